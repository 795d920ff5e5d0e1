package org.adref.notice;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.adref.consultation.Role;
import org.jspecify.annotations.Nullable;

/// What waits for those who prepare the answers: of the chair, the secretariat and the Special Rapporteur.
final class Desk {
    /// As many as one looks at; the register has them all.
    private static final int MOST = 100;

    private Desk() {}

    /// One statement. The stage of an answer is that of `Standing`, said in SQL: the latest on its subject, not given
    /// in one act, not published.
    static Stream<Row> pending(List<Long> seats) {
        return rows("""
                select m.id as seat, d.document_id, coalesce(a.clause_id, k.clause_id), d.amendment_id, d.comment_id, d.id, d.outcome, d.at,
                    p.role = m.role, m.role, coalesce(a.seat_id, k.seat_id) = m.id,
                    exists (select from disposition_step t where t.disposition_id = d.id and t.stage = 'VALIDATED'),
                    exists (select from disposition_step t where t.disposition_id = d.id and t.stage = 'RETURNED')
                from seat m
                join disposition d on d.consultation_id = m.consultation_id and not d.at_once
                join document f on f.id = d.document_id and f.frozen is null
                join seat p on p.id = d.seat_id
                left join amendment a on a.id = d.amendment_id
                left join comment k on k.id = d.comment_id
                where m.id in (:seats) and m.role in ('CHAIR', 'SECRETARIAT', 'RAPPORTEUR')
                    and not exists (select from disposition_step t where t.disposition_id = d.id and t.stage = 'PUBLISHED')
                    and not exists (select from disposition n where (n.amendment_id = d.amendment_id or n.comment_id = d.comment_id) and n.ordinal > d.ordinal)
                order by d.id limit :most
                """, seats);
    }

    /// The contests that no later answer has met; one statement.
    static Stream<Row> contested(List<Long> seats) {
        return rows("""
                select m.id as seat, t.document_id, coalesce(a.clause_id, k.clause_id), t.amendment_id, t.comment_id, t.disposition_id, t.text, t.at,
                    false, m.role, coalesce(a.seat_id, k.seat_id) = m.id, false, false
                from seat m
                join contest t on t.consultation_id = m.consultation_id
                join disposition d on d.id = t.disposition_id
                join document f on f.id = t.document_id and f.frozen is null
                left join amendment a on a.id = t.amendment_id
                left join comment k on k.id = t.comment_id
                where m.id in (:seats) and m.role in ('CHAIR', 'SECRETARIAT')
                    and not exists (select from disposition n where (n.amendment_id = d.amendment_id or n.comment_id = d.comment_id) and n.ordinal > d.ordinal)
                order by t.id limit :most
                """, seats);
    }

    static Owed.@Nullable Kind due(Row row) {
        if (row.returned()) {
            return row.sameRole() ? Owed.Kind.RETURNED : null;
        }
        if (row.validated()) {
            return row.role() == Role.SECRETARIAT ? Owed.Kind.PUBLISH : null;
        }
        return row.sameRole() || row.ownWords() ? null : Owed.Kind.VALIDATE;
    }

    /// @param words the outcome, or what the author says against it
    record Row(
            long seat,
            long documentId,
            @Nullable Long clauseId,
            @Nullable Long amendmentId,
            @Nullable Long commentId,
            long dispositionId,
            String words,
            Instant at,
            boolean sameRole,
            Role role,
            boolean ownWords,
            boolean validated,
            boolean returned) {}

    @SuppressWarnings("unchecked")
    private static Stream<Row> rows(String sql, List<Long> seats) {
        EntityManager entities = Panache.getEntityManager();
        List<Object[]> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter("seats", seats)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Row(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        id(row[2]),
                        id(row[3]),
                        id(row[4]),
                        ((Number) row[5]).longValue(),
                        (String) row[6],
                        (Instant) row[7],
                        (Boolean) row[8],
                        Role.valueOf((String) row[9]),
                        (Boolean) row[10],
                        (Boolean) row[11],
                        (Boolean) row[12]));
    }

    private static @Nullable Long id(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : null;
    }
}
