package org.adref.review.disposition;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The chair or the secretariat proposes answers, which another role validates.
@Path("/")
public class ProposalResource {
    private static final int MOST = 200;

    private final Caller caller;
    private final Journal journal;

    ProposalResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    /// Proposes the same answer to one or many. What was proposed or sent back before is superseded; what was
    /// published is changed only with a reason.
    @POST
    @Transactional
    @Once
    @Path("/api/documents/{id}/dispositions")
    @Operation(operationId = "proposeDispositions")
    public Done propose(long id, @NotNull @Valid Proposals proposals) {
        var document = Document.require(id);
        var seat = caller.seatIn(document.consultationId, "document")
                .require("propose a disposition", Role.SECRETARIAT, Role.CHAIR);
        document.requireOpen();
        var subjects = Subject.in(id, ids(proposals.amendments()), ids(proposals.comments()))
                .toList();
        if (subjects.isEmpty()
                || subjects.size()
                        != ids(proposals.amendments()).size()
                                + ids(proposals.comments()).size()) {
            throw new Problem.Invalid("amendments", "Choose what is answered: some of it is not in this document.");
        }
        journal.hold(document.consultationId);
        var now = journal.now();
        Done last = null;
        for (var subject : subjects) {
            var ruling = proposals.decision().ruling();
            Links.require(ruling, subject);
            int ordinal = Turn.proposed(subject, proposals.decision());
            if (!subject.isComment() && ruling.makesVersion()) {
                requireSeen(subject, ruling);
            }
            var disposition = Disposition.propose(subject, ordinal, ruling, seat, now);
            var about = subject.about(Map.of("disposition", disposition.id, "sealed", disposition.sealed()));
            last = done(subject, seat, now, Act.DISPOSITION_PROPOSED, about, disposition.id);
        }
        return Objects.requireNonNull(last);
    }

    private static void requireSeen(Subject subject, Ruling ruling) {
        var clause = Clause.require(Objects.requireNonNull(subject.clauseId())).requireOpen();
        clause.requireSeen(ruling.seenId() == null ? 0 : ruling.seenId());
    }

    private static List<Long> ids(@Nullable List<Long> ids) {
        return ids == null ? List.of() : ids.stream().distinct().toList();
    }

    private Done done(Subject subject, Seat by, Instant at, Act act, Map<String, ?> about, long id) {
        var number = journal.append(
                subject.consultationId(), by.id, at, act, subject.documentId(), subject.clauseId(), about);
        return new Done(number, subject.documentId(), subject.clauseId(), id);
    }

    /// The same answer to all that is chosen, at most 200.
    public record Proposals(
            @Nullable @Size(max = MOST, message = "Answer at most 200 at a time.")
            List<@NotNull Long> amendments,

            @Nullable @Size(max = MOST, message = "Answer at most 200 at a time.")
            List<@NotNull Long> comments,

            @NotNull(message = "Choose an answer.") @Valid Decision decision) {}
}
