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
import org.adref.draft.Document;
import org.adref.journal.Chain;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A remark on a document, on a clause, or on a passage of the version that its author had before her.
@Entity
@Immutable
public class Comment extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;

    /// Absent for a comment on the whole document; `version` likewise.
    public @Nullable Long clauseId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    public @Nullable ClauseVersion version;

    @Enumerated(EnumType.STRING)
    public CommentKind kind;

    public String text;

    /// The passage, in UTF-16 units of the version's text; both or neither.
    public @Nullable Integer anchorStart;

    public @Nullable Integer anchorEnd;

    /// The words that the author would rather read in place of the passage, or of the clause.
    public @Nullable String proposed;

    /// The earlier comment that its author says anew.
    public @Nullable Long rewordsId;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Comment() {}

    /// On a clause, or a passage of it.
    public Comment(
            Clause clause,
            CommentKind kind,
            String text,
            @Nullable Integer anchorStart,
            @Nullable Integer anchorEnd,
            Seat author,
            Instant at) {
        this(clause.document, kind, text, author, at);
        this.clauseId = clause.id;
        this.version = clause.present;
        this.anchorStart = anchorStart;
        this.anchorEnd = anchorEnd;
    }

    /// On the whole document.
    public Comment(Document document, CommentKind kind, String text, Seat author, Instant at) {
        this.consultationId = document.consultationId;
        this.documentId = document.id;
        this.kind = kind;
        this.text = text;
        this.seatId = author.id;
        this.at = at;
    }

    /// What the journal tells of it.
    public Map<String, ?> about() {
        return Map.of("comment", id, "kind", kind, "text", Chain.digest(text));
    }

    /// Whoever asks: callers check the seat.
    public static Comment require(long id) {
        return Comment.<Comment>findByIdOptional(id).orElseThrow(() -> new Problem.NotFound("comment"));
    }

    /// All comments on a document and its clauses, oldest first; the wordings that they were written on are not
    /// fetched.
    public static List<Comment> on(long documentId) {
        return list("documentId = ?1 order by id", documentId);
    }
}
