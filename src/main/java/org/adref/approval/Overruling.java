package org.adref.approval;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Immutable;

/// The reason for which a clause was approved although something stood in its way.
@Entity
@Immutable
public class Overruling extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long approvalId;
    public long clauseId;
    public String reason;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Overruling() {}

    Overruling(Approval approval, long clauseId, String reason) {
        this.consultationId = approval.consultationId;
        this.approvalId = approval.id;
        this.clauseId = clauseId;
        this.reason = reason;
    }

    public static List<Overruling> in(long approvalId) {
        return list("approvalId = ?1 order by id", approvalId);
    }
}
