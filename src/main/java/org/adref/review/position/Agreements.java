package org.adref.review.position;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.agreement.Held;
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
    private final Attributed attributed;
    private final Map<Long, Seat> experts;
    private final Map<Long, Integer> substance;
    private final Map<Long, List<Position>> positions;

    private Agreements(
            Rule rule,
            List<Seat> panel,
            Attributed attributed,
            Map<Long, Integer> substance,
            List<Position> positions) {
        this.rule = rule;
        this.attributed = attributed;
        this.experts = panel.stream()
                .filter(seat -> seat.role == Role.EXPERT && seat.ended == null)
                .collect(Collectors.toMap(seat -> seat.id, seat -> seat));
        this.substance = substance;
        this.positions = positions.stream().collect(Collectors.groupingBy(position -> position.clauseId));
    }

    /// Of a whole document; two statements.
    public static Agreements in(long documentId, List<Seat> panel, Attributed attributed) {
        return new Agreements(
                Rule.DEFAULT, panel, attributed, ClauseVersion.substance(documentId), Position.current(documentId));
    }

    /// Of one clause; two statements.
    public static Agreements on(Clause clause, List<Seat> panel, Attributed attributed) {
        return new Agreements(
                Rule.DEFAULT,
                panel,
                attributed,
                Map.of(clause.id, ClauseVersion.substanceOf(clause.id)),
                Position.currentOn(clause.id));
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
        return rule.evaluate(experts.size(), held);
    }

    public Rule rule() {
        return rule;
    }

    private @Nullable String group(Position position) {
        var seat = experts.get(position.seatId);
        var group = seat == null ? null : attributed.group(seat);
        return group == null ? null : group.words();
    }
}
