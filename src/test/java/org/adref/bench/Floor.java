package org.adref.bench;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.adref.meeting.Meeting;

/// A clause for each client, in a consultation of its own, on which the same expert speaks again and again.
///
/// @param first id of the first client's clause; those of the others follow
/// @param seen the version of each
record Floor(long first, List<Long> seen) {

    static Floor of(EntityManager entities, Meeting meeting, int clients) {
        for (int client = 0; client < clients; client++) {
            entities.createNativeQuery(Sql.read("floor.sql"))
                    .setParameter("subject", meeting.subject("chair"))
                    .setParameter("text", Reading.text(client))
                    .getResultList();
            entities.createNativeQuery(
                            "update clause c set present_id = v.id from clause_version v where v.clause_id = c.id and"
                                    + " c.present_id is null")
                    .executeUpdate();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, present_id from (select id, present_id from clause order by id desc limit ?1) c"
                                + " order by id",
                        Object[].class)
                .setParameter(1, clients)
                .getResultList();
        return new Floor(
                ((Number) rows.getFirst()[0]).longValue(),
                rows.stream().map(row -> ((Number) row[1]).longValue()).toList());
    }

    long clause(int client) {
        return first + client;
    }

    long seen(int client) {
        return seen.get(client);
    }

    byte[] position(Load load, int client, int n, String login) {
        return load.request(
                "PUT",
                "/api/clauses/" + clause(client) + "/position",
                "{\"seen\":" + seen(client) + ",\"stance\":\"SUPPORT\"}",
                login,
                "Idempotency-Key: floor-" + client + "-" + n);
    }
}
