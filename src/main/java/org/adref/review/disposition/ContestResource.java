package org.adref.review.disposition;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.adref.consultation.Caller;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The author of an amendment or comment does not accept the answer.
@Path("/")
public class ContestResource {
    private final Caller caller;
    private final Journal journal;

    ContestResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Transactional
    @Once
    @Path("/api/dispositions/{id}/contest")
    @Operation(operationId = "contestDisposition")
    public Done contest(long id, @NotNull @Valid Words why) {
        var seat = seat(id);
        var disposition = Disposition.<Disposition>findById(id);
        var now = journal.now();
        Document.require(disposition.documentId).requireInput(seat, now);
        var subject = subjectOf(disposition);
        var published =
                Standings.of(subject).stream().filter(Standing::isPublished).toList();
        if (published.stream().noneMatch(standing -> standing.disposition().id == id)) {
            throw new Problem.NotFound("disposition");
        }
        if (!subject.isBy(seat)) {
            throw new Problem.NotYours("Only the author of " + subject.one() + " may contest its answer.");
        }
        var stands = Standings.last(published).map(Standing::disposition).orElse(null);
        if (stands == null || stands.id != id || stands.outcome == Answer.WITHDRAWN) {
            throw new Problem.Conflict("This is not the answer that stands. Reload to see the present one.");
        }
        new Contest(disposition, why.text().strip(), seat, now).make();
        var about = Map.of("disposition", id, "text", Chain.digest(why.text().strip()));
        return done(subject, seat, now, Act.DISPOSITION_CONTESTED, subject.about(about), id);
    }

    private Seat seat(long dispositionId) {
        var disposition = Disposition.<Disposition>findByIdOptional(dispositionId)
                .orElseThrow(() -> new Problem.NotFound("disposition"));
        return caller.seatIn(disposition.consultationId, "disposition");
    }

    private static Subject subjectOf(Disposition disposition) {
        return Subject.in(
                        disposition.documentId,
                        disposition.amendmentId == null ? List.of() : List.of(disposition.amendmentId),
                        disposition.commentId == null ? List.of() : List.of(disposition.commentId))
                .findFirst()
                .orElseThrow();
    }

    private Done done(Subject subject, Seat by, Instant at, Act act, Map<String, ?> about, long id) {
        var number = journal.append(
                subject.consultationId(), by.id, at, act, subject.documentId(), subject.clauseId(), about);
        return new Done(number, subject.documentId(), subject.clauseId(), id);
    }

    @Schema(name = "ContestWords")
    public record Words(
            @NotBlank(message = "Say what is wrong with the answer.")
            @Size(max = 4000, message = "A text has at most 4,000 characters.")
            String text) {}
}
