package org.adref.exchange.returned;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.hibernate.annotations.Immutable;

/// That a file came back and what of it was confirmed. The file itself is not kept: it may say more of its author than
/// she means to.
@Entity
@Immutable
public class ExpertReturn extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;

    /// Whose words they are.
    public long seatId;

    /// Who brought them in: the same, or the secretariat on her behalf.
    public long enteredBy;

    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected ExpertReturn() {}

    ExpertReturn(Document document, Seat author, Seat by, Instant at) {
        this.consultationId = document.consultationId;
        this.documentId = document.id;
        this.seatId = author.id;
        this.enteredBy = by.id;
        this.at = at;
    }
}
