package org.adref.review.position;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.adref.agreement.Stance;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.journal.Chain;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// An expert's stance on one version of a clause. Taking another appends another; the latest is the current one.
@Entity
@Immutable
public class Position extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long clauseId;
    public long versionId;

    /// The version's ordinal, so that whether the position has lapsed is arithmetic.
    public int ordinal;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    public @Nullable String text;

    /// Whether the holder took it back with this: from then on she is silent.
    public boolean cleared;

    public long seatId;

    /// The seat of whoever entered it for the expert, where somebody else did. Source: domain.md, rule 23.
    public @Nullable Long enteredBy;

    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Position() {}

    public Position(Clause clause, Stance stance, @Nullable String text, Seat expert, Instant at) {
        this(clause, stance, text, expert, expert, at);
    }

    /// @param by who enters it: the expert herself, or somebody on her behalf
    public Position(Clause clause, Stance stance, @Nullable String text, Seat expert, Seat by, Instant at) {
        if (clause.kind == ClauseKind.HEADING) {
            throw new Problem.Invalid("stance", "Positions are taken on clauses, not on headings.");
        }
        requireText(stance, text);
        this.consultationId = clause.consultationId;
        this.documentId = clause.document.id;
        this.clauseId = clause.id;
        this.versionId = clause.present.id;
        this.ordinal = clause.present.ordinal;
        this.stance = stance;
        this.text = text == null || text.isBlank() ? null : text.strip();
        this.seatId = expert.id;
        this.enteredBy = by.id == expert.id ? null : by.id;
        this.at = at;
    }

    /// Refuses a reservation or objection that does not say what it is about.
    public static void requireText(Stance stance, @Nullable String text) {
        if (stance.needsText() && (text == null || text.isBlank())) {
            throw new Problem.Invalid(
                    "text",
                    "Say what your " + (stance == Stance.OBJECTION ? "objection" : "reservation")
                            + " is, and which wording would lift it.");
        }
    }

    /// Takes a position back: an objection is cleared, a recusal ends. Its holder is silent from then on.
    public Position clear(Seat by, Instant at) {
        var cleared = new Position();
        cleared.consultationId = consultationId;
        cleared.documentId = documentId;
        cleared.clauseId = clauseId;
        cleared.versionId = versionId;
        cleared.ordinal = ordinal;
        cleared.stance = stance;
        cleared.text = text;
        cleared.cleared = true;
        cleared.seatId = seatId;
        cleared.enteredBy = by.id == seatId ? null : by.id;
        cleared.at = at;
        return cleared;
    }

    /// What the journal tells of it.
    public Map<String, ?> about() {
        var about = new TreeMap<String, Object>(Map.of(
                "position", id,
                "stance", stance,
                "ordinal", ordinal,
                "text", text == null ? "" : Chain.digest(text)));
        if (enteredBy != null) {
            about.put("for", seatId);
        }
        return about;
    }

    /// Everything that was ever said on a clause, oldest first.
    public static List<Position> ever(long clauseId) {
        return list("clauseId = ?1 order by id", clauseId);
    }

    /// What one seat said last on a clause, lapsed or not; empty where it is silent.
    public static Optional<Position> of(long clauseId, long seatId) {
        return Position.<Position>list(
                        "from Position p where p.clauseId = ?1 and p.seatId = ?2 order by p.ordinal desc, p.id desc fetch first 1 rows only",
                        clauseId,
                        seatId)
                .stream()
                .findFirst()
                .filter(latest -> !latest.cleared);
    }

    /// The latest position of each seat on each clause of a document.
    public static List<Position> current(long documentId) {
        return list(
                "id in (select max(p.id) from Position p where p.documentId = ?1 group by p.clauseId, p.seatId) and"
                        + " not cleared",
                documentId);
    }

    /// What counted on the clauses of a document at an instant, when the text rested: the latest position of each seat,
    /// but for those on wordings of another sense.
    public static List<Position> standing(long documentId, Instant instant) {
        return list("""
            from Position q where q.id in (select max(p.id) from Position p where p.documentId = ?1 and p.at < ?2 group by p.clauseId, p.seatId)
            and not q.cleared
            and (q.stance = org.adref.agreement.Stance.RECUSE or q.ordinal >= (select max(v.ordinal) from ClauseVersion v
                where v.clauseId = q.clauseId and v.at < ?2 and (v.change <> org.adref.draft.Change.EDITORIAL or v.disputed)))
            """, documentId, instant);
    }

    /// The latest position of each of some seats on each clause.
    public static List<Position> latest(List<Long> seats) {
        return list(
                "id in (select max(p.id) from Position p where p.seatId in ?1 group by p.clauseId, p.seatId) and not cleared",
                seats);
    }

    /// The latest position of each seat on one clause.
    public static List<Position> currentOn(long clauseId) {
        return list(
                "id in (select max(p.id) from Position p where p.clauseId = ?1 group by p.seatId) and not cleared",
                clauseId);
    }

    /// Whether it still counts for a clause whose sense last changed with version `substance` (an ordinal).
    /// Source: domain.md, rule 17.
    public boolean isLive(int substance) {
        return ordinal >= substance || stance.outlastsSubstance();
    }
}
