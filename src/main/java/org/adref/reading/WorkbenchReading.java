package org.adref.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Caller;
import org.adref.draft.Change;
import org.adref.draft.Clause;
import org.adref.reading.DocumentView.RebaseView;
import org.adref.review.amendment.Rebase;
import org.adref.review.workbench.Intent;
import org.adref.review.workbench.Stretch;
import org.adref.review.workbench.Workbench;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The workbenches of a clause that a seat may look at.
@Path("/")
public class WorkbenchReading {
    private final Caller caller;

    WorkbenchReading(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/api/clauses/{id}/workbenches")
    @Operation(operationId = "readWorkbenches")
    public Workbenches workbenches(long id) {
        var clause = Clause.require(id);
        var viewer = caller.seatIn(clause.consultationId, "clause");
        return new Workbenches(
                id,
                Workbench.visible(id, viewer.id).stream()
                        .map(work -> view(work, clause))
                        .toList());
    }

    private static WorkbenchView view(Workbench work, Clause clause) {
        return new WorkbenchView(
                work.seatId,
                work.base.id,
                work.edition,
                work.text,
                work.marks,
                work.note,
                work.change,
                work.answers,
                work.places,
                work.shown,
                work.saved,
                work.base.id == clause.present.id || work.text.isBlank()
                        ? null
                        : Page.rebase(Rebase.of(work.base.wording(), work.wording(), clause.present.wording())));
    }

    public record Workbenches(
            @Schema(required = true) long clauseId,
            @Schema(required = true) List<WorkbenchView> workbenches) {}

    /// @param by seat
    /// @param seen the version that it was put together upon
    /// @param edition to be sent with the next saving
    /// @param rebase how the text reads upon the present one; absent while that is the one it was put together upon
    public record WorkbenchView(
            @Schema(required = true) long by,
            @Schema(required = true) long seen,
            @Schema(required = true) int edition,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) String note,
            @Nullable Change change,
            @Schema(required = true) List<Intent> answers,
            @Schema(required = true) List<Stretch> places,
            @Schema(required = true) boolean shown,
            @Schema(required = true) Instant saved,
            @Nullable RebaseView rebase) {}
}
