package org.adref.review.amendment;

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
import java.util.Map;
import java.util.Objects;
import org.adref.consultation.Seat;
import org.adref.draft.Addressee;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.adref.journal.Chain;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// A proposed change against the version that its author had before her. A redline is how it is shown. What it says
/// now stands here; every wording that it had is a [Revision].
@Entity
public class Amendment extends PanacheEntityBase {
    private static final String RESUBMIT =
            " Withdraw it and submit it anew with your other words; the form is filled in for you.";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;

    /// The clause that it changes; for a new clause, the one that it is proposed beside or under.
    public long clauseId;

    @Enumerated(EnumType.STRING)
    public AmendmentKind kind;

    /// Which of its wordings this is, from 1.
    public int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "base_id")
    public ClauseVersion base;

    /// Empty for a deletion and a move.
    public String text;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Mark> marks;

    public String rationale;

    /// Under which clause a new or moved one is to stand; null for the top, as for kinds without a place.
    public @Nullable Long parentId;

    /// Which sibling it is to follow; null to come first.
    public @Nullable Long afterId;

    /// What a new clause is to be.
    @Enumerated(EnumType.STRING)
    public @Nullable ClauseKind clauseKind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public @Nullable List<Addressee> addressees;

    /// The amendment whose words this one changes, and which of its wordings.
    public @Nullable Long amendsId;

    public @Nullable Integer amendsOrdinal;

    /// The amendment, withdrawn since, in whose place its author put this one.
    public @Nullable Long replacesId;

    /// The comment whose words it takes up.
    public @Nullable Long commentId;

    public boolean chairsText;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Amendment() {}

    private Amendment(
            Clause clause,
            ClauseVersion base,
            Proposal proposal,
            String rationale,
            boolean chairsText,
            Seat author,
            Instant at) {
        this.consultationId = clause.consultationId;
        this.documentId = clause.document.id;
        this.clauseId = clause.id;
        this.kind = proposal.kind();
        this.ordinal = 1;
        this.base = base;
        this.text = proposal.text().text();
        this.marks = proposal.text().marks();
        this.rationale = rationale;
        this.parentId = proposal.parentId();
        this.afterId = proposal.afterId();
        if (proposal instanceof Proposal.NewClause put) {
            this.clauseKind = put.clauseKind();
            this.addressees = List.copyOf(put.addressees());
        }
        this.chairsText = chairsText;
        this.seatId = author.id;
        this.at = at;
    }

    /// Puts a proposal on the table, with its first wording on record; both are persisted. Whether it makes sense is
    /// [Proposal#requireSense]'s to say.
    public static Amendment submit(
            Clause clause, Proposal proposal, String rationale, boolean chairsText, Seat author, Instant at) {
        return submit(clause, clause.present, proposal, Origin.CLAUSE, rationale, chairsText, author, at);
    }

    /// The same for one that was written on an earlier wording of the clause: outside, on a copy of that day.
    public static Amendment submit(
            Clause clause,
            ClauseVersion base,
            Proposal proposal,
            String rationale,
            boolean chairsText,
            Seat author,
            Instant at) {
        return submit(clause, base, proposal, Origin.CLAUSE, rationale, chairsText, author, at);
    }

    static Amendment submit(
            Clause clause,
            ClauseVersion base,
            Proposal proposal,
            Origin origin,
            String rationale,
            boolean chairsText,
            Seat author,
            Instant at) {
        var amendment = new Amendment(clause, base, proposal, rationale, chairsText, author, at);
        if (origin.amends() != null) {
            amendment.amendsId = origin.amends().id;
            amendment.amendsOrdinal = origin.amends().ordinal;
        }
        amendment.replacesId = origin.replaces() == null ? null : origin.replaces().id;
        amendment.commentId = origin.comment();
        amendment.persist();
        new Revision(amendment, false, author.id, at).persist();
        return amendment;
    }

    /// Gives it its next wording; the earlier ones stay on record.
    ///
    /// @param on the clause version that it is written on
    /// @param takenOver whether the same proposal is only put upon a later wording of the clause
    void revise(Proposal proposal, String why, ClauseVersion on, boolean takenOver, Seat by, Instant now) {
        ordinal++;
        base = on;
        text = proposal.text().text();
        marks = proposal.text().marks();
        rationale = why;
        parentId = proposal.parentId();
        afterId = proposal.afterId();
        new Revision(this, takenOver, by.id, now).persist();
    }

    /// Refuses another wording once somebody else has said something about this one (rule 7).
    void requireFree(Answers.Stand stand) {
        if (stand == Answers.Stand.PROPOSED) {
            throw new Problem.Conflict(
                    "An answer to this amendment has been proposed, so its words stay as they are." + RESUBMIT);
        }
        var held = getEntityManager().createNativeQuery("""
                        select case
                          when exists (select from amendment_sponsorship s where s.amendment_id = a.id) then 'Somebody has joined'
                          when exists (select from amendment_reply r where r.amendment_id = a.id and r.seat_id <> a.seat_id) then 'Somebody has replied to'
                          when exists (select from amendment b where b.amends_id = a.id) then 'Somebody has proposed a change to'
                        end from amendment a where a.id = ?1
                        """).setParameter(1, id).getSingleResultOrNull();
        if (held != null) {
            throw new Problem.Conflict(held + " this amendment, so its words stay as they are." + RESUBMIT);
        }
    }

    /// All amendments on a document's clauses, oldest first; the wordings that they were written on are not fetched.
    public static List<Amendment> on(long documentId) {
        return list("documentId = ?1 order by id", documentId);
    }

    /// The chair's texts on a clause, decided ones too.
    static List<Amendment> chairsTexts(long clauseId) {
        return list("clauseId = ?1 and chairsText", clauseId);
    }

    /// Whether this is to the letter what it says already, on that base.
    boolean says(Proposal proposal, ClauseVersion on) {
        return base.id == on.id && isSame(proposal);
    }

    /// Whether a proposal is the same one, only put upon the clause's present text: to the letter, or merged with what
    /// changed there.
    ///
    /// @param clause null where the words are a change of another amendment's
    boolean isKeptBy(Proposal proposal, @Nullable Clause clause) {
        if (isSame(proposal)) {
            return kind != AmendmentKind.TEXT && kind != AmendmentKind.EDITORIAL;
        }
        return clause != null
                && (kind == AmendmentKind.TEXT || kind == AmendmentKind.EDITORIAL)
                && Rebase.ofWords(this, clause).equals(new Rebase.Clean(proposal.text()));
    }

    private boolean isSame(Proposal proposal) {
        return proposal.text().equals(new RichText(text, marks))
                && Objects.equals(proposal.parentId(), parentId)
                && Objects.equals(proposal.afterId(), afterId);
    }

    /// What the journal tells of its submission.
    public Map<String, ?> about() {
        return Map.of("amendment", id, "kind", kind, "base", base.ordinal, "text", Chain.digest(text));
    }

    /// The words that it proposes; the clause's own for a move, none for a deletion.
    public RichText proposed() {
        return kind == AmendmentKind.MOVE ? base.wording() : new RichText(text, marks);
    }
}
