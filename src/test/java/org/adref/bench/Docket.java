package org.adref.bench;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.adref.meeting.Meeting;

/// Amendments that wait for the chair, each on a clause of its own: one consultation for each client, since the acts
/// of one consultation wait for one another by design, with PostgreSQL as with us.
///
/// @param first id of the first amendment; those of one client follow each other, then come the next client's
/// @param seen for the amendment at the same place, the version that it was written on
record Docket(long first, int each, List<Long> seen) {

    static Docket of(EntityManager entities, Meeting meeting, int clients, int each) {
        for (int client = 0; client < clients; client++) {
            entities.createNativeQuery(Sql.read("docket.sql"))
                    .setParameter("subject", meeting.subject("chair"))
                    .setParameter("text", Reading.text(client))
                    .setParameter("proposed", Reading.text(client).replace("regularly ", "at least once a year "))
                    .setParameter("each", each)
                    .getResultList();
            entities.createNativeQuery(
                            "update clause c set present_id = v.id from clause_version v where v.clause_id = c.id and c.present_id is null")
                    .executeUpdate();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, base_id from (select id, base_id from amendment order by id desc limit ?1) a order by id",
                        Object[].class)
                .setParameter(1, clients * each)
                .getResultList();
        long first = ((Number) rows.getFirst()[0]).longValue();
        long last = ((Number) rows.getLast()[0]).longValue();
        if (last - first + 1 != rows.size()) {
            throw new IllegalStateException("The amendments' ids have gaps");
        }
        return new Docket(
                first,
                each,
                rows.stream().map(row -> ((Number) row[1]).longValue()).toList());
    }

    /// The n-th amendment of a client, both from 0.
    long amendment(int client, int n) {
        return first + (long) client * each + n;
    }

    long seen(int client, int n) {
        return seen.get(client * each + n);
    }
}
