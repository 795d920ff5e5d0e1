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
import org.hibernate.annotations.Immutable;
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

    /// Puts it down. Whoever declares holds the journal and looks first whether somebody was faster.
    public void declare() {
        persistAndFlush();
    }

    /// Whether it still speaks of a clause whose sense last changed with version `substance` (an ordinal).
    public boolean isLive(int substance) {
        return ordinal >= substance;
    }

    /// Those of several documents that were not reopened.
    public static List<Declaration> in(List<Long> documents) {
        return list(
                "from Declaration d where d.documentId in ?1 and not exists (select 1 from Reopening r where"
                        + " r.declarationId = d.id)",
                documents);
    }

    /// Those of a document that were not reopened.
    public static List<Declaration> in(long documentId) {
        return list(
                "from Declaration d where d.documentId = ?1 and not exists (select 1 from Reopening r where"
                        + " r.declarationId = d.id) order by d.id",
                documentId);
    }

    /// Those of a clause that were not reopened.
    public static List<Declaration> on(long clauseId) {
        return list(
                "from Declaration d where d.clauseId = ?1 and not exists (select 1 from Reopening r where"
                        + " r.declarationId = d.id) order by d.id",
                clauseId);
    }

    /// Whether a clause is agreed ad referendum as it reads now; one statement.
    public static boolean isDeclared(long clauseId) {
        return getEntityManager()
                        .createQuery("""
            select count(*) from Declaration d where d.clauseId = ?1 and not exists (select 1 from Reopening r where r.declarationId = d.id)
            and d.ordinal >= (select max(v.ordinal) from ClauseVersion v where v.clauseId = ?1
                and (v.change <> org.adref.draft.Change.EDITORIAL or v.disputed))
            """, Long.class)
                        .setParameter(1, clauseId)
                        .getSingleResult()
                > 0;
    }
}
