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
import java.util.List;
import java.util.Optional;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
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

    /// Approves a document as it stands, freezing it. What was recalled before leaves its edition behind.
    static Approval give(Document document, Content content, long moment, Seat rapporteur, Instant at) {
        int edition = 1 + (int) count("documentId = ?1 and milestone.kind = ?2", document.id, Milestone.Kind.FINAL);
        var milestone = new Milestone(
                document, Milestone.Kind.FINAL, Milestone.FINAL, edition, content, moment, rapporteur, at);
        document.freeze(at);
        return give(milestone, rapporteur, at);
    }

    /// Approves the corrected text of a document that is approved already: “Final (Corr.1)”, and so on.
    public static Approval correct(Document document, Content content, long moment, Seat rapporteur, Instant at) {
        var kind = Milestone.Kind.CORRIGENDUM;
        int number = 1
                + (int) count(
                        "from Approval a where a.documentId = ?1 and a.milestone.kind = ?2 and not exists (select 1 from ApprovalRecall r where r.approvalId = a.id)",
                        document.id,
                        kind);
        var name = Milestone.FINAL + " (Corr." + number + ")";
        int edition = 1 + (int) count("documentId = ?1 and milestone.name = ?2", document.id, name);
        return give(new Milestone(document, kind, name, edition, content, moment, rapporteur, at), rapporteur, at);
    }

    private static Approval give(Milestone milestone, Seat rapporteur, Instant at) {
        milestone.freeze();
        var approval = new Approval(milestone, rapporteur, at);
        approval.persistAndFlush();
        return approval;
    }

    /// The approval of a document that stands, with its milestone: the latest that was not recalled.
    public static Optional<Approval> of(long documentId) {
        return find("""
                        from Approval a join fetch a.milestone where a.documentId = ?1
                        and not exists (select 1 from ApprovalRecall r where r.approvalId = a.id) order by a.id desc
                        """, documentId).firstResultOptional();
    }

    /// The approval that the corrigenda of an approved document go back to.
    public static Approval original(long documentId) {
        return find("""
                        from Approval a join fetch a.milestone m where a.documentId = ?1 and m.kind = ?2
                        and not exists (select 1 from ApprovalRecall r where r.approvalId = a.id) order by a.id desc
                        """, documentId, Milestone.Kind.FINAL)
                .<Approval>firstResultOptional()
                .orElseThrow();
    }

    /// The one that stood before, for what was approved as a correction of it.
    static Approval before(Approval approval) {
        return find("""
                        from Approval a join fetch a.milestone where a.documentId = ?1 and a.id < ?2
                        and not exists (select 1 from ApprovalRecall r where r.approvalId = a.id) order by a.id desc
                        """, approval.documentId, approval.id)
                .<Approval>firstResultOptional()
                .orElseThrow();
    }

    /// All that were ever given, oldest first, with their milestones.
    public static List<Approval> all(long documentId) {
        return list("from Approval a join fetch a.milestone where a.documentId = ?1 order by a.id", documentId);
    }
}
