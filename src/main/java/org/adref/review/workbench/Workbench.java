package org.adref.review.workbench;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adref.consultation.Seat;
import org.adref.draft.Change;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One seat's unfinished merging of a clause's amendments: not said yet, so it is overwritten as she types. Each saving
/// is an edition, so that a second window cannot write over the first unseen.
@Entity
public class Workbench extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long clauseId;
    public long seatId;

    /// The version that was present when it was last saved.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "base_id")
    public ClauseVersion base;

    /// 1 for the first saving.
    public int edition;

    public String text;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Mark> marks;

    public String note;

    @Enumerated(EnumType.STRING)
    public @Nullable Change change;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Intent> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Stretch> places;

    /// Whether every seat may look on.
    public boolean shown;

    public Instant saved;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Workbench() {}

    @SuppressWarnings("NullAway") // save fills in the rest
    private Workbench(Clause clause, Seat owner) {
        this.consultationId = clause.consultationId;
        this.documentId = clause.document.id;
        this.clauseId = clause.id;
        this.seatId = owner.id;
    }

    /// What is on the desk at one moment.
    public record Content(
            ClauseVersion base,
            RichText wording,
            String note,
            @Nullable Change change,
            List<Intent> answers,
            List<Stretch> places) {}

    public RichText wording() {
        return new RichText(text, marks);
    }

    /// What a seat may see on a clause: her own and those that are shown; with the wordings that they were begun on.
    public static List<Workbench> visible(long clauseId, long seatId) {
        return list(
                "from Workbench w join fetch w.base where w.clauseId = ?1 and (w.shown or w.seatId = ?2) order by w.id",
                clauseId,
                seatId);
    }

    /// A seat's own on a clause, held against other windows until the transaction ends.
    static Optional<Workbench> held(long clauseId, Seat owner) {
        return find("clauseId = ?1 and seatId = ?2", clauseId, owner.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// Saves; the edition before must be the one that the writer saw, 0 when she begins. Saving the same twice is one
    /// saving.
    ///
    /// @throws Problem.Conflict where another window or device has saved meanwhile
    static Workbench save(Clause clause, Seat owner, int seen, Content content, Instant at) {
        var work = held(clause.id, owner).orElseGet(() -> new Workbench(clause, owner));
        if (work.edition == seen + 1 && work.holds(content)) {
            return work;
        }
        if (work.edition != seen) {
            throw saved();
        }
        work.edition++;
        work.base = content.base();
        work.text = content.wording().text();
        work.marks = content.wording().marks();
        work.note = content.note();
        work.change = content.change();
        work.answers = content.answers();
        work.places = content.places();
        work.saved = at;
        try {
            work.persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw saved();
        }
        return work;
    }

    private boolean holds(Content content) {
        return wording().equals(content.wording())
                && note.equals(content.note())
                && change == content.change()
                && answers.equals(content.answers());
    }

    private static Problem saved() {
        return new Problem.Conflict(
                "You saved this workbench from another window or device meanwhile. Your words are kept here; reload to see the other ones.");
    }
}
