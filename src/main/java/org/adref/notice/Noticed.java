package org.adref.notice;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adref.consultation.Seat;

/// What a seat marked as seen, and how far it read the journal. Its own business: nobody else can ask.
final class Noticed {

    private Noticed() {}

    /// What can be marked as seen.
    enum What {
        REPLY,
        MENTION,
        ANSWER
    }

    static void mark(Seat seat, What what, long thingId, Instant at) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into noticed (seat_id, consultation_id, what, thing_id, at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict do nothing
                        """)
                .setParameter(1, seat.id)
                .setParameter(2, seat.consultationId)
                .setParameter(3, what.name())
                .setParameter(4, thingId)
                .setParameter(5, at)
                .executeUpdate();
    }

    /// The answers that the seats marked as seen.
    @SuppressWarnings("unchecked")
    static Set<Long> answers(List<Long> seats) {
        List<Number> ids = Panache.getEntityManager()
                .createNativeQuery("select thing_id from noticed where seat_id in (:seats) and what = 'ANSWER'")
                .setParameter("seats", seats)
                .getResultList();
        var seen = new HashSet<Long>();
        ids.forEach(id -> seen.add(id.longValue()));
        return seen;
    }

    /// Never back: an older number changes nothing.
    static void visit(Seat seat, long number, Instant at) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into visit (seat_id, consultation_id, number, at)
                        select ?1, h.consultation_id, least(cast(?3 as bigint), h.number), ?4 from journal_head h where h.consultation_id = ?2
                        on conflict (seat_id) do update set number = greatest(visit.number, excluded.number), at = excluded.at
                        """)
                .setParameter(1, seat.id)
                .setParameter(2, seat.consultationId)
                .setParameter(3, number)
                .setParameter(4, at)
                .executeUpdate();
    }
}
