package org.adref.approval.round;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adref.agreement.Stance;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;

/// The answers of a round without names: what was answered stands in one table, who has answered in another, and
/// nothing
/// joins them. Until the round ends the order of rows could still tell those who look into the database itself; at its
/// end they are written anew, shuffled.
final class Nameless {

    private Nameless() {}

    static void cast(Round round, Seat expert, Said said) {
        var entities = Panache.getEntityManager();
        int first = entities.createNativeQuery("""
                        insert into answered (round_id, consultation_id, clause_id, seat_id) values (?1, ?2, ?3, ?4)
                        on conflict do nothing
                        """)
                .setParameter(1, round.id)
                .setParameter(2, round.consultationId)
                .setParameter(3, said.clauseId())
                .setParameter(4, expert.id)
                .executeUpdate();
        if (first == 0) {
            throw new Problem.Conflict(
                    "You have answered on one of these clauses already. In a round without names nobody can find your answer again, so it cannot be changed.");
        }
        entities.createNativeQuery("""
                        insert into sealed_ballot (round_id, consultation_id, clause_id, stance, rating, text)
                        values (?1, ?2, ?3, cast(?4 as text), cast(?5 as integer), cast(?6 as text))
                        """)
                .setParameter(1, round.id)
                .setParameter(2, round.consultationId)
                .setParameter(3, said.clauseId())
                .setParameter(4, said.stance() == null ? null : said.stance().name())
                .setParameter(5, said.rating())
                .setParameter(6, said.text())
                .executeUpdate();
    }

    static void unseal(Round round) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        with sealed as (delete from sealed_ballot where round_id = ?1 returning *)
                        insert into nameless_ballot select * from sealed order by random()
                        """)
                .setParameter(1, round.id)
                .executeUpdate();
    }

    /// What was answered; empty while the round runs, when nobody is to see it.
    static List<Said> in(long roundId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = Panache.getEntityManager()
                .createNativeQuery(
                        "select clause_id, stance, rating, text from nameless_ballot where round_id = ?1 order by random()",
                        Object[].class)
                .setParameter(1, roundId)
                .getResultList();
        return rows.stream()
                .map(row -> new Said(
                        ((Number) row[0]).longValue(),
                        row[1] == null ? null : Stance.valueOf((String) row[1]),
                        row[2] == null ? null : ((Number) row[2]).intValue(),
                        (String) row[3]))
                .toList();
    }

    /// Who has answered which clauses, by seat.
    static Map<Long, Set<Long>> answered(long roundId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = Panache.getEntityManager()
                .createNativeQuery("select seat_id, clause_id from answered where round_id = ?1", Object[].class)
                .setParameter(1, roundId)
                .getResultList();
        var answered = new HashMap<Long, Set<Long>>();
        rows.forEach(row -> answered.computeIfAbsent(((Number) row[0]).longValue(), _ -> new HashSet<>())
                .add(((Number) row[1]).longValue()));
        return answered;
    }
}
