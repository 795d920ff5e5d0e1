package org.adref.review.amendment;

import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Addressee;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.Tree;
import org.adref.draft.Wording;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.comment.Comment;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a seat proposes to a clause.
@Path("/")
public class AmendmentResource {
    private final Caller caller;
    private final Journal journal;
    private final Answers answers;
    private final Event<Amendment> said;

    AmendmentResource(Caller caller, Journal journal, Answers answers, Event<Amendment> said) {
        this.caller = caller;
        this.journal = journal;
        this.answers = answers;
        this.said = said;
    }

    @POST
    @Path("/api/clauses/{id}/amendments")
    @Transactional
    @Once
    @Operation(operationId = "submitAmendment")
    public Done amend(long id, @NotNull @Valid Submission submission) {
        var clause = Clause.require(id);
        var author = seat(clause, "propose an amendment", Role.EXPERT, Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR);
        var proposal = submission.proposal();
        clause.requireSeen(submission.seen());
        var now = journal.now();
        var amends = submission.amends() == null ? null : amended(clause, submission);
        var base = amends == null ? clause.present.wording() : amends.proposed();
        proposal.requireSense(base, clause, () -> Tree.of(clause.document));
        var replaces = submission.replaces() == null ? null : withdrawn(clause, submission.replaces(), author, now);
        boolean chairs = author.role == Role.CHAIR && proposal.kind().rewords() && amends == null;
        if (chairs) {
            requireNoChairsText(clause);
        }
        var origin = new Origin(amends, replaces, takenUp(clause, submission.comment()));
        var why = submission.rationale().strip();
        var amendment = Amendment.submit(clause, clause.present, proposal, origin, why, chairs, author, now);
        said.fire(amendment);
        return done(clause, author, now, Act.AMENDMENT_SUBMITTED, amendment.about(), amendment.id);
    }

    /// Other words for the same amendment, while nobody else has said anything about it; or the same proposal upon the
    /// clause's present text, which may be done at any time before it is decided.
    @PUT
    @Path("/api/amendments/{id}/wording")
    @Transactional
    @Once
    @Operation(operationId = "reviseAmendment")
    public Done revise(long id, @NotNull @Valid Rewording rewording) {
        var proposed = Proposed.require(id);
        var amendment = proposed.amendment();
        var clause = proposed.clause();
        var author = caller.seatIn(amendment.consultationId, "amendment");
        if (amendment.seatId != author.id) {
            throw new Problem.NotYours(
                    "Only its author may change an amendment. Join it, reply to it, or propose your own.");
        }
        clause.document.requireOpen();
        var stand = answers.of(id);
        stand.requireUndecided();
        if (amendment.ordinal != rewording.ordinal()) {
            throw new Problem.Conflict(
                    "This amendment has got another wording since you opened it. Your words are kept; look at it, then send again.");
        }
        clause.requireSeen(rewording.seen());
        var proposal = rewording.proposal(amendment);
        var why = rewording.rationale().strip();
        if (amendment.says(proposal, clause.present) && amendment.rationale.equals(why)) {
            throw new Problem.Invalid("text", "Nothing was changed in this amendment.");
        }
        var parent = amendment.amendsId == null ? null : Parent.of(amendment, answers.of(amendment.amendsId));
        boolean takenOver =
                amendment.rationale.equals(why) && amendment.isKeptBy(proposal, parent == null ? clause : null);
        if (!takenOver) {
            amendment.requireFree(stand);
            var base = parent == null
                    ? clause.present.wording()
                    : parent.amendment().proposed();
            proposal.requireSense(base, clause, () -> Tree.of(clause.document));
        }
        var now = journal.now();
        amendment.revise(proposal, why, clause.present, takenOver, author, now);
        said.fire(amendment);
        var about = new TreeMap<String, Object>(amendment.about());
        about.put("ordinal", amendment.ordinal);
        about.put("takenOver", takenOver);
        return proposed.done(journal, author, now, Act.AMENDMENT_REVISED, about, amendment.id);
    }

    /// An amendment that gives the clause other words, laid out upon the present text; also for those in no conflict.
    @GET
    @Path("/api/amendments/{id}/repair")
    @Operation(operationId = "readRepair")
    public RepairView repair(long id) {
        var proposed = Proposed.read(id);
        var amendment = proposed.amendment();
        caller.seatIn(amendment.consultationId, "amendment");
        var present = proposed.clause().present;
        var repair = Repair.of(amendment.base.wording(), amendment.proposed(), present.wording());
        return new RepairView(
                present.id,
                amendment.ordinal,
                repair.rest().text(),
                repair.rest().marks(),
                repair.passages());
    }

    private Amendment amended(Clause clause, Submission submission) {
        var amends =
                Proposed.require(Objects.requireNonNull(submission.amends())).amendment();
        if (amends.clauseId != clause.id) {
            throw new Problem.Invalid("amends", "That amendment is on another clause.");
        }
        if (!amends.kind.rewords() || amends.amendsId != null) {
            throw new Problem.Invalid(
                    "amends",
                    "Only an amendment that gives the clause other words can itself be amended. Reply to this one, or propose your own.");
        }
        answers.of(amends.id).requireUndecided();
        if (!Objects.equals(submission.amendsOrdinal(), amends.ordinal)) {
            throw new Problem.Conflict(
                    "That amendment has got another wording since you opened it. Your words are kept; look at it, then send again.");
        }
        return amends;
    }

    /// The comment on the same clause whose words are taken up.
    private static @Nullable Long takenUp(Clause clause, @Nullable Long commentId) {
        if (commentId == null) {
            return null;
        }
        var comment = Comment.<Comment>findById(commentId);
        if (comment == null || !Objects.equals(comment.clauseId, clause.id)) {
            throw new Problem.Invalid("comment", "There is no such comment on this clause.");
        }
        return commentId;
    }

    /// The author's own amendment, withdrawn in favour of the one that is being submitted.
    private Amendment withdrawn(Clause clause, long replaced, Seat author, Instant now) {
        var proposed = Proposed.require(replaced);
        var amendment = proposed.amendment();
        if (amendment.consultationId != clause.consultationId || amendment.seatId != author.id) {
            throw new Problem.NotYours("Only its author may put another amendment in the place of one.");
        }
        answers.withdraw(amendment, author, now);
        proposed.done(journal, author, now, Act.AMENDMENT_WITHDRAWN, Map.of("amendment", replaced), replaced);
        return amendment;
    }

    private void requireNoChairsText(Clause clause) {
        journal.hold(clause.consultationId); // so that of two at the same instant the second sees the first
        var open = answers.openOn(clause.id);
        if (Amendment.chairsTexts(clause.id).stream().anyMatch(text -> open.contains(text.id))) {
            throw new Problem.Conflict(
                    "This clause has an open chair's text already. Change or withdraw that one, or have it decided first.");
        }
    }

    private Seat seat(Clause clause, String act, Role... roles) {
        var seat = caller.seatIn(clause.consultationId, "clause").require(act, roles);
        clause.requireInput(seat, journal.now());
        return seat;
    }

    private Done done(Clause clause, Seat by, Instant at, Act act, Map<String, ?> about, long id) {
        var number = journal.append(clause.consultationId, by.id, at, act, clause.document.id, clause.id, about);
        return new Done(number, clause.document.id, clause.id, id);
    }

    /// @param seen the id of the version that the author had before her, which becomes the base
    /// @param kind what is proposed; other words when absent
    /// @param text due for every kind but a deletion and a move
    /// @param parentId under which clause a new or moved one is to stand; absent for the top
    /// @param afterId which sibling it is to follow; absent to come first
    /// @param clauseKind due for a new clause
    /// @param addressees of a new clause
    /// @param amends the amendment whose words these are a change of, and `amendsOrdinal` which of its wordings
    /// @param replaces an open amendment of the same author that is withdrawn in favour of this one
    /// @param comment the comment on this clause whose words it takes up
    public record Submission(
            @Schema(required = true) long seen,
            @Nullable AmendmentKind kind,
            @Nullable String text,
            @Nullable List<@NotNull Mark> marks,

            @NotNull(message = "Say why, or leave it empty.")
            @Size(max = 4000, message = "A rationale has at most 4,000 characters.")
            String rationale,

            @Nullable Long parentId,
            @Nullable Long afterId,
            @Nullable ClauseKind clauseKind,
            @Nullable List<@NotNull Addressee> addressees,
            @Nullable Long amends,
            @Nullable Integer amendsOrdinal,
            @Nullable Long replaces,
            @Nullable Long comment) {

        /// What is proposed, in canonical form.
        Proposal proposal() {
            return switch (kind == null ? AmendmentKind.TEXT : kind) {
                case TEXT -> new Proposal.Words(AmendmentKind.TEXT, words());
                case EDITORIAL -> new Proposal.Words(AmendmentKind.EDITORIAL, words());
                case ALTERNATIVE -> new Proposal.Words(AmendmentKind.ALTERNATIVE, words());
                case NEW_CLAUSE ->
                    new Proposal.NewClause(
                            parentId, afterId, newKind(), addressees == null ? List.of() : addressees, words());
                case DELETION -> new Proposal.Deletion();
                case MOVE -> new Proposal.Move(parentId, afterId);
            };
        }

        private RichText words() {
            if (text == null) {
                throw new Problem.Invalid("text", "Write the text that you propose.");
            }
            return Wording.read("text", text, marks == null ? List.of() : marks);
        }

        private ClauseKind newKind() {
            if (clauseKind == null) {
                throw new Problem.Invalid("clauseKind", "Say what kind of clause this is to be.");
            }
            return clauseKind;
        }
    }

    /// @param ordinal which of its wordings the author had before her
    /// @param seen the id of the clause version that she had before her, which becomes the base
    /// @param text due for every kind but a deletion and a move
    /// @param parentId where to, as in [Submission]
    public record Rewording(
            @Schema(required = true) int ordinal,
            @Schema(required = true) long seen,
            @Nullable String text,
            @Nullable List<@NotNull Mark> marks,

            @NotNull(message = "Say why, or leave it empty.")
            @Size(max = 4000, message = "A rationale has at most 4,000 characters.")
            String rationale,

            @Nullable Long parentId,
            @Nullable Long afterId) {

        Proposal proposal(Amendment amendment) {
            return new Submission(
                            seen,
                            amendment.kind,
                            text,
                            marks,
                            rationale,
                            parentId,
                            afterId,
                            amendment.clauseKind,
                            amendment.addressees,
                            null,
                            null,
                            null,
                            null)
                    .proposal();
        }
    }

    /// @param present the id of the clause version that it is laid out upon
    /// @param ordinal which wording of the amendment it is
    /// @param text what is left when the present words are kept in every passage
    public record RepairView(
            @Schema(required = true) long present,
            @Schema(required = true) int ordinal,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) List<Repair.Place> passages) {}
}
