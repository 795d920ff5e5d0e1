package org.adref.review.amendment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Seat;
import org.hibernate.annotations.Immutable;

/// What somebody says about an amendment, under it.
@Entity
@Immutable
@Table(name = "amendment_reply")
public class AmendmentReply extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long amendmentId;
    public String text;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected AmendmentReply() {}

    AmendmentReply(Amendment amendment, String text, Seat by, Instant at) {
        this.consultationId = amendment.consultationId;
        this.documentId = amendment.documentId;
        this.amendmentId = amendment.id;
        this.text = text;
        this.seatId = by.id;
        this.at = at;
    }

    /// All replies under the amendments of a document, oldest first.
    public static List<AmendmentReply> in(long documentId) {
        return list("documentId = ?1 order by id", documentId);
    }
}
