package org.adref.review.amendment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.journal.Chain;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A proposed wording of a clause against the version that its author had before her. A redline is how it is shown.
@Entity
@Immutable
public class Amendment extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long clauseId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "base_id")
    public ClauseVersion base;

    public String text;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Mark> marks;

    public String rationale;
    public boolean chairsText;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Amendment() {}

    public Amendment(Clause clause, RichText proposed, String rationale, boolean chairsText, Seat author, Instant at) {
        this.consultationId = clause.consultationId;
        this.documentId = clause.document.id;
        this.clauseId = clause.id;
        this.base = clause.present;
        this.text = proposed.text();
        this.marks = proposed.marks();
        this.rationale = rationale;
        this.chairsText = chairsText;
        this.seatId = author.id;
        this.at = at;
        if (proposed.equals(base.wording())) {
            throw new Problem.Invalid(
                    "text", "This amendment changes nothing. Change the clause's text, or make a comment instead.");
        }
    }

    /// All amendments on a document's clauses, oldest first; the wordings that they were written on are not fetched.
    public static List<Amendment> on(long documentId) {
        return list("documentId = ?1 order by id", documentId);
    }

    /// What the journal tells of its submission.
    public Map<String, ?> about() {
        return Map.of("amendment", id, "base", base.ordinal, "text", Chain.digest(text));
    }

    public RichText proposed() {
        return new RichText(text, marks);
    }
}
