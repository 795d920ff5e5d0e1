package org.adref.draft;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.jspecify.annotations.Nullable;

/// One set of recommendations under negotiation.
@Entity
public class Document extends PanacheEntityBase {
    /// Clauses that one document may have.
    public static final int MOST_CLAUSES = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public String title;
    public Instant opened;
    public @Nullable Instant frozen;

    /// The latest pause that was not resumed by hand; its time may have passed.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pause_id")
    public @Nullable Pause pause;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Document() {}

    public Document(long consultationId, String title, Instant opened) {
        this.consultationId = consultationId;
        this.title = title;
        this.opened = opened;
    }

    public static Document require(long id) {
        return Document.<Document>list("from Document d left join fetch d.pause where d.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("document"));
    }

    /// Refuses whatever would change an approved document.
    public Document requireOpen() {
        if (frozen != null) {
            throw new Problem.Frozen();
        }
        return this;
    }

    /// Refuses what is submitted while the secretariat consolidates. The chair and the secretariat go on.
    public Document requireInput(Seat seat, Instant now) {
        requireOpen();
        boolean desk = seat.role == Role.CHAIR || seat.role == Role.SECRETARIAT;
        if (pause != null && pause.isOn(now) && !desk) {
            throw new Problem.Paused(pause.reason, pause.until);
        }
        return this;
    }

    /// From here on no act on this document is accepted; the journal's trigger holds it against those under
    /// way.
    public void freeze(Instant at) {
        frozen = at;
    }

    /// Takes acts again, after an approval was recalled.
    public void reopen() {
        frozen = null;
    }
}
