package org.adref.draft;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.adref.consultation.Seat;
import org.hibernate.annotations.Immutable;

/// The secretariat consolidates: reading and drafting go on, submitting waits. Over when its time has passed, or when
/// it is resumed before.
@Entity
@Immutable
public class Pause extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public String reason;

    /// From this instant on input is taken again.
    public Instant until;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Pause() {}

    Pause(Document document, String reason, Instant until, Seat by, Instant at) {
        this.consultationId = document.consultationId;
        this.documentId = document.id;
        this.reason = reason;
        this.until = until;
        this.seatId = by.id;
        this.at = at;
    }

    public boolean isOn(Instant now) {
        return now.isBefore(until);
    }
}
