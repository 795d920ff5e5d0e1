package org.adref.draft;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.adref.consultation.Seat;
import org.adref.journal.Chain;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;

/// Somebody's word that an editorial change touches the sense. It makes the version substantive from then on, and with
/// that lapse the positions on earlier wordings. Source: domain.md, rule 3.
@Entity
@Immutable
public class Dispute extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long clauseId;
    public long versionId;
    public String reason;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Dispute() {}

    public Dispute(ClauseVersion version, String reason, Seat holder, Instant at) {
        if (version.change != Change.EDITORIAL) {
            throw new Problem.Conflict("This version already counts as a change of substance.");
        }
        this.consultationId = version.consultationId;
        this.documentId = version.documentId;
        this.clauseId = version.clauseId;
        this.versionId = version.id;
        this.reason = reason;
        this.seatId = holder.id;
        this.at = at;
    }

    /// Puts it down; whoever comes second is refused.
    public void raise() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw new Problem.Conflict(
                    "Somebody has already disputed this version. It counts as a change of substance.");
        }
    }

    /// What the journal tells of it.
    public Map<String, ?> about(int ordinal) {
        return Map.of("version", versionId, "ordinal", ordinal, "reason", Chain.digest(reason));
    }

    public static List<Dispute> on(long clauseId) {
        return list("clauseId = ?1 order by id", clauseId);
    }
}
