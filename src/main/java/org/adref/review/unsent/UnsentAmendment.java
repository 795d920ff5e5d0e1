package org.adref.review.unsent;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.review.amendment.AmendmentKind;
import org.adref.text.Mark;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An amendment that was begun and not submitted. For each seat and clause one of other words, of a clause beside it,
/// of
/// another place and of its deletion, and one for each amendment that is being changed or amended. Only its own seat
/// ever asks for it.
@Entity
public class UnsentAmendment extends PanacheEntityBase {
    private static final List<AmendmentKind> WORDS =
            Arrays.stream(AmendmentKind.values()).filter(AmendmentKind::rewords).toList();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long clauseId;

    /// The amendment whose wording is being changed.
    public @Nullable Long amendmentId;

    /// The amendment to whose words this is an amendment.
    public @Nullable Long amendsId;

    /// The clause version that it is written on.
    public long baseId;

    @Enumerated(EnumType.STRING)
    public AmendmentKind kind;

    /// As far as it is written; may be empty.
    public String text;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Mark> marks;

    public String rationale;
    public @Nullable Long parentId;
    public @Nullable Long afterId;

    @Enumerated(EnumType.STRING)
    public @Nullable ClauseKind clauseKind;

    /// How often it was saved, from 1.
    public int saved;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate and UnsentResource fill it in
    protected UnsentAmendment() {}

    @SuppressWarnings("NullAway") // its words are put in before it is persisted
    UnsentAmendment(Clause clause, Seat author, @Nullable Long amendmentId, @Nullable Long amendsId) {
        this.consultationId = clause.consultationId;
        this.documentId = clause.document.id;
        this.clauseId = clause.id;
        this.amendmentId = amendmentId;
        this.amendsId = amendsId;
        this.seatId = author.id;
    }

    /// What one seat has begun in a document, oldest first.
    static List<UnsentAmendment> of(Seat author, long documentId) {
        return list("documentId = ?1 and seatId = ?2 order by id", documentId, author.id);
    }

    /// @param kind of what is begun; words are words, of whatever kind
    static Optional<UnsentAmendment> of(
            long seatId, long clauseId, @Nullable Long amendmentId, @Nullable Long amendsId, AmendmentKind kind) {
        return find(
                        "seatId = ?1 and clauseId = ?2 and coalesce(amendmentId, 0) = ?3 and coalesce(amendsId, 0) = ?4 and kind in ?5",
                        seatId,
                        clauseId,
                        amendmentId == null ? 0L : amendmentId,
                        amendsId == null ? 0L : amendsId,
                        kind.rewords() ? WORDS : List.of(kind))
                .firstResultOptional();
    }
}
