package org.adref.approval;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// The chair's word that a clause is agreed ad referendum. It speaks of a version, and lapses with its sense.
@Entity
@Immutable
public class Declaration extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long clauseId;
    public long versionId;
    public int ordinal;
    public @Nullable String reason;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Declaration() {}

    public Declaration(Clause clause, @Nullable String reason, Seat chair, Instant at) {
        this.consultationId = clause.consultationId;
        this.documentId = clause.document.id;
        this.clauseId = clause.id;
        this.versionId = clause.present.id;
        this.ordinal = clause.present.ordinal;
        this.reason = reason;
        this.seatId = chair.id;
        this.at = at;
    }

    /// Puts it down; whoever comes second is refused.
    public void declare() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw new Problem.Conflict("This clause has already been declared agreed ad referendum.");
        }
    }

    /// Whether it still speaks of a clause whose sense last changed with version `substance` (an ordinal).
    public boolean isLive(int substance) {
        return ordinal >= substance;
    }

    public static List<Declaration> in(long documentId) {
        return list("documentId = ?1 order by id", documentId);
    }

    static List<Declaration> on(long clauseId) {
        return list("clauseId = ?1 order by id", clauseId);
    }
}
