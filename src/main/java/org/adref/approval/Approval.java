package org.adref.approval;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.adref.consultation.Seat;
import org.hibernate.annotations.Immutable;

/// The Special Rapporteur's approval of one milestone of a document, by its hash.
@Entity
@Immutable
public class Approval extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "milestone_id")
    public Milestone milestone;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Approval() {}

    Approval(Milestone milestone, Seat rapporteur, Instant at) {
        this.consultationId = milestone.consultationId;
        this.documentId = milestone.documentId;
        this.milestone = milestone;
        this.seatId = rapporteur.id;
        this.at = at;
    }

    /// The approval of a document with its milestone, if it was given.
    public static Optional<Approval> of(long documentId) {
        return find("from Approval a join fetch a.milestone where a.documentId = ?1", documentId)
                .firstResultOptional();
    }
}
