package org.adref.exchange.returned;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.ClauseKind;
import org.adref.draft.Document;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.exchange.returned.ReturnPreview.ReturnKind;
import org.adref.exchange.word.WordText;
import org.adref.exchange.word.part.NotRead;
import org.adref.exchange.word.part.WordFile;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.comment.CommentKind;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What comes back from Word: shown as it was understood, and stored as far as its owner confirms it.
@Path("/")
public class ReturnResource {
    /// Bytes of a file; its pictures are not read.
    private static final int LARGEST = 9_000_000;

    private static final Role[] SPEAKERS = {Role.EXPERT, Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR};

    private final Caller caller;
    private final Journal journal;

    ReturnResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Path("/api/documents/{id}/return-preview")
    @Consumes({Manuscript.MEDIA_TYPE, "application/octet-stream"})
    @Operation(operationId = "previewReturn")
    public ReturnPreview preview(long id, byte[] file) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document").require("return a copy", SPEAKERS);
        document.requireOpen();
        if (file.length > LARGEST) {
            throw new Problem.Invalid("body", "This file has more than 9 MB. Take its pictures out and save it again.");
        }
        WordText word;
        try {
            word = WordFile.read(file);
        } catch (NotRead refused) {
            throw new Problem.Invalid("body", refused.why());
        }
        var attributed = Attributed.in(document.consultationId, document.id, viewer.role);
        var reading = ReturnReading.of(id, attributed);
        var returned = Understanding.of(word, reading.clauses(), reading.general());
        var other = word.properties().get("Adref document");
        if (other != null && !other.strip().equals(String.valueOf(id))) {
            var unplaced = new ArrayList<>(returned.unplaced());
            unplaced.addFirst("This file was made from another document. Look at every item before you confirm it.");
            returned =
                    new Returned(returned.items(), unplaced, returned.authors(), returned.found(), returned.clauses());
        }
        return ReturnPreview.of(returned, reading.clauses(), otherNames(attributed, viewer));
    }

    /// The names under which the viewer sees everybody else.
    private static Set<String> otherNames(Attributed attributed, Seat viewer) {
        var names = new HashSet<String>();
        attributed.seats().stream()
                .filter(seat -> seat.id != viewer.id && viewer.role != Role.SECRETARIAT)
                .forEach(seat -> names.add(attributed.shown(seat).label()));
        names.remove(attributed.shown(viewer).label());
        return names;
    }

    @POST
    @Path("/api/documents/{id}/returns")
    @Transactional
    @Once
    @Operation(operationId = "confirmReturn")
    public Done confirm(long id, @NotNull @Valid Confirmation confirmation) {
        var document = Document.require(id);
        var by = caller.seatIn(document.consultationId, "document").require("return a copy", SPEAKERS);
        document.requireOpen();
        var author = author(confirmation.seatId(), by);
        var now = journal.now();
        var returned = new ExpertReturn(document, author, by, now);
        returned.persist();
        var storing = new Storing(journal, document, returned, author, by, now);
        int at = 0;
        for (var item : confirmation.items()) {
            storing.store(item, "items[%d]".formatted(at++));
        }
        var about = new HashMap<String, Object>(
                Map.of("return", returned.id, "items", confirmation.items().size()));
        if (author.id != by.id) {
            about.put("for", author.id);
        }
        var number =
                journal.append(document.consultationId, by.id, now, Act.RETURN_CONFIRMED, document.id, null, about);
        return new Done(number, document.id, null, returned.id);
    }

    private static Seat author(@Nullable Long seatId, Seat by) {
        if (seatId == null || seatId == by.id) {
            return by;
        }
        by.require("enter what somebody else returned", Role.SECRETARIAT);
        return Seat.of(by.consultationId).stream()
                .filter(seat -> seat.id == seatId && seat.ended == null)
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("seatId", "Nobody in this consultation has that seat."))
                .require("be the author of a return", SPEAKERS);
    }

    /// @param seatId whose return it is, when the secretariat enters it; absent for one's own
    @Schema(name = "ReturnConfirmation")
    public record Confirmation(
            @Nullable Long seatId,

            @NotEmpty(message = "Tick what you want to keep.")
            @Size(max = 5_000, message = "A return has at most 5,000 items. Divide the file.")
            List<@NotNull @Valid Confirmed> items) {}

    /// One item, as it was shown or as its owner corrected it.
    ///
    /// @param wordAuthor the name in the file
    @Schema(name = "ConfirmedReturn")
    public record Confirmed(
            @NotNull(message = "Say what this item is.") ReturnKind kind,
            @Schema(required = true) long clauseId,
            @Schema(required = true) long versionId,
            @Nullable String text,
            @Nullable List<@NotNull Mark> marks,
            @Nullable Long parentId,
            @Nullable Long afterId,
            @Nullable ClauseKind clauseKind,
            @Nullable CommentKind commentKind,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Integer thread,
            @Nullable Long commentId,
            @Schema(required = true) boolean resolved,

            @Nullable @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String rationale,

            @NotNull(message = "Name the author in the file, or leave it empty.")
            @Size(max = 300, message = "A name has at most 300 characters.")
            String wordAuthor,

            @Nullable Instant wordAt) {
        String reason() {
            return rationale == null ? "" : rationale.strip();
        }
    }
}
