package org.adref.draft;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.adref.consultation.Seat;
import org.hibernate.annotations.Immutable;

/// A pause that was ended by hand.
@Entity
@Immutable
class Resumption extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long pauseId;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Resumption() {}

    Resumption(Pause pause, Seat by, Instant at) {
        this.consultationId = pause.consultationId;
        this.documentId = pause.documentId;
        this.pauseId = pause.id;
        this.seatId = by.id;
        this.at = at;
    }
}
