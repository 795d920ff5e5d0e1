package org.adref.approval.publication;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.adref.consultation.Seat;
import org.hibernate.annotations.Immutable;

/// That a publication was taken back.
@Entity
@Immutable
public class PublicationRecall extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long publicationId;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected PublicationRecall() {}

    PublicationRecall(Publication publication, Seat rapporteur, Instant at) {
        this.consultationId = publication.consultationId;
        this.documentId = publication.documentId;
        this.publicationId = publication.id;
        this.seatId = rapporteur.id;
        this.at = at;
    }
}
