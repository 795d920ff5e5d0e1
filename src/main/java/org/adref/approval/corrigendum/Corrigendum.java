package org.adref.approval.corrigendum;

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
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A proposed correction of one clause of an approved text.
@Entity
@Immutable
public class Corrigendum extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long clauseId;
    public long baseId;
    public String text;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Mark> marks;

    public String reason;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Corrigendum() {}

    Corrigendum(Clause clause, RichText corrected, String reason, Seat secretariat, Instant at) {
        if (corrected.equals(clause.present.wording())) {
            throw new Problem.Invalid("text", "This corrects nothing. Change the clause's text first.");
        }
        this.consultationId = clause.consultationId;
        this.documentId = clause.document.id;
        this.clauseId = clause.id;
        this.baseId = clause.present.id;
        this.text = corrected.text();
        this.marks = corrected.marks();
        this.reason = reason;
        this.seatId = secretariat.id;
        this.at = at;
    }

    RichText corrected() {
        return new RichText(text, marks);
    }

    static Corrigendum require(long id) {
        return Corrigendum.<Corrigendum>findByIdOptional(id).orElseThrow(() -> new Problem.NotFound("corrigendum"));
    }

    /// Those of a document that were approved and whose approval stands, oldest first.
    public static List<Corrigendum> approved(long documentId) {
        return list("""
                from Corrigendum c where c.documentId = ?1 and exists (select 1 from CorrigendumAnswer a
                where a.corrigendumId = c.id and a.approvalId is not null
                and not exists (select 1 from ApprovalRecall r where r.approvalId = a.approvalId)) order by c.id
                """, documentId);
    }

    /// All of a document, oldest first.
    public static List<Corrigendum> of(long documentId) {
        return list("documentId = ?1 order by id", documentId);
    }
}
