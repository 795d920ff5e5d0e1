package org.adref.approval.corrigendum;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.adref.approval.Approval;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// The Rapporteur's answer to a corrigendum, given once: an approval, or a reason why not.
@Entity
@Immutable
public class CorrigendumAnswer extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long corrigendumId;
    public @Nullable Long approvalId;
    public @Nullable String reason;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected CorrigendumAnswer() {}

    private CorrigendumAnswer(
            Corrigendum corrigendum, @Nullable Long approvalId, @Nullable String reason, Seat by, Instant at) {
        this.consultationId = corrigendum.consultationId;
        this.documentId = corrigendum.documentId;
        this.corrigendumId = corrigendum.id;
        this.approvalId = approvalId;
        this.reason = reason;
        this.seatId = by.id;
        this.at = at;
    }

    static void approve(Corrigendum corrigendum, Approval approval, Seat rapporteur, Instant at) {
        new CorrigendumAnswer(corrigendum, approval.id, null, rapporteur, at).give();
    }

    static void decline(Corrigendum corrigendum, String reason, Seat rapporteur, Instant at) {
        new CorrigendumAnswer(corrigendum, null, reason, rapporteur, at).give();
    }

    private void give() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw new Problem.Conflict("This corrigendum has already been answered. Reload to see the answer.");
        }
    }

    static List<CorrigendumAnswer> in(long documentId) {
        return list("documentId", documentId);
    }
}
