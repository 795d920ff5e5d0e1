package org.adref.reading.register;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the next entries in reading order. Goes from clause to clause and stops when the page is full, unless what is
/// asked for is rare: then all of it is collected and put in order.
final class Finding {
    /// Above so many hits of a word, going from clause to clause finds a page sooner.
    private static final int FEW = 1000;

    private final Asked asked;
    private final long documentId;
    private final long consultationId;
    private final List<Long> order;

    /// @param order the ids of the document's clauses in reading order
    Finding(Asked asked, long consultationId, long documentId, List<Long> order) {
        this.asked = asked;
        this.documentId = documentId;
        this.consultationId = consultationId;
        this.order = asked.clause() == null ? order : List.of(asked.clause());
    }

    /// At most `limit` entries after `after`; two statements.
    List<EntryKey> page(@Nullable EntryKey after, int limit) {
        boolean few = isRare();
        // Comments on the whole document come before the first clause, at place 0.
        int place = after == null || after.clause() == 0 ? 0 : order.indexOf(after.clause()) + 1;
        var values = new HashMap<String, Object>(asked.values(consultationId));
        values.put("document", documentId);
        values.put("place", place);
        values.put("comment", after != null && after.comment() ? 1 : 0);
        values.put("id", after == null ? 0 : after.id());
        values.put("limit", limit);
        values.put("order", order.toArray(Long[]::new));
        return rows(few ? collected() : walked(), values).stream()
                .map(row -> new EntryKey(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue() == 1,
                        ((Number) row[2]).longValue()))
                .toList();
    }

    private boolean isRare() {
        if (asked.state() != null && asked.state().isRare()) {
            return true;
        }
        if (asked.words() == null) {
            return false;
        }
        var hits = rows("""
                select count(*), 0 from (
                    select 1 from comment e where e.document_id = :document and e.words @@ websearch_to_tsquery('english', :words)
                    union all
                    select 1 from amendment e where e.document_id = :document and e.words @@ websearch_to_tsquery('english', :words)
                    limit :limit) few
                """, Map.of("document", documentId, "words", asked.words(), "limit", FEW));
        return ((Number) hits.getFirst()[0]).intValue() < FEW;
    }

    private String walked() {
        return places()
                + """
                select x.clause_id, x.comment, x.id from (
                    (select cast(0 as bigint) as clause_id, 0 as place, 1 as comment, e.id from comment e
                        where e.document_id = :document and e.clause_id is null and :place = 0 and %s
                            and (cast(:id as bigint) = 0 or e.id > :id)%s
                        order by e.id limit :limit)
                    union all
                    (select p.clause_id, p.place, y.comment, y.id
                        from (select clause_id, place from places where place >= :place order by place) p
                        cross join lateral (%s) y
                        order by p.place, y.comment, y.id limit :limit)
                ) x order by x.place, x.comment, x.id limit :limit
                """.formatted(
                                asked.asksComments() && asked.clause() == null ? "true" : "false",
                                asked.asksComments() ? asked.onComments() : "",
                                inClause());
    }

    private String inClause() {
        var amendments = """
                (select 0 as comment, e.id from amendment e where e.clause_id = p.clause_id
                    and (p.place > :place or :comment = 0 and e.id > :id)%s order by e.id limit :limit)
                """.formatted(asked.onAmendments());
        var comments = """
                (select 1 as comment, e.id from comment e where e.clause_id = p.clause_id
                    and (p.place > :place or :comment = 0 or e.id > :id)%s order by e.id limit :limit)
                """.formatted(asked.onComments());
        if (!asked.asksComments()) {
            return amendments;
        }
        return asked.asksAmendments() ? amendments + " union all " + comments : comments;
    }

    private String collected() {
        var clause = asked.clause() == null ? "" : " and e.clause_id = any(:order)";
        var amendments = """
                select e.clause_id, p.place, 0 as comment, e.id from amendment e join places p on p.clause_id = e.clause_id
                where e.document_id = :document%s%s
                """.formatted(clause, asked.onAmendments());
        var comments = """
                select coalesce(e.clause_id, 0) as clause_id, coalesce(p.place, 0) as place, 1 as comment, e.id
                from comment e left join places p on p.clause_id = e.clause_id
                where e.document_id = :document and e.id in (%s)%s%s
                """.formatted(candidates(), clause, asked.onComments());
        var both = !asked.asksComments()
                ? amendments
                : asked.asksAmendments() ? amendments + " union all " + comments : comments;
        return places() + "select x.clause_id, x.comment, x.id from (" + both + """
                ) x where (x.place, x.comment, x.id) > (:place, :comment, cast(:id as bigint))
                order by x.place, x.comment, x.id limit :limit
                """;
    }

    /// The comments to begin with: found by the index of their words or of their replies' words.
    private String candidates() {
        return asked.words() == null ? "select c.id from comment c where c.document_id = :document" : """
                select c.id from comment c where c.document_id = :document and c.words @@ websearch_to_tsquery('english', :words)
                union select r.comment_id from comment_reply r where r.document_id = :document and r.words @@ websearch_to_tsquery('english', :words)
                """;
    }

    private static String places() {
        return "with places as materialized (select u.clause_id, u.place from unnest(cast(:order as bigint[])) with ordinality u(clause_id, place)) ";
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(String sql, Map<String, ?> values) {
        Query query = Panache.getEntityManager().createNativeQuery(sql, Object[].class);
        values.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query.getResultList();
    }
}
