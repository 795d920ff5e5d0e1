package org.adref.review.amendment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;

/// That an expert joined an amendment, or left it again. What holds is the last that she did.
@Entity
@Immutable
@Table(name = "amendment_sponsorship")
public class Sponsorship extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long amendmentId;
    public boolean joined;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Sponsorship() {}

    /// Refuses one's own amendment, and what changes nothing.
    Sponsorship(Amendment amendment, boolean joined, Seat expert, Instant at) {
        if (amendment.seatId == expert.id) {
            throw new Problem.Conflict("You propose this amendment yourself, so you are behind it already.");
        }
        if (joined == joins(amendment.id, expert.id)) {
            throw new Problem.Conflict(
                    joined ? "You are among its sponsors already." : "You are not among its sponsors.");
        }
        this.consultationId = amendment.consultationId;
        this.documentId = amendment.documentId;
        this.amendmentId = amendment.id;
        this.joined = joined;
        this.seatId = expert.id;
        this.at = at;
    }

    private static boolean joins(long amendmentId, long seatId) {
        return Sponsorship.<Sponsorship>find("amendmentId = ?1 and seatId = ?2 order by id desc", amendmentId, seatId)
                .firstResultOptional()
                .map(last -> last.joined)
                .orElse(false);
    }

    /// Who is behind the amendments of a document now, beside their authors, in the order in which they joined.
    public static List<Sponsorship> in(long documentId) {
        return list("""
                from Sponsorship s where s.documentId = ?1 and s.joined and not exists (
                  select 1 from Sponsorship t where t.amendmentId = s.amendmentId and t.seatId = s.seatId and t.id > s.id)
                order by s.id
                """, documentId);
    }
}
