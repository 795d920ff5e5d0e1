package org.adref.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/// Where every act ends: appended in the transaction of the act, as its last step, since the head of the
/// consultation's chain stays locked until the commit.
@ApplicationScoped
public class Journal {
    /// Its own mapper, so that no setting of the web's can ever change a stored line. Keys are in
    /// alphabetical order.
    private static final ObjectMapper LINE = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final EntityManager entities;
    private final Clock clock;

    Journal(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /// The instant that the rows and the entry of one act share, to the microsecond.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Begins the chain of a consultation that was just made.
    public void begin(long consultationId) {
        entities.createNativeQuery("insert into journal_head (consultation_id, number, hash) values (?1, 0, ?2)")
                .setParameter(1, consultationId)
                .setParameter(2, Chain.BEGINNING)
                .executeUpdate();
    }

    /// Locks the head, so that nothing else is appended before this transaction ends. Needed where an act
    /// must see all that was said before it: approval. [#append] locks by itself.
    public void hold(long consultationId) {
        head(consultationId);
    }

    /// Locks the head likewise, and gives the number of the last act before.
    public long held(long consultationId) {
        return head(consultationId).number();
    }

    /// Appends one act and returns its number.
    ///
    /// @param about ids, values and digests that say what was done; never the words themselves, which stand
    ///     in
    ///     their own append-only tables and are named here by [Chain#digest]
    public long append(
            long consultationId,
            long seatId,
            Instant at,
            Act act,
            @Nullable Long documentId,
            @Nullable Long clauseId,
            Map<String, ?> about) {
        entities.flush();
        var head = head(consultationId);
        var link = new Chain.Link(
                consultationId, head.number() + 1, at, seatId, act.word(), documentId, clauseId, line(about));
        var entry = new JournalEntry(link, Chain.hash(head.hash(), link));
        entities.createNativeQuery("""
                        with entry as (
                            insert into journal_entry (consultation_id, number, at, seat_id, act, document_id, clause_id, detail, hash)
                            values (?1, ?2, ?3, ?4, ?5, cast(?6 as bigint), cast(?7 as bigint), ?8, ?9) returning number, hash
                        )
                        update journal_head h set number = entry.number, hash = entry.hash from entry where h.consultation_id = ?1
                        """)
                .setParameter(1, consultationId)
                .setParameter(2, link.number())
                .setParameter(3, at)
                .setParameter(4, seatId)
                .setParameter(5, link.act())
                .setParameter(6, documentId)
                .setParameter(7, clauseId)
                .setParameter(8, link.detail())
                .setParameter(9, entry.hash)
                .setHint(HibernateHints.HINT_NATIVE_SPACES, "journal_entry")
                .executeUpdate();
        return link.number();
    }

    private Head head(long consultationId) {
        var row = (Object[]) entities.createNativeQuery(
                        "select number, hash from journal_head where consultation_id = ?1 for update", Object[].class)
                .setParameter(1, consultationId)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1]);
    }

    private static String line(Map<String, ?> about) {
        try {
            return LINE.writeValueAsString(about);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An act is told in plain values", e);
        }
    }

    private record Head(long number, String hash) {}
}
