package org.adref.review.workbench;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Change;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Wording;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A seat's own workbench on a clause: saved as she types, shown to the room or not.
@Path("/")
public class WorkbenchResource {
    private final Caller caller;
    private final Journal journal;

    WorkbenchResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    /// Not in the journal, since nothing is said yet.
    @PUT
    @Path("/api/clauses/{id}/workbench")
    @Transactional
    @Operation(operationId = "saveWorkbench")
    public Edition save(long id, @NotNull @Valid Work work) {
        var clause = Clause.require(id);
        var owner = owner(clause);
        var content = new Workbench.Content(
                base(clause, work.seen()), wording(work), work.note(), work.change(), work.answers(), work.places());
        return new Edition(Workbench.save(clause, owner, work.edition(), content, journal.now()).edition);
    }

    /// Everybody may look on from here, or no longer.
    @POST
    @Path("/api/clauses/{id}/workbench/showing")
    @Transactional
    @Once
    @Operation(operationId = "showWorkbench")
    public Done show(long id, @NotNull @Valid Showing showing) {
        var clause = Clause.require(id);
        var owner = owner(clause);
        var work = Workbench.held(id, owner).orElseThrow(() -> new Problem.NotFound("workbench"));
        if (work.shown == showing.shown()) {
            throw new Problem.Conflict(showing.shown() ? "It is shown to the room already." : "It is private already.");
        }
        work.shown = showing.shown();
        var now = journal.now();
        var act = showing.shown() ? Act.WORKBENCH_SHOWN : Act.WORKBENCH_PUT_AWAY;
        var about = Map.of("edition", work.edition, "text", Chain.digest(work.text));
        var number = journal.append(clause.consultationId, owner.id, now, act, clause.document.id, id, about);
        return new Done(number, clause.document.id, id, work.id);
    }

    private Seat owner(Clause clause) {
        var seat = caller.seatIn(clause.consultationId, "clause")
                .require("put amendments together", Role.CHAIR, Role.SECRETARIAT);
        clause.requireOpen();
        return seat;
    }

    private static ClauseVersion base(Clause clause, long seen) {
        var version = ClauseVersion.require(seen);
        if (version.clauseId != clause.id) {
            throw new Problem.Invalid("seen", "This is a wording of another clause.");
        }
        return version;
    }

    /// Unfinished words need not say anything yet, but must be such as can be kept.
    private static RichText wording(Work work) {
        if (work.text().isBlank()) {
            return RichText.EMPTY;
        }
        return Wording.read("text", work.text(), work.marks() == null ? List.of() : work.marks());
    }

    /// @param seen the id of the version that the work is put together upon
    /// @param edition the one that was saved before; 0 to begin
    public record Work(
            @Schema(required = true) long seen,
            @Schema(required = true) int edition,

            @NotNull(message = "Send the text, though it be empty.")
            String text,

            @Nullable List<@NotNull Mark> marks,

            @NotNull(message = "Send the note, though it be empty.")
            @Size(max = 4000, message = "A note has at most 4,000 characters.")
            String note,

            @Nullable Change change,

            @NotNull(message = "Send the answers, though there be none.")
            @Size(max = 500, message = "At most 500 amendments can lie on one workbench.")
            List<@NotNull @Valid Intent> answers,

            @NotNull(message = "Send the places, though there be none.")
            @Size(max = 20_000, message = "A clause has no more places than characters.")
            List<@NotNull Stretch> places) {}

    /// @param edition to be sent with the next saving
    public record Edition(@Schema(required = true) int edition) {}

    public record Showing(@Schema(required = true) boolean shown) {}
}
