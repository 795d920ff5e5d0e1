package org.adref.draft;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.adref.text.RichText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The smallest separately numbered unit that can be decided on its own; a node in the document's tree. Its id never
/// changes; its number is display; its wording is that of its present version.
@Entity
public class Clause extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    public Document document;

    public @Nullable Long parentId;

    @Enumerated(EnumType.STRING)
    public ClauseKind kind;

    public String number;

    /// Order among the clauses of one parent, from 0.
    public int rank;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Addressee> addressees;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "present_id")
    public ClauseVersion present;

    public @Nullable Instant removed;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Clause() {}

    /// A new clause with its first wording; both are persisted.
    ///
    /// @param sources ids of the amendments that it is made of; none when the drafter put it in by herself
    public static Clause add(
            Document document,
            @Nullable Long parentId,
            ClauseKind kind,
            String number,
            int rank,
            List<Addressee> addressees,
            RichText wording,
            List<Long> sources,
            Seat drafter,
            Instant at) {
        var clause = new Clause();
        clause.consultationId = document.consultationId;
        clause.document = document;
        clause.parentId = parentId;
        clause.kind = kind;
        clause.number = number;
        clause.rank = rank;
        clause.addressees = List.copyOf(addressees);
        clause.persist();
        clause.present = new ClauseVersion(clause, 1, wording, Change.FIRST, null, drafter.id, at);
        clause.present.persist();
        sources.forEach(source -> new VersionSource(clause.present, source).persist());
        return clause;
    }

    /// A clause with its document and present wording, whoever asks: callers check the seat.
    public static Clause require(long id) {
        return Clause.<Clause>list(
                        "from Clause c join fetch c.document d left join fetch d.pause join fetch c.present where c.id = ?1",
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("clause"));
    }

    /// The clauses that stand in a document, in no order, with their present wording.
    public static List<Clause> standing(long documentId) {
        return list("from Clause c join fetch c.present where c.document.id = ?1 and c.removed is null", documentId);
    }

    /// All clauses that a document ever had, in no order, with the present or last wording.
    public static List<Clause> ever(long documentId) {
        return list("from Clause c join fetch c.present where c.document.id = ?1", documentId);
    }

    /// Refuses an act on an approved document or a removed clause.
    public Clause requireOpen() {
        document.requireOpen();
        if (removed != null) {
            throw new Problem.Conflict("This clause has been removed. Its earlier wordings stay in the history.");
        }
        return this;
    }

    /// Refuses what is submitted to an approved document, to a removed clause, or while input is paused.
    public Clause requireInput(Seat seat, Instant now) {
        document.requireInput(seat, now);
        return requireOpen();
    }

    /// Refuses an act that was thought of another wording than the present one (domain.md, rule 31).
    public Clause requireSeen(long seen) {
        if (present.id != seen) {
            throw new Problem.Stale(id, seen, present.id);
        }
        return this;
    }

    /// Gives the clause its next wording, made out of the present one. Whoever comes second of two at the same
    /// instant is refused.
    ///
    /// @param sources ids of the amendments that it is made of; none when the drafter changed it by herself
    public ClauseVersion revise(
            RichText wording, Change change, @Nullable String note, List<Long> sources, Seat by, Instant at) {
        var before = present;
        present = new ClauseVersion(this, before.ordinal + 1, wording, change, note, by.id, at);
        try {
            present.persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw new Problem.Stale(id, before.id, before.id);
        }
        sources.forEach(source -> new VersionSource(present, source).persist());
        return present;
    }
}
