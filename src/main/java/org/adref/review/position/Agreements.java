package org.adref.review.position;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.agreement.Held;
import org.adref.agreement.Held.Group;
import org.adref.agreement.Outcome;
import org.adref.agreement.Rule;
import org.adref.consultation.Attributed;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.jspecify.annotations.Nullable;

/// The current positions on the clauses of a document, and what the rule makes of them.
public final class Agreements {
    private final Rule rule;
    private final Map<Long, Seat> experts;
    private final Map<Long, Group> spokesmen;
    private final Map<Group, Integer> groups = new HashMap<>();
    private final Map<Long, Integer> substance;
    private final Map<Long, List<Position>> positions;

    private Agreements(
            Rule rule,
            List<Seat> panel,
            Attributed attributed,
            Map<Long, Integer> substance,
            List<Position> positions) {
        this.rule = rule;
        this.experts = panel.stream()
                .filter(seat -> seat.role == Role.EXPERT && seat.ended == null)
                .collect(Collectors.toMap(seat -> seat.id, seat -> seat));
        this.spokesmen = new HashMap<>();
        this.experts.values().forEach(seat -> speaksFor(seat, attributed));
        this.substance = substance;
        this.positions = positions.stream().collect(Collectors.groupingBy(position -> position.clauseId));
    }

    private void speaksFor(Seat seat, Attributed attributed) {
        if (seat.stakeholderGroup != null) {
            var group = new Group(seat.stakeholderGroup.words(), attributed.group(seat) != null);
            spokesmen.put(seat.id, group);
            groups.merge(group, 1, Integer::sum);
        }
    }

    /// Of a whole document; three statements.
    public static Agreements in(long consultationId, long documentId, List<Seat> panel, Attributed attributed) {
        return new Agreements(
                rule(consultationId),
                panel,
                attributed,
                ClauseVersion.substance(documentId),
                Position.current(documentId));
    }

    /// Of one clause; three statements.
    public static Agreements on(Clause clause, List<Seat> panel, Attributed attributed) {
        return new Agreements(
                rule(clause.consultationId),
                panel,
                attributed,
                Map.of(clause.id, ClauseVersion.substanceOf(clause.id)),
                Position.currentOn(clause.id));
    }

    /// The rule in force in a consultation.
    public static Rule rule(long consultationId) {
        return RuleVersion.of(consultationId).map(RuleVersion::rule).orElse(Rule.DEFAULT);
    }

    /// The latest position of each seat that spoke on a clause, lapsed ones included.
    public List<Position> positions(long clauseId) {
        return positions.getOrDefault(clauseId, List.of());
    }

    /// Whether a position counts for the present wording, from a seat that is still held.
    public boolean isLive(Position position) {
        return position.isLive(substance(position.clauseId));
    }

    /// The ordinal of the version with which a clause's sense last changed.
    public int substance(long clauseId) {
        return substance.getOrDefault(clauseId, 1);
    }

    public Outcome outcome(long clauseId) {
        var held = positions(clauseId).stream()
                .filter(this::isLive)
                .filter(position -> experts.containsKey(position.seatId))
                .map(position -> new Held(position.stance, group(position)))
                .toList();
        return rule.evaluate(experts.size(), held, groups);
    }

    public Rule rule() {
        return rule;
    }

    private @Nullable Group group(Position position) {
        return spokesmen.get(position.seatId);
    }
}
