package org.adref.reading;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.jspecify.annotations.Nullable;

/// A document as it stood right after an entry of the journal: the clauses in reading order, each with the wording that
/// it had.
record Moment(List<Line> lines) {

    /// @param number as it was shown then, without those above it
    record Line(long clauseId, int depth, String number, ClauseKind kind, ClauseVersion version) {}

    private record Stood(long clauseId, @Nullable Long parentId, int rank, String number, ClauseKind kind) {}

    /// Three statements, whatever the document's size.
    ///
    /// @param entry number of the entry; [Long#MAX_VALUE] for now
    static Moment at(long documentId, long entry) {
        var wordings = new HashMap<Long, ClauseVersion>();
        wordings(documentId, entry).forEach(version -> wordings.put(version.clauseId, version));
        var below = new HashMap<Long, List<Stood>>();
        for (var clause : standing(documentId, entry)) {
            if (wordings.containsKey(clause.clauseId())) {
                below.computeIfAbsent(clause.parentId() == null ? 0 : clause.parentId(), _ -> new ArrayList<>())
                        .add(clause);
            }
        }
        below.values()
                .forEach(siblings ->
                        siblings.sort(Comparator.comparingInt(Stood::rank).thenComparingLong(Stood::clauseId)));
        var lines = new ArrayList<Line>();
        add(lines, below, wordings, 0, 0);
        return new Moment(lines);
    }

    private static void add(
            List<Line> lines, Map<Long, List<Stood>> below, Map<Long, ClauseVersion> wordings, long parent, int depth) {
        for (var clause : below.getOrDefault(parent, List.of())) {
            var wording = wordings.get(clause.clauseId());
            if (wording != null) {
                lines.add(new Line(clause.clauseId(), depth, clause.number(), clause.kind(), wording));
            }
            add(lines, below, wordings, clause.clauseId(), depth + 1);
        }
    }

    /// The last wording that each clause had. A version and its entry share their instant.
    private static List<ClauseVersion> wordings(long documentId, long entry) {
        @SuppressWarnings("unchecked")
        List<Long> last = Panache.getEntityManager()
                .createNativeQuery("""
                        with acts as (select distinct at from journal_entry where document_id = ?1 and number <= ?2)
                        select distinct on (v.clause_id) v.id from clause_version v
                        where v.document_id = ?1 and (?2 = 9223372036854775807 or v.at in (select at from acts))
                        order by v.clause_id, v.ordinal desc
                        """)
                .setParameter(1, documentId)
                .setParameter(2, entry)
                .getResultList();
        return ClauseVersion.list("id in ?1", last);
    }

    private static List<Stood> standing(long documentId, long entry) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = Panache.getEntityManager()
                .createNativeQuery("""
                        select c.id, p.parent_id, p.rank, p.number, c.kind from clause c
                        join lateral (
                            select * from clause_place p where p.clause_id = c.id and p.entry <= ?2 order by p.id desc limit 1
                        ) p on not p.removed
                        where c.document_id = ?1
                        """, Object[].class)
                .setParameter(1, documentId)
                .setParameter(2, entry)
                .getResultList();
        return rows.stream()
                .map(row -> new Stood(
                        ((Number) row[0]).longValue(),
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        ((Number) row[2]).intValue(),
                        (String) row[3],
                        ClauseKind.valueOf((String) row[4])))
                .toList();
    }
}
