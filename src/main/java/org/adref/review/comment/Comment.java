package org.adref.review.comment;

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
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.journal.Chain;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A remark on a clause, or on a passage of the version that its author had before her.
@Entity
@Immutable
public class Comment extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long clauseId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    public ClauseVersion version;

    @Enumerated(EnumType.STRING)
    public CommentKind kind;

    public String text;

    /// The passage, in UTF-16 units of the version's text; both or neither.
    public @Nullable Integer anchorStart;

    public @Nullable Integer anchorEnd;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Comment() {}

    public Comment(
            Clause clause,
            CommentKind kind,
            String text,
            @Nullable Integer anchorStart,
            @Nullable Integer anchorEnd,
            Seat author,
            Instant at) {
        this.consultationId = clause.consultationId;
        this.documentId = clause.document.id;
        this.clauseId = clause.id;
        this.version = clause.present;
        this.kind = kind;
        this.text = text;
        this.anchorStart = anchorStart;
        this.anchorEnd = anchorEnd;
        this.seatId = author.id;
        this.at = at;
    }

    /// What the journal tells of it.
    public Map<String, ?> about() {
        return Map.of("comment", id, "kind", kind, "text", Chain.digest(text));
    }

    /// All comments on a document's clauses, oldest first; the wordings that they were written on are not fetched.
    public static List<Comment> on(long documentId) {
        return list("documentId = ?1 order by id", documentId);
    }
}
