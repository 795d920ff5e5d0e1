package org.adref.journal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One act, as it is kept. Written by [Journal#append] alone.
@Entity
@Immutable
@IdClass(JournalEntry.Key.class)
public class JournalEntry extends PanacheEntityBase {
    @Id
    public long consultationId;

    @Id
    public long number;

    public Instant at;
    public long seatId;
    public String act;
    public @Nullable Long documentId;
    public @Nullable Long clauseId;
    public String detail;
    public String hash;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected JournalEntry() {}

    /// Newest first, at most `limit`, before entry `before` (exclusive), for one document or clause where given.
    public static List<JournalEntry> before(
            long consultationId, long before, @Nullable Long documentId, @Nullable Long clauseId, int limit) {
        return find(
                        "consultationId = ?1 and number < ?2 and (?3 is null or documentId = ?3) and (?4 is null or clauseId = ?4) order by number desc",
                        consultationId,
                        before,
                        documentId,
                        clauseId)
                .page(0, limit)
                .list();
    }

    /// Identity of an entry.
    public record Key(long consultationId, long number) implements Serializable {}
}
