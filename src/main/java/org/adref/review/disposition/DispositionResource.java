package org.adref.review.disposition;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.Document;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.Proposed;
import org.adref.review.comment.Comment;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The answer in one act: the chair decides in the meeting, or the author withdraws. What takes two is in
/// [ProposalResource] and [ValidationResource].
@Path("/")
public class DispositionResource {
    private final Caller caller;
    private final Journal journal;

    DispositionResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Transactional
    @Once
    @Path("/api/amendments/{id}/disposition")
    @Operation(operationId = "disposeOfAmendment")
    public Done dispose(long id, @NotNull @Valid Decision decision) {
        var proposed = Proposed.require(id);
        var amendment = proposed.amendment();
        var clause = proposed.clause();
        var seat = caller.seatIn(amendment.consultationId, "amendment");
        clause.document.requireOpen();
        var subject = Subject.of(amendment);
        if (decision.outcome() == Answer.WITHDRAWN) {
            return withdraw(subject, decision, seat, Act.AMENDMENT_WITHDRAWN);
        }
        requireChair(subject, seat, decision);
        var ruling = decision.ruling().requireWhole(subject);
        return ruling.makesVersion()
                ? accept(amendment, clause, ruling, decision, seat)
                : answer(subject, ruling, decision, seat);
    }

    @POST
    @Transactional
    @Once
    @Path("/api/comments/{id}/disposition")
    @Operation(operationId = "disposeOfComment")
    public Done disposeOfComment(long id, @NotNull @Valid Decision decision) {
        var comment = Comment.require(id);
        var seat = caller.seatIn(comment.consultationId, "comment");
        Document.require(comment.documentId).requireOpen();
        var subject = Subject.of(comment);
        if (decision.outcome() == Answer.WITHDRAWN) {
            return withdraw(subject, decision, seat, Act.COMMENT_WITHDRAWN);
        }
        requireChair(subject, seat, decision);
        return answer(subject, decision.ruling().requireWhole(subject), decision, seat);
    }

    private Done accept(Amendment amendment, Clause clause, Ruling ruling, Decision decision, Seat chair) {
        clause.requireSeen(decision.seen());
        var subject = Subject.of(amendment);
        int ordinal = Turn.atOnce(subject, decision);
        var now = journal.now();
        var taken = Disposition.atOnce(subject, ordinal, ruling, chair, now).take(amendment, clause, chair, now);
        var about = new TreeMap<String, Object>(taken.about());
        about.put("amendment", amendment.id);
        about.put("kind", amendment.kind);
        return done(subject, chair, now, Act.AMENDMENT_ACCEPTED, about);
    }

    private Done answer(Subject subject, Ruling ruling, Decision decision, Seat chair) {
        Links.require(ruling, subject);
        int ordinal = Turn.atOnce(subject, decision);
        var now = journal.now();
        Disposition.atOnce(subject, ordinal, ruling, chair, now);
        var about = subject.about(ruling.about());
        if (ruling.outcome() == Answer.NOT_ACCEPTED && !subject.isComment()) {
            return done(subject, chair, now, Act.AMENDMENT_DECLINED, about);
        }
        return done(subject, chair, now, Act.DISPOSITION_PUBLISHED, about);
    }

    private Done withdraw(Subject subject, Decision decision, Seat author, Act act) {
        if (!subject.isBy(author)) {
            throw new Problem.NotYours("Only its author may withdraw " + subject.one() + ".");
        }
        var before = Withdrawal.undecided(subject);
        var now = journal.now();
        Disposition.atOnce(subject, before.size() + 1, decision.ruling(), author, now);
        return done(subject, author, now, act, subject.about(Map.of()));
    }

    private static void requireChair(Subject subject, Seat seat, Decision decision) {
        seat.require(
                switch (decision.outcome()) {
                    case ACCEPTED, ACCEPTED_AS_MODIFIED -> "accept " + subject.one();
                    case NOT_ACCEPTED -> "decline " + subject.one();
                    case NOTED, OBSOLETED_BY, REFERRED, DEFERRED, WITHDRAWN -> "decide on " + subject.one();
                },
                Role.CHAIR);
        if (subject.isBy(seat)) {
            throw new Problem.NotYours(
                    "You wrote this yourself, so it takes a second person: propose the answer, and the"
                            + " secretariat or the Special Rapporteur validates it.");
        }
    }

    private Done done(Subject subject, Seat by, Instant at, Act act, Map<String, ?> about) {
        var number = journal.append(
                subject.consultationId(), by.id, at, act, subject.documentId(), subject.clauseId(), about);
        return new Done(number, subject.documentId(), subject.clauseId(), subject.id());
    }
}
