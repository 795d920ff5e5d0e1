package org.adref.approval;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Attribution;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;

/// A named freeze of a whole document, under the hash of its content.
@Entity
@Immutable
public class Milestone extends PanacheEntityBase {
    /// What the approved milestone is called.
    public static final String FINAL = "Final";

    /// What made it.
    public enum Kind {
        /// The secretariat or the chair, on the way.
        FREEZE,
        /// The Rapporteur's approval.
        FINAL,
        /// An approved correction of the final text.
        CORRIGENDUM
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String name;

    /// 1, or more where an approval under the same name was recalled before.
    public int edition;

    /// What the hash is taken over: see [Content].
    public String content;

    /// SHA-256 of the content in UTF-8, 64 hexadecimal digits.
    public String hash;

    /// Under which names were written into the content.
    @Enumerated(EnumType.STRING)
    public Attribution attribution;

    /// The number of the consultation's last act that is in it.
    public long moment;

    /// Clauses that can be agreed, counted by the database.
    @Column(insertable = false, updatable = false)
    public int clauses;

    /// Of those, declared agreed ad referendum; counted by the database.
    @Column(insertable = false, updatable = false)
    public int agreed;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Milestone() {}

    public Milestone(
            Document document, Kind kind, String name, int edition, Content content, long moment, Seat by, Instant at) {
        this.consultationId = document.consultationId;
        this.documentId = document.id;
        this.kind = kind;
        this.name = name;
        this.edition = edition;
        this.content = content.json();
        this.hash = content.hash();
        this.attribution = content.attribution();
        this.moment = moment;
        this.seatId = by.id;
        this.at = at;
    }

    /// Puts it down; a name that the document has already given is refused.
    public void freeze() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException taken) {
            throw new Problem.Conflict("This document already has a milestone “" + name + "”. Choose another name.");
        }
    }

    /// The content as it was frozen, of whatever format.
    public Content read() {
        return Content.read(content);
    }

    /// Whoever asks: callers check the seat.
    public static Milestone require(long id) {
        return Milestone.<Milestone>findByIdOptional(id).orElseThrow(() -> new Problem.NotFound("milestone"));
    }

    /// What a list tells of a milestone: all but its content, which is long.
    public record Line(
            long id,
            Kind kind,
            String name,
            int edition,
            String hash,
            Attribution attribution,
            long moment,
            int clauses,
            int agreed,
            long seatId,
            Instant at) {}

    /// The milestones of a document, oldest first, without their contents; one statement.
    public static List<Line> of(long documentId) {
        return getEntityManager()
                .createQuery("""
                        select m.id, m.kind, m.name, m.edition, m.hash, m.attribution, m.moment, m.clauses, m.agreed, m.seatId, m.at
                        from Milestone m where m.documentId = ?1 order by m.id
                        """, Line.class)
                .setParameter(1, documentId)
                .getResultList();
    }
}
