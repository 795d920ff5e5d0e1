package org.adref.notice;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The rounds that are open and ask one of the seats something that it has not answered, soonest to close first.
final class Asks {

    private Asks() {}

    /// One statement. A silence procedure is answered by saying nothing, so it waits until it ends.
    static Stream<Owed> of(List<Long> seats, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = Panache.getEntityManager()
                .createNativeQuery("""
                        select r.id, r.consultation_id, r.document_id, r.name, r.closes
                        from round_voter v join round r on r.id = v.round_id
                        where v.seat_id in (:seats) and r.opens <= :now and r.closes > :now
                            and not exists (select from round_end e where e.round_id = r.id)
                            and (r.kind = 'SILENCE' or exists (
                                select from round_clause c where c.round_id = r.id
                                    and not exists (select from ballot b where b.round_id = r.id and b.clause_id = c.clause_id and b.seat_id = v.seat_id)
                                    and not exists (select from answered a where a.round_id = r.id and a.clause_id = c.clause_id and a.seat_id = v.seat_id)))
                        order by r.closes
                        """, Object[].class)
                .setParameter("seats", seats)
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .map(row -> new Owed(
                        Owed.Kind.ANSWER_ROUND,
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        null,
                        "",
                        null,
                        null,
                        null,
                        (String) row[3],
                        (Instant) row[4],
                        null,
                        ((Number) row[0]).longValue()));
    }
}
