package org.adref.exchange.returned;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One proposal or comment that came of a return, with the name and the date that stood in the file.
@Entity
@Immutable
public class ExpertReturnItem extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long returnId;
    public @Nullable Long amendmentId;
    public @Nullable Long commentId;
    public String wordAuthor;
    public @Nullable Instant wordAt;

    /// Whether its thread was marked as done in the file.
    public boolean resolved;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected ExpertReturnItem() {}

    ExpertReturnItem(
            ExpertReturn of,
            @Nullable Long amendmentId,
            @Nullable Long commentId,
            String wordAuthor,
            @Nullable Instant wordAt,
            boolean resolved) {
        this.consultationId = of.consultationId;
        this.returnId = of.id;
        this.amendmentId = amendmentId;
        this.commentId = commentId;
        this.wordAuthor = wordAuthor;
        this.wordAt = wordAt;
        this.resolved = resolved;
    }

    /// The comments of a document whose threads were marked as done in the file that they came in.
    public static Set<Long> done(long documentId) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select i.commentId from ExpertReturnItem i join Comment c on c.id = i.commentId"
                                + " where i.resolved and c.documentId = ?1",
                        Long.class)
                .setParameter(1, documentId)
                .getResultList());
    }
}
