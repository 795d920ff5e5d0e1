package org.adref.approval;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.adref.consultation.Seat;
import org.hibernate.annotations.Immutable;

/// That the Rapporteur took an approval back, and why.
@Entity
@Immutable
public class ApprovalRecall extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long approvalId;
    public String reason;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected ApprovalRecall() {}

    ApprovalRecall(Approval approval, String reason, Seat rapporteur, Instant at) {
        this.consultationId = approval.consultationId;
        this.documentId = approval.documentId;
        this.approvalId = approval.id;
        this.reason = reason;
        this.seatId = rapporteur.id;
        this.at = at;
    }

    /// The milestones of a document whose approval was recalled; one statement.
    public static Set<Long> milestones(long documentId) {
        return getEntityManager()
                .createQuery(
                        "select a.milestone.id from Approval a join ApprovalRecall r on r.approvalId = a.id where a.documentId = ?1",
                        Long.class)
                .setParameter(1, documentId)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
