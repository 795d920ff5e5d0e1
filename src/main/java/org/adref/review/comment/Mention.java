package org.adref.review.comment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Somebody is spoken to in a comment or in a reply to it; it waits in her queue until she answers there.
@Entity
@Immutable
public class Mention extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long commentId;
    public @Nullable Long replyId;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Mention() {}

    private Mention(Comment comment, @Nullable Long replyId, long seatId, Instant at) {
        this.consultationId = comment.consultationId;
        this.documentId = comment.documentId;
        this.commentId = comment.id;
        this.replyId = replyId;
        this.seatId = seatId;
        this.at = at;
    }

    /// Keeps whom a text speaks to, or refuses it.
    ///
    /// @param replyId the reply that the text is of; null for the comment's own
    public static void keep(Comment comment, @Nullable Long replyId, String text, Instant at) {
        Mentions.require(comment.consultationId, text)
                .forEach(seat -> new Mention(comment, replyId, seat, at).persist());
    }
}
