package org.adref.approval.publication;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.adref.approval.Approval;
import org.adref.consultation.Seat;
import org.hibernate.annotations.Immutable;

/// The Rapporteur's word that everybody may read the outcome. It holds for the approval and for its
/// corrigenda.
@Entity
@Immutable
public class Publication extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;

    /// The original approval, without which it lapses.
    public long approvalId;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Publication() {}

    Publication(Approval original, Seat rapporteur, Instant at) {
        this.consultationId = original.consultationId;
        this.documentId = original.documentId;
        this.approvalId = original.id;
        this.seatId = rapporteur.id;
        this.at = at;
    }

    /// The publication of a document that stands: neither it nor the approval was recalled.
    public static Optional<Publication> of(long documentId) {
        return find("""
                        from Publication p where p.documentId = ?1
                        and not exists (select 1 from PublicationRecall r where r.publicationId = p.id)
                        and not exists (select 1 from ApprovalRecall a where a.approvalId = p.approvalId)
                        order by p.id desc
                        """, documentId).firstResultOptional();
    }
}
