package org.adref.consultation.identity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.adref.consultation.Attribution;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;

/// That somebody of the secretariat looked up who is who, and why.
@Entity
@Immutable
public class IdentityLook extends PanacheEntityBase {
    /// How long one look lasts.
    static final Duration LASTS = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public String reason;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected IdentityLook() {}

    IdentityLook(Seat secretariat, String reason, Instant at) {
        this.consultationId = secretariat.consultationId;
        this.reason = reason;
        this.seatId = secretariat.id;
        this.at = at;
    }

    static Optional<IdentityLook> find(long id) {
        return findByIdOptional(id);
    }

    /// Refuses what tells who is who, where names are not shown, to whoever has not looked that up just now: the look
    /// is in the journal, with its reason.
    public static void require(Seat secretariat, Attribution attribution, Instant now) {
        if (attribution == Attribution.NAMED) {
            return;
        }
        var since = now.minus(LASTS);
        if (count("seatId = ?1 and at >= ?2", secretariat.id, since) == 0) {
            throw new Problem.Conflict(
                    "This holds who is who. Look the identities up first, on the consultation's page; within a quarter of an hour after that it can be taken away.");
        }
    }

    boolean isOver(Instant now) {
        return now.isAfter(at.plus(LASTS));
    }
}
