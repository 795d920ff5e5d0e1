package org.adref.reading.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adref.agreement.Breakdown;
import org.adref.agreement.Held.Group;
import org.adref.agreement.Outcome;
import org.adref.agreement.Rule;
import org.adref.agreement.Stance;
import org.adref.agreement.Tally;
import org.adref.consultation.Attribution;
import org.adref.consultation.Region;
import org.adref.consultation.Seat;
import org.adref.consultation.StakeholderGroup;
import org.adref.draft.ClauseKind;
import org.adref.draft.Outline;
import org.adref.reading.board.BoardView.Cell;
import org.adref.reading.board.BoardView.Column;
import org.adref.reading.board.BoardView.Concern;
import org.adref.reading.board.BoardView.Point;
import org.adref.reading.board.BoardView.Row;
import org.adref.reading.board.BoardView.State;
import org.jspecify.annotations.Nullable;

/// The figures of a board, put together from what was counted. No statement is issued from here.
final class Board {
    /// Objections, and reservations, that are told of a clause; the figures tell of all.
    static final int CONCERNS = 5;

    private static final int BEGINNING = 140; // characters
    private static final String OTHER = "OTHER";

    private final Rule rule;
    private final int panel;
    private final Split<StakeholderGroup> groups;
    private final Split<Region> regions;
    private final Map<Group, Integer> voices;

    Board(Rule rule, List<Seat> experts, Attribution attribution) {
        boolean named = attribution == Attribution.NAMED;
        this.rule = rule;
        this.panel = experts.size();
        this.groups = Split.of(experts, seat -> seat.stakeholderGroup, StakeholderGroup.class, named);
        this.regions = Split.of(experts, seat -> seat.region, Region.class, named);
        this.voices = new HashMap<>();
        groups.seats.forEach((group, seats) -> voices.put(spoken(group), seats));
    }

    List<Column> groups() {
        return groups.columns();
    }

    List<Column> regions() {
        return regions.columns();
    }

    /// @param counts null while they are hidden
    Row row(Outline.Line line, boolean declared, BoardRows.@Nullable Counts counts, List<Concern> concerns) {
        var clause = line.clause();
        boolean heading = clause.kind == ClauseKind.HEADING;
        var outcome = counts == null || heading ? null : outcome(counts);
        return new Row(
                clause.id,
                line.citation(),
                line.depth(),
                clause.kind,
                beginning(clause.present.text),
                heading ? null : state(declared, outcome),
                heading ? null : declared ? "Agreed ad referendum." : outcome == null ? null : outcome.sentence(),
                counts == null || heading ? null : cell(panel, counts.all),
                counts == null || heading ? null : groups.cells(counts.groups),
                counts == null || heading ? null : regions.cells(counts.regions),
                concerns);
    }

    private Outcome outcome(BoardRows.Counts counts) {
        var byGroup = new HashMap<Group, Map<Stance, Integer>>();
        counts.groups.forEach((group, stances) -> byGroup.put(spoken(group), stances));
        return rule.evaluate(new Tally(panel, counts.all, voices, byGroup));
    }

    private Group spoken(StakeholderGroup group) {
        return new Group(group.words(), groups.shown.contains(group));
    }

    private static State state(boolean declared, @Nullable Outcome outcome) {
        if (declared) {
            return State.AGREED;
        }
        if (outcome == null) {
            return State.OPEN;
        }
        return outcome.reached() ? State.READY : outcome.objections() > 0 ? State.HELD : State.OPEN;
    }

    /// How many clauses were agreed at each instant at which that changed.
    static List<Point> progress(Instant opened, List<BoardRows.Word> words) {
        var steps = new TreeMap<Instant, Integer>();
        steps.put(opened, 0);
        for (var word : words) {
            steps.merge(word.declared(), 1, Integer::sum);
            if (word.lapsed() != null) {
                steps.merge(word.lapsed(), -1, Integer::sum);
            }
        }
        var points = new ArrayList<Point>();
        int agreed = 0;
        for (var step : steps.entrySet()) {
            agreed += step.getValue();
            points.add(new Point(step.getKey(), agreed));
        }
        return points;
    }

    private static String beginning(String text) {
        var line = text.replace('\n', ' ');
        if (line.length() <= BEGINNING) {
            return line;
        }
        int end = line.lastIndexOf(' ', BEGINNING);
        return line.substring(0, end < BEGINNING / 2 ? line.offsetByCodePoints(0, BEGINNING / 2) : end) + " …";
    }

    private static Cell cell(int seats, Map<Stance, Integer> counts) {
        int spoken = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Cell(
                counts.getOrDefault(Stance.SUPPORT, 0),
                counts.getOrDefault(Stance.NO_OBJECTION, 0),
                counts.getOrDefault(Stance.RESERVATION, 0),
                counts.getOrDefault(Stance.OBJECTION, 0),
                counts.getOrDefault(Stance.ABSTAIN, 0),
                counts.getOrDefault(Stance.RECUSE, 0),
                seats - spoken);
    }

    /// The panel parted one way: which parts are shown, in order, and the rest together.
    private record Split<P extends Enum<P>>(Map<P, Integer> seats, Set<P> shown, int rest) {

        static <P extends Enum<P>> Split<P> of(
                List<Seat> experts, Function<Seat, @Nullable P> part, Class<P> parts, boolean named) {
            var seats = new EnumMap<P, Integer>(parts);
            experts.forEach(seat -> {
                var one = part.apply(seat);
                if (one != null) {
                    seats.merge(one, 1, Integer::sum);
                }
            });
            var shown = Breakdown.shown(seats, named);
            int rest = seats.entrySet().stream()
                    .filter(one -> !shown.contains(one.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            return new Split<>(seats, shown, rest);
        }

        List<Column> columns() {
            var columns = seats.entrySet().stream()
                    .filter(one -> shown.contains(one.getKey()))
                    .map(one -> new Column(one.getKey().name(), one.getValue()))
                    .collect(Collectors.toCollection(ArrayList::new));
            if (rest >= Breakdown.FEWEST) {
                columns.add(new Column(OTHER, rest));
            }
            return columns;
        }

        List<Cell> cells(Map<P, Map<Stance, Integer>> counts) {
            var cells = new ArrayList<Cell>();
            seats.forEach((one, count) -> {
                if (shown.contains(one)) {
                    cells.add(cell(count, counts.getOrDefault(one, Map.of())));
                }
            });
            if (rest >= Breakdown.FEWEST) {
                var together = new EnumMap<Stance, Integer>(Stance.class);
                counts.forEach((one, stances) -> {
                    if (!shown.contains(one)) {
                        stances.forEach((stance, seats) -> together.merge(stance, seats, Integer::sum));
                    }
                });
                cells.add(cell(rest, together));
            }
            return cells;
        }
    }
}
