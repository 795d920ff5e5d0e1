package org.adref.approval.round;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adref.agreement.Rule;
import org.adref.approval.Milestone;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.adref.review.position.RuleVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Answers of the panel are collected on one milestone under one rule, known beforehand.
/// Source: domain.md, rules 19 to 22.
@Entity
@Immutable
public class Round extends PanacheEntityBase {

    @Schema(name = "RoundKind")
    public enum Kind {
        /// Each clause gets a position; at the end they become the panel's positions, but in a round without names.
        POSITIONS,
        /// Each clause is rated from 1 to 9 (Delphi).
        RATING,
        /// The text is agreed unless somebody objects in writing.
        SILENCE
    }

    /// When the answers of others are shown.
    @Schema(name = "RoundResults")
    public enum Results {
        /// On each clause to those who have answered it.
        ANSWERED,
        /// To everybody once the round has closed.
        CLOSED
    }

    @Schema(name = "RoundState")
    public enum State {
        WAITING,
        OPEN,
        CLOSED,
        RECALLED,
        /// A silence procedure to which somebody objected.
        BROKEN,
        /// A silence procedure to which nobody objected.
        KEPT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long milestoneId;

    /// The rule that was in force when it was opened; null for the default one.
    public @Nullable Long ruleVersionId;

    /// The round with which its answers are compared.
    public @Nullable Long followsId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String name;
    public boolean anonymous;

    @Enumerated(EnumType.STRING)
    public Results results;

    public Instant opens;
    public Instant closes;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Round() {}

    Round(
            Milestone milestone,
            @Nullable RuleVersion rule,
            @Nullable Round follows,
            Kind kind,
            String name,
            boolean anonymous,
            Results results,
            Instant opens,
            Instant closes,
            Seat by,
            Instant at) {
        this.consultationId = milestone.consultationId;
        this.documentId = milestone.documentId;
        this.milestoneId = milestone.id;
        this.ruleVersionId = rule == null ? null : rule.id;
        this.followsId = follows == null ? null : follows.id;
        this.kind = kind;
        this.name = name;
        this.anonymous = anonymous;
        this.results = results;
        this.opens = opens;
        this.closes = closes;
        this.seatId = by.id;
        this.at = at;
    }

    /// Whoever asks: callers check the seat.
    static Round require(long id) {
        return Round.<Round>findByIdOptional(id).orElseThrow(() -> new Problem.NotFound("round"));
    }

    /// Those of a document, the newest first.
    static List<Round> of(long documentId) {
        return list("documentId = ?1 order by id desc", documentId);
    }

    /// The one of a document that has not ended; there is at most one.
    static Optional<Round> underway(long documentId) {
        return Round.<Round>list(
                        "from Round r where r.documentId = ?1 and not exists (select 1 from RoundEnd e where e.roundId = r.id)",
                        documentId)
                .stream()
                .findFirst();
    }

    /// One in a consultation that has not ended; each document has at most one.
    static Optional<Round> underwayIn(long consultationId) {
        return Round.<Round>list(
                        "from Round r where r.consultationId = ?1 and not exists (select 1 from RoundEnd e where e.roundId = r.id)",
                        consultationId)
                .stream()
                .findFirst();
    }

    /// The one that has not ended and asks about a clause; one statement where there is none, as nearly always.
    static Optional<Round> asking(long clauseId) {
        var ids = getEntityManager()
                .createNativeQuery("""
                        select c.round_id from round_clause c
                        where c.clause_id = ?1 and not exists (select from round_end e where e.round_id = c.round_id)
                        """)
                .setParameter(1, clauseId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(require((Long) ids.getFirst()));
    }

    Rule rule() {
        return ruleVersionId == null
                ? Rule.DEFAULT
                : RuleVersion.<RuleVersion>findById(ruleVersionId).rule();
    }

    /// What a round has come to. An end that was written down stands, however the clock jumps.
    State state(@Nullable RoundEnd end, Instant now) {
        if (end != null) {
            return end.how.state();
        }
        if (now.isBefore(opens)) {
            return State.WAITING;
        }
        return now.isBefore(closes) ? State.OPEN : State.CLOSED;
    }
}
