package org.adref.review.note;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.draft.Clause;
import org.adref.draft.Document;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Notes of one's own, and those of the chair and the secretariat among themselves. Goes on while input is paused and
/// after the approval, since nothing is said with it.
@Path("/")
public class NoteResource {
    private final Caller caller;
    private final Journal journal;

    NoteResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @GET
    @Path("/api/documents/{id}/notes")
    @Operation(operationId = "readNotes")
    public Notes read(long id) {
        var document = Document.require(id);
        var reader = caller.seatIn(document.consultationId, "document");
        var attributed = Attributed.in(document.consultationId, id, reader.role);
        return new Notes(Note.readBy(reader, id).stream()
                .map(note -> new NoteView(
                        note.id,
                        note.clauseId,
                        note.audience,
                        note.text,
                        attributed.label(note.seatId),
                        note.seatId == reader.id,
                        attributed.at(note.seatId, note.at)))
                .toList());
    }

    @POST
    @Path("/api/documents/{id}/notes")
    @Transactional
    @Once
    @Operation(operationId = "makeNote")
    public Done note(long id, @NotNull @Valid Words words) {
        var document = Document.require(id);
        var author = caller.seatIn(document.consultationId, "document");
        if (words.audience() == Audience.SECRETARIAT) {
            author.require("write to the chair and the secretariat", Role.CHAIR, Role.SECRETARIAT);
        }
        var clauseId = words.clauseId();
        if (clauseId != null && Clause.require(clauseId).document.id != id) {
            throw new Problem.NotFound("clause");
        }
        var note = new Note(document, clauseId, words.audience(), words.text().strip(), author, journal.now());
        note.persist();
        return new Done(0, id, clauseId, note.id);
    }

    @DELETE
    @Path("/api/notes/{id}")
    @Transactional
    @Operation(operationId = "throwNoteAway")
    public void throwAway(long id) {
        var note = Note.<Note>findByIdOptional(id).orElseThrow(() -> new Problem.NotFound("note"));
        var seat = caller.seatIn(note.consultationId, "note");
        Note.requireOwn(id, "note", seat).delete();
    }

    public record Notes(@Schema(required = true) List<NoteView> notes) {}

    /// @param by as attribution shows its author
    public record NoteView(
            @Schema(required = true) long id,
            @Nullable Long clauseId,
            @Schema(required = true) Audience audience,
            @Schema(required = true) String text,
            @Schema(required = true) String by,
            @Schema(required = true) boolean mine,
            @Schema(required = true) Instant at) {}

    @Schema(name = "NoteWords")
    public record Words(
            @Nullable Long clauseId,
            @NotNull(message = "Say who reads the note.") Audience audience,

            @NotBlank(message = "The note is empty.")
            @Size(max = 4000, message = "A note has at most 4,000 characters.")
            String text) {}
}
