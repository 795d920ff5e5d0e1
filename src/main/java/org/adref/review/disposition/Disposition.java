package org.adref.review.disposition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.adref.consultation.Seat;
import org.adref.draft.Change;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.journal.Chain;
import org.adref.problem.Problem;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.Answers;
import org.adref.review.amendment.Parent;
import org.adref.review.amendment.Rebase;
import org.adref.review.amendment.Taken;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One answer to an amendment or comment. The n-th of them is given once; to change a decision is the next one.
@Entity
@Immutable
public class Disposition extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public @Nullable Long amendmentId;
    public @Nullable Long commentId;

    /// 1 for the first answer, without gaps; the highest is the current one.
    public int ordinal;

    @Enumerated(EnumType.STRING)
    public Answer outcome;

    public @Nullable String reason;

    /// The version of the clause that was seen when it was proposed.
    public @Nullable Long seenId;

    @Enumerated(EnumType.STRING)
    public @Nullable Change change;

    /// The amendment as modified; `marks` likewise.
    public @Nullable String text;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable List<Mark> marks;

    public @Nullable Long versionId;
    public @Nullable Long byAmendmentId;
    public @Nullable Long byCommentId;

    /// Decided in the meeting: proposed, validated and published in one act.
    public boolean atOnce;

    /// Random, so that the journal can hold a proposal to its words without telling them.
    public @Nullable String seal;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Disposition() {}

    private Disposition(Subject subject, int ordinal, Ruling ruling, boolean atOnce, Seat by, Instant at) {
        this.consultationId = subject.consultationId();
        this.documentId = subject.documentId();
        this.amendmentId = subject.amendmentId();
        this.commentId = subject.commentId();
        this.ordinal = ordinal;
        this.outcome = ruling.outcome();
        this.reason = ruling.reason();
        this.seenId = ruling.seenId();
        this.change = ruling.change();
        this.text = ruling.wording() == null ? null : ruling.wording().text();
        this.marks = ruling.wording() == null ? null : ruling.wording().marks();
        this.versionId = ruling.versionId();
        this.byAmendmentId = ruling.byAmendmentId();
        this.byCommentId = ruling.byCommentId();
        this.atOnce = atOnce;
        this.seal = atOnce ? null : UUID.randomUUID().toString();
        this.seatId = by.id;
        this.at = at;
    }

    /// Decides in the meeting: everybody sees it from now on. The text is not touched; see [#take].
    ///
    /// @param ordinal one more than that of the answer before, 1 if there was none
    public static Disposition atOnce(Subject subject, int ordinal, Ruling ruling, Seat by, Instant at) {
        return new Disposition(subject, ordinal, ruling.requireWhole(subject), true, by, at).give(subject.word());
    }

    /// Proposes an answer for another role to validate.
    static Disposition propose(Subject subject, int ordinal, Ruling ruling, Seat by, Instant at) {
        return new Disposition(subject, ordinal, ruling.requireWhole(subject), false, by, at).give(subject.word());
    }

    /// Takes an amendment into the draft at once, merged with what changed since it was written.
    ///
    /// @param change due where the clause gets another wording
    /// @throws Problem.Collision where both sides changed the same words
    public static Taken accept(
            Amendment amendment,
            Clause clause,
            @Nullable Change change,
            @Nullable String reason,
            Seat chair,
            Instant at) {
        var ruling = Ruling.accepted(clause.present.id, change, reason);
        return atOnce(Subject.of(amendment), 1, ruling, chair, at).take(amendment, clause, chair, at);
    }

    public static void decline(Amendment amendment, String reason, Seat chair, Instant at) {
        atOnce(Subject.of(amendment), 1, Ruling.of(Answer.NOT_ACCEPTED, reason), chair, at);
    }

    /// Does to the draft what an acceptance means, with the amendment's own words or the modified ones, merged with
    /// what
    /// changed since.
    ///
    /// @throws Problem.Collision where both sides changed the same words
    Taken take(Amendment amendment, Clause clause, Seat by, Instant at) {
        var modified = wording();
        if (modified == null && amendment.amendsId != null) {
            var parent = Parent.of(amendment, AnswersOnRecord.standOf(amendment.amendsId));
            return parent.stand() == Answers.Stand.ACCEPTED
                    ? merge(amendment, clause, Taken.wording(parent.rebase(amendment, clause)), by, at)
                    : Taken.into(parent, amendment, clause, by, at);
        }
        if (!amendment.kind.rewords()) {
            if (modified != null) {
                throw new Problem.Invalid(
                        "text", "Only an amendment to a clause's words can be accepted with other words.");
            }
            return Taken.into(amendment, clause, by, at);
        }
        var rebase = modified == null || seenId == null
                ? Rebase.ofWords(amendment, clause)
                : Rebase.of(ClauseVersion.require(seenId).wording(), modified, clause.present.wording());
        if (modified != null && rebase instanceof Rebase.Obsolete) {
            throw new Problem.Invalid("text", "As modified, this changes nothing in the clause.");
        }
        return merge(amendment, clause, Taken.wording(rebase), by, at);
    }

    private Taken merge(Amendment amendment, Clause clause, RichText merged, Seat by, Instant at) {
        return new Taken.Reworded(
                Consolidation.ofOne(amendment, outcome, merged, change, reason).version(clause, by, at));
    }

    Ruling ruling() {
        return new Ruling(outcome, seenId, change, reason, wording(), versionId, byAmendmentId, byCommentId);
    }

    @Nullable
    RichText wording() {
        return text == null ? null : new RichText(text, marks == null ? List.of() : marks);
    }

    /// What the journal holds a proposal to, without telling it: SHA-256 over the outcome, the reason, the text and
    /// the seal, each on a line of its own.
    String sealed() {
        return Chain.digest(outcome + "\n" + (reason == null ? "" : reason) + "\n" + (text == null ? "" : text) + "\n"
                + (seal == null ? "" : seal));
    }

    /// Whoever comes second is refused, also at the same instant.
    private Disposition give(String what) {
        try {
            persistAndFlush();
            return this;
        } catch (ConstraintViolationException another) {
            throw decided(what);
        }
    }

    static Problem decided(String what) {
        return new Problem.Conflict(
                "This " + what + " has already been decided or withdrawn. Reload to see the answer.");
    }

    /// How far this answers the amendment.
    public Answers.Stand stand() {
        return switch (outcome) {
            case ACCEPTED, ACCEPTED_AS_MODIFIED -> Answers.Stand.ACCEPTED;
            case WITHDRAWN -> Answers.Stand.WITHDRAWN;
            case NOT_ACCEPTED, NOTED, OBSOLETED_BY, REFERRED, DEFERRED -> Answers.Stand.DECIDED;
        };
    }
}
