package org.adref.notice;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import org.adref.journal.Act;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What others did in a document since one's last visit, one line for each sort of act.
///
/// @param times how often
/// @param clauses on how many clauses
/// @param journal the number of the latest of them
public record Since(
        @Schema(required = true) long consultationId,
        @Nullable Long documentId,
        @Schema(required = true) Act act,
        @Schema(required = true) long times,
        @Schema(required = true) long clauses,
        @Schema(required = true) long journal) {

    /// In all consultations of somebody; one statement. A seat that never visited has seen nothing.
    @SuppressWarnings("unchecked")
    static List<Since> visit(List<Long> seats) {
        List<Object[]> rows = Panache.getEntityManager()
                .createNativeQuery("""
                        select e.consultation_id, e.document_id, e.act, count(*), count(distinct e.clause_id), max(e.number)
                        from seat m left join visit v on v.seat_id = m.id
                        join journal_entry e on e.consultation_id = m.consultation_id and e.number > coalesce(v.number, 0) and e.seat_id <> m.id
                        where m.id in (:seats)
                        group by e.consultation_id, e.document_id, e.act order by max(e.number) desc
                        """, Object[].class)
                .setParameter("seats", seats)
                .getResultList();
        return rows.stream()
                .map(row -> new Since(
                        ((Number) row[0]).longValue(),
                        row[1] instanceof Number document ? document.longValue() : null,
                        Act.of((String) row[2]),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue(),
                        ((Number) row[5]).longValue()))
                .toList();
    }
}
