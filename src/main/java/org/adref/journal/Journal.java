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
        return head(consultationId);
    }

    /// Appends one act and returns its number. PostgreSQL chains it to the entry before, as [Chain#hash] would, in the
    /// statement that takes the lock: whoever speaks next need not wait for us to come back.
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
        var detail = line(about);
        entities.flush();
        var number = (Number) entities.createNativeQuery("""
                        with head as (
                            update journal_head h set number = h.number + 1, hash = encode(sha256(convert_to(concat(
                                ?1, chr(10), h.hash, chr(10), h.consultation_id, ' ', h.number + 1, ' ', ?2), 'UTF8')), 'hex')
                            where h.consultation_id = ?3 returning h.number, h.hash
                        )
                        insert into journal_entry (consultation_id, number, at, seat_id, act, document_id, clause_id, detail, hash)
                        select ?3, head.number, ?4, ?5, ?6, cast(?7 as bigint), cast(?8 as bigint), ?9, head.hash from head
                        returning number
                        """)
                .setParameter(1, Chain.VERSION)
                .setParameter(2, Chain.act(seatId, act.word(), documentId, clauseId, at, detail))
                .setParameter(3, consultationId)
                .setParameter(4, at)
                .setParameter(5, seatId)
                .setParameter(6, act.word())
                .setParameter(7, documentId)
                .setParameter(8, clauseId)
                .setParameter(9, detail)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return number.longValue();
    }

    private long head(long consultationId) {
        var number = (Number)
                entities.createNativeQuery("select number from journal_head where consultation_id = ?1 for update")
                        .setParameter(1, consultationId)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult();
        return number.longValue();
    }

    private static String line(Map<String, ?> about) {
        try {
            return LINE.writeValueAsString(about);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An act is told in plain values", e);
        }
    }
}
