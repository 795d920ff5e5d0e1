package org.adref.reading.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.agreement.Stance;
import org.adref.consultation.Region;
import org.adref.consultation.StakeholderGroup;
import org.jspecify.annotations.Nullable;

/// What the board asks the database, each in one statement.
@ApplicationScoped
class BoardRows {
    /// For each clause, with which version its sense last changed.
    private static final String SENSE = """
        sense as materialized (
            select v.clause_id, max(v.ordinal) as ordinal from clause_version v
            where v.document_id = :document
                and (v.change <> 'EDITORIAL' or exists (select from dispute d where d.version_id = v.id))
            group by v.clause_id
        )\
        """;

    private static final String COUNTS = "with " + SENSE + """
        select t.clause_id, t.stance, t.stakeholder_group, t.region, cast(sum(t.seats) as integer)
        from tally t join sense s on s.clause_id = t.clause_id
        where t.document_id = :document and t.seats > 0 and (t.ordinal >= s.ordinal or t.stance = 'RECUSE')
        group by grouping sets ((t.clause_id, t.stance, t.stakeholder_group), (t.clause_id, t.stance, t.region))
        """;

    private static final String CONCERNS = "with " + SENSE + """
        select c.id, p.seat_id, p.stance, p.text, p.at
        from clause c join sense s on s.clause_id = c.id
        cross join (values ('OBJECTION'), ('RESERVATION')) as kind (stance)
        cross join lateral (
            select p.* from position p
            where p.document_id = :document and p.clause_id = c.id and p.stance = kind.stance
                and p.stance in ('RESERVATION', 'OBJECTION') and not p.cleared and p.ordinal >= s.ordinal
                and not exists (select from position q where q.document_id = p.document_id and q.clause_id = p.clause_id
                    and q.seat_id = p.seat_id and q.id > p.id)
                and exists (select from seat h where h.id = p.seat_id and h.ended is null)
            order by p.id desc limit :most
        ) p
        where c.document_id = :document and c.removed is null
        order by c.id, p.stance, p.id desc
        """;

    private static final String WORDS = """
        select d.clause_id, d.at as declared, least(
            (select r.at from reopening r where r.declaration_id = d.id),
            (select min(coalesce(x.at, v.at)) from clause_version v left join dispute x on x.version_id = v.id
                where v.clause_id = d.clause_id and v.ordinal > d.ordinal and (v.change = 'SUBSTANTIVE' or x.id is not null)),
            (select c.removed from clause c where c.id = d.clause_id)) as lapsed
        from declaration d where d.document_id = :document order by d.at
        """;

    private final EntityManager entities;

    BoardRows(EntityManager entities) {
        this.entities = entities;
    }

    /// What the experts of each group, and those of each region, say on one clause.
    static final class Counts {
        final Map<Stance, Integer> all = new EnumMap<>(Stance.class);
        final Map<StakeholderGroup, Map<Stance, Integer>> groups = new EnumMap<>(StakeholderGroup.class);
        final Map<Region, Map<Stance, Integer>> regions = new EnumMap<>(Region.class);
    }

    /// @param seatId of the holder
    record Concern(long seatId, Stance stance, String text, Instant at) {}

    /// The chair's word on a clause, from when and until when.
    record Word(Instant declared, @Nullable Instant lapsed) {}

    Map<Long, Counts> counts(long documentId) {
        var counts = new HashMap<Long, Counts>();
        for (var row : rows(COUNTS, documentId, 0)) {
            var clause = counts.computeIfAbsent(((Number) row[0]).longValue(), _ -> new Counts());
            var stance = Stance.valueOf((String) row[1]);
            int seats = ((Number) row[4]).intValue();
            if (row[2] != null) {
                clause.groups
                        .computeIfAbsent(StakeholderGroup.valueOf((String) row[2]), _ -> new EnumMap<>(Stance.class))
                        .put(stance, seats);
                clause.all.merge(stance, seats, Integer::sum);
            } else {
                clause.regions
                        .computeIfAbsent(Region.valueOf((String) row[3]), _ -> new EnumMap<>(Stance.class))
                        .put(stance, seats);
            }
        }
        return counts;
    }

    /// @param most of each kind on each clause
    Map<Long, List<Concern>> concerns(long documentId, int most) {
        var concerns = new HashMap<Long, List<Concern>>();
        for (var row : rows(CONCERNS, documentId, most)) {
            concerns.computeIfAbsent(((Number) row[0]).longValue(), _ -> new java.util.ArrayList<>())
                    .add(new Concern(
                            ((Number) row[1]).longValue(),
                            Stance.valueOf((String) row[2]),
                            (String) row[3],
                            at(row[4])));
        }
        return concerns;
    }

    List<Word> words(long documentId) {
        return rows(WORDS, documentId, 0).stream()
                .map(row -> new Word(at(row[1]), row[2] == null ? null : at(row[2])))
                .toList();
    }

    private static Instant at(Object stored) {
        return stored instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) stored;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, long documentId, int most) {
        var query = entities.createNativeQuery(sql, Object[].class).setParameter("document", documentId);
        if (most > 0) {
            query.setParameter("most", most);
        }
        return query.getResultList();
    }
}
