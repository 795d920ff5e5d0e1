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
import org.adref.consultation.Seat;
import org.adref.draft.Addressee;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.adref.journal.Chain;
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

    public boolean chairsText;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Amendment() {}

    private Amendment(Clause clause, Proposal proposal, String rationale, boolean chairsText, Seat author, Instant at) {
        this.consultationId = clause.consultationId;
        this.documentId = clause.document.id;
        this.clauseId = clause.id;
        this.kind = proposal.kind();
        this.ordinal = 1;
        this.base = clause.present;
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
        var amendment = new Amendment(clause, proposal, rationale, chairsText, author, at);
        amendment.persist();
        new Revision(amendment, false, author.id, at).persist();
        return amendment;
    }

    /// All amendments on a document's clauses, oldest first; the wordings that they were written on are not fetched.
    public static List<Amendment> on(long documentId) {
        return list("documentId = ?1 order by id", documentId);
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
