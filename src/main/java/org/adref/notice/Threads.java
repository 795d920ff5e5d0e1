package org.adref.notice;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was said to somebody and neither answered by her in the same thread since, nor marked as seen.
final class Threads {
    private static final int MOST = 100;

    private Threads() {}

    /// Replies to one's own comments; one statement. Redacted ones wait for nobody.
    static Stream<Row> replies(List<Long> seats) {
        return rows("""
                select k.seat_id, k.document_id, k.clause_id, k.id, r.id, r.text, r.at
                from comment_reply r join comment k on k.id = r.comment_id join document f on f.id = k.document_id and f.frozen is null
                where k.seat_id in (:seats) and r.seat_id <> k.seat_id
                    and not exists (select from comment_reply o where o.comment_id = k.id and o.seat_id = k.seat_id and o.id > r.id)
                    and not exists (select from redaction x where x.reply_id = r.id)
                    and not exists (select from mention m where m.reply_id = r.id and m.seat_id = k.seat_id)
                    and not exists (select from noticed n where n.seat_id = k.seat_id and n.what = 'REPLY' and n.thing_id = r.id)
                order by r.id limit :most
                """, seats);
    }

    /// Where one is spoken to; one statement.
    static Stream<Row> mentions(List<Long> seats) {
        return rows("""
                select m.seat_id, m.document_id, k.clause_id, k.id, m.id, coalesce(r.text, k.text), m.at
                from mention m join comment k on k.id = m.comment_id left join comment_reply r on r.id = m.reply_id
                join document f on f.id = m.document_id and f.frozen is null
                where m.seat_id in (:seats) and coalesce(r.seat_id, k.seat_id) <> m.seat_id
                    and not exists (select from comment_reply o where o.comment_id = k.id and o.seat_id = m.seat_id and o.id > coalesce(m.reply_id, 0))
                    and not exists (select from redaction x where x.comment_id = k.id and x.reply_id is not distinct from m.reply_id)
                    and not exists (select from noticed n where n.seat_id = m.seat_id and n.what = 'MENTION' and n.thing_id = m.id)
                order by m.id limit :most
                """, seats);
    }

    /// @param thingId the reply or the mention
    record Row(
            long seat,
            long documentId,
            @Nullable Long clauseId,
            long commentId,
            long thingId,
            String words,
            Instant at) {}

    @SuppressWarnings("unchecked")
    private static Stream<Row> rows(String sql, List<Long> seats) {
        List<Object[]> rows = Panache.getEntityManager()
                .createNativeQuery(sql, Object[].class)
                .setParameter("seats", seats)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Row(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        row[2] instanceof Number clause ? clause.longValue() : null,
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue(),
                        (String) row[5],
                        (Instant) row[6]));
    }
}
