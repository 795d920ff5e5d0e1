package org.adref.approval.round;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;

/// Whom a round asks, and about which wording of which clauses: fixed when it is opened.
final class Asked {

    private Asked() {}

    static void put(Round round, List<Clause> clauses, List<Seat> experts) {
        var entities = Panache.getEntityManager();
        entities.createNativeQuery("""
                        insert into round_clause (round_id, consultation_id, clause_id, version_id)
                        select ?1, ?2, c.id, c.present_id from clause c where c.id in ?3
                        """)
                .setParameter(1, round.id)
                .setParameter(2, round.consultationId)
                .setParameter(3, clauses.stream().map(clause -> clause.id).toList())
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into round_voter (round_id, consultation_id, seat_id)
                        select ?1, ?2, s.id from seat s where s.id in ?3
                        """)
                .setParameter(1, round.id)
                .setParameter(2, round.consultationId)
                .setParameter(3, experts.stream().map(seat -> seat.id).toList())
                .executeUpdate();
    }

    /// The wording of each clause, by the clause.
    static Map<Long, Long> versions(long roundId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = Panache.getEntityManager()
                .createNativeQuery("select clause_id, version_id from round_clause where round_id = ?1", Object[].class)
                .setParameter(1, roundId)
                .getResultList();
        var versions = new HashMap<Long, Long>();
        rows.forEach(row -> versions.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        return versions;
    }

    static Set<Long> voters(long roundId) {
        @SuppressWarnings("unchecked")
        List<Long> seats = Panache.getEntityManager()
                .createNativeQuery("select seat_id from round_voter where round_id = ?1")
                .setParameter(1, roundId)
                .getResultList();
        return new HashSet<>(seats);
    }
}
