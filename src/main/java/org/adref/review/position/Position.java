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
import org.adref.agreement.Stance;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
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
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Position() {}

    public Position(Clause clause, Stance stance, @Nullable String text, Seat expert, Instant at) {
        if (stance.needsText() && (text == null || text.isBlank())) {
            throw new Problem.Invalid(
                    "text", "Say what your " + word(stance) + " is, and which wording would lift it.");
        }
        this.consultationId = clause.consultationId;
        this.documentId = clause.document.id;
        this.clauseId = clause.id;
        this.versionId = clause.present.id;
        this.ordinal = clause.present.ordinal;
        this.stance = stance;
        this.text = text == null || text.isBlank() ? null : text.strip();
        this.seatId = expert.id;
        this.at = at;
    }

    /// What the journal tells of it.
    public Map<String, ?> about() {
        return Map.of(
                "position", id,
                "stance", stance,
                "ordinal", ordinal,
                "text", text == null ? "" : Chain.digest(text));
    }

    /// The latest position of each seat on each clause of a document.
    public static List<Position> current(long documentId) {
        return list(
                "id in (select max(p.id) from Position p where p.documentId = ?1 group by p.clauseId, p.seatId)",
                documentId);
    }

    /// The latest position of each seat on one clause.
    public static List<Position> currentOn(long clauseId) {
        return list("id in (select max(p.id) from Position p where p.clauseId = ?1 group by p.seatId)", clauseId);
    }

    /// Whether it still counts for a clause whose sense last changed with version `substance` (an ordinal).
    /// Source: domain.md, rule 17.
    public boolean isLive(int substance) {
        return ordinal >= substance || stance.outlastsSubstance();
    }

    private static String word(Stance stance) {
        return stance == Stance.OBJECTION ? "objection" : "reservation";
    }
}
