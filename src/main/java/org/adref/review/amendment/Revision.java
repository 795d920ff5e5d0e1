package org.adref.review.amendment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One wording that an amendment had or has: what was said, kept whatever was said after it.
@Entity
@Immutable
@Table(name = "amendment_revision")
public class Revision extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long amendmentId;

    /// 1 for the first wording, without gaps.
    public int ordinal;

    /// The clause version that it was written on.
    public long baseId;

    public String text;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Mark> marks;

    public String rationale;
    public @Nullable Long parentId;
    public @Nullable Long afterId;

    /// Whether the same proposal was only put upon a later wording of the clause.
    public boolean takenOver;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Revision() {}

    /// What the amendment says now, as a fact.
    Revision(Amendment amendment, boolean takenOver, long seatId, Instant at) {
        this.consultationId = amendment.consultationId;
        this.documentId = amendment.documentId;
        this.amendmentId = amendment.id;
        this.ordinal = amendment.ordinal;
        this.baseId = amendment.base.id;
        this.text = amendment.text;
        this.marks = amendment.marks;
        this.rationale = amendment.rationale;
        this.parentId = amendment.parentId;
        this.afterId = amendment.afterId;
        this.takenOver = takenOver;
        this.seatId = seatId;
        this.at = at;
    }

    public RichText wording() {
        return new RichText(text, marks);
    }

    /// All wordings of the amendments on a document that have more than one, or that another amendment changes; oldest
    /// first.
    public static List<Revision> on(long documentId) {
        return list("""
                from Revision r where r.documentId = ?1 and exists (
                  select 1 from Amendment a where (a.id = r.amendmentId and a.ordinal > 1) or a.amendsId = r.amendmentId)
                order by r.amendmentId, r.ordinal
                """, documentId);
    }
}
