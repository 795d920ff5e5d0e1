package org.adref.draft;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Opening a document and putting its first draft in.
@Path("/")
public class DraftResource {
    private final Caller caller;
    private final Journal journal;

    DraftResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Path("/api/consultations/{id}/documents")
    @Transactional
    @Once
    @Operation(operationId = "openDocument")
    public Done open(long id, @NotNull @Valid Opening opening) {
        var drafter = caller.seatIn(id).require("open a document", Role.SECRETARIAT);
        var now = journal.now();
        var document = new Document(id, opening.title().strip(), now);
        document.persist();
        var about = Map.of("title", document.title);
        var number = journal.append(id, drafter.id, now, Act.DOCUMENT_OPENED, document.id, null, about);
        return new Done(number, document.id, null, document.id);
    }

    @POST
    @Path("/api/documents/{id}/draft")
    @Transactional
    @Once
    @Operation(operationId = "importDraft")
    public Done importDraft(long id, @NotNull @Valid Draft draft) {
        var document = Document.require(id);
        var drafter = caller.seatIn(document.consultationId, "document").require("import a draft", Role.SECRETARIAT);
        document.requireOpen();
        journal.hold(document.consultationId); // two imports at once: the second finds the first's clauses
        var now = journal.now();
        var lines = draft.clauses().stream().map(DraftClause::line).toList();
        FirstDraft.into(document, lines, drafter, now);
        var about = Map.of("clauses", lines.size());
        var number =
                journal.append(document.consultationId, drafter.id, now, Act.DRAFT_IMPORTED, document.id, null, about);
        return new Done(number, id, null, id);
    }

    /// @param title what the outcome will be called
    @Schema(name = "DocumentOpening")
    public record Opening(
            @NotBlank(message = "Give the document a title.")
            @Size(max = 200, message = "A title has at most 200 characters.")
            String title) {}

    /// @param clauses in reading order, each at most one deeper than the one before
    public record Draft(
            @NotEmpty(message = "There is nothing to import.")
            @Size(max = Document.MOST_CLAUSES, message = "A document has at most 2,000 clauses.")
            List<@NotNull @Valid DraftClause> clauses) {}

    /// @param depth 0 for the top
    /// @param number as printed; empty for a heading or text without one
    public record DraftClause(
            @Schema(required = true) int depth,

            @NotNull(message = "Give a number, or leave it empty.")
            @Size(max = 40, message = "A number has at most 40 characters.")
            String number,

            @NotNull(message = "Say what kind of clause this is.")
            ClauseKind kind,

            @NotBlank(message = "This clause is empty.") String text,

            @Nullable List<@NotNull Mark> marks,

            @NotNull(message = "Name the addressees, or none.")
            List<@NotNull Addressee> addressees) {

        FirstDraft.Line line() {
            return new FirstDraft.Line(
                    depth, number.strip(), kind, text, marks == null ? List.of() : marks, addressees);
        }
    }
}
