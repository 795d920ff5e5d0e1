package org.adref.review.thread;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What followed upon the comments of a document.
public final class Threads {
    private final Map<Long, List<Said>> replies = new HashMap<>();
    private final Map<Long, Redaction> redactions = new HashMap<>();
    private final Map<Long, Integer> confirmed = new HashMap<>();

    /// A reply, with its redaction if its words are shown no more.
    public record Said(Reply reply, @Nullable Redaction redaction) {}

    private Threads() {}

    /// Of a whole document; three statements.
    public static Threads in(long documentId) {
        var threads = new Threads();
        Panache.getEntityManager()
                .createQuery(
                        "select r, x from Reply r left join Redaction x on x.replyId = r.id where r.documentId = ?1 order by r.id",
                        Object[].class)
                .setParameter(1, documentId)
                .getResultStream()
                .forEach(row -> {
                    var reply = (Reply) row[0];
                    threads.replies
                            .computeIfAbsent(reply.commentId, any -> new ArrayList<>())
                            .add(new Said(reply, (Redaction) row[1]));
                });
        Redaction.<Redaction>list("documentId = ?1 and replyId is null", documentId)
                .forEach(redaction -> threads.redactions.put(redaction.commentId, redaction));
        Confirmation.in(documentId)
                .forEach(confirmation ->
                        threads.confirmed.merge(confirmation.commentId, confirmation.ordinal, Math::max));
        return threads;
    }

    /// Oldest first.
    public List<Said> replies(long commentId) {
        return replies.getOrDefault(commentId, List.of());
    }

    public Optional<Redaction> redaction(long commentId) {
        return Optional.ofNullable(redactions.get(commentId));
    }

    /// The ordinal of the latest version that a comment's author said it holds for, besides the one it was written
    /// on; 0 for none.
    public int confirmed(long commentId) {
        return confirmed.getOrDefault(commentId, 0);
    }
}
