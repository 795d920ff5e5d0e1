package org.adref.approval.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adref.agreement.Held;
import org.adref.agreement.Outcome;
import org.adref.agreement.Rule;
import org.adref.agreement.Spread;
import org.adref.agreement.Stance;
import org.adref.agreement.Tally;
import org.adref.consultation.Attributed;
import org.adref.consultation.Seat;
import org.adref.review.position.Position;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the answers of a round amount to, clause by clause, and how they moved since the round before.
final class Reckoning {
    private static final int SCALE = 9;

    private final Round round;
    private final Rule rule;
    private final Attributed attributed;
    private final Set<Long> voters;
    private final Map<Long, Seat> seats;
    private final Map<Long, List<Said>> said = new HashMap<>();
    private final Map<Long, Map<Long, Said>> byVoter = new HashMap<>();
    private final Map<Long, Set<Long>> recused = new HashMap<>();
    private final @Nullable Reckoning before;

    private Reckoning(Round round, Set<Long> voters, Attributed attributed, @Nullable Reckoning before) {
        this.round = round;
        this.rule = round.rule();
        this.attributed = attributed;
        this.voters = voters;
        this.seats = attributed.seats().stream().collect(Collectors.toMap(seat -> seat.id, seat -> seat));
        this.before = before;
        if (round.anonymous) {
            Nameless.in(round.id)
                    .forEach(one -> said.computeIfAbsent(one.clauseId(), _ -> new ArrayList<>())
                            .add(one));
        } else {
            for (var ballot : Ballot.counting(round.id)) {
                var one = new Said(ballot.clauseId, ballot.stance, ballot.rating, ballot.text);
                said.computeIfAbsent(ballot.clauseId, _ -> new ArrayList<>()).add(one);
                byVoter.computeIfAbsent(ballot.clauseId, _ -> new HashMap<>()).put(ballot.seatId, one);
            }
        }
        Position.current(round.documentId).stream()
                .filter(position -> position.stance == Stance.RECUSE && position.at.isBefore(round.closes))
                .filter(position -> voters.contains(position.seatId))
                .forEach(position -> recused.computeIfAbsent(position.clauseId, _ -> new HashSet<>())
                        .add(position.seatId));
    }

    /// A fixed number of statements, whatever the number of answers.
    static Reckoning of(Round round, Set<Long> voters, Attributed attributed) {
        var follows = round.followsId == null ? null : Round.<Round>findById(round.followsId);
        var before = follows == null ? null : new Reckoning(follows, Asked.voters(follows.id), attributed, null);
        return new Reckoning(round, voters, attributed, before);
    }

    Result on(long clauseId) {
        var here = said.getOrDefault(clauseId, List.of());
        return new Result(
                round.kind == Round.Kind.RATING ? null : counted(clauseId),
                round.kind == Round.Kind.RATING ? rated(here) : null,
                moved(clauseId),
                words(clauseId));
    }

    private Counted counted(long clauseId) {
        var held = new ArrayList<Held>();
        var named = byVoter.getOrDefault(clauseId, Map.of());
        if (round.anonymous) {
            said.getOrDefault(clauseId, List.of()).forEach(one -> held.add(new Held(stance(one), null)));
        } else {
            named.forEach((seat, one) -> held.add(new Held(stance(one), group(seat))));
        }
        recused.getOrDefault(clauseId, Set.of()).stream()
                .filter(seat -> !named.containsKey(seat))
                .forEach(seat -> held.add(new Held(Stance.RECUSE, group(seat))));
        var groups = new HashMap<Held.Group, Integer>();
        if (!round.anonymous) {
            voters.forEach(seat -> {
                var group = group(seat);
                if (group != null) {
                    groups.merge(group, 1, Integer::sum);
                }
            });
        }
        return Counted.of(rule.evaluate(Tally.of(voters.size(), held, groups)));
    }

    private Held.@Nullable Group group(long seatId) {
        var seat = seats.get(seatId);
        return seat == null || seat.stakeholderGroup == null
                ? null
                : new Held.Group(seat.stakeholderGroup.words(), attributed.group(seat) != null);
    }

    private static Stance stance(Said one) {
        return one.stance() == null ? Stance.ABSTAIN : one.stance();
    }

    private static @Nullable Rated rated(Collection<Said> here) {
        var ratings = ratings(here);
        return Spread.of(ratings)
                .map(spread -> new Rated(
                        ratings.size(),
                        spread.median(),
                        spread.lower(),
                        spread.upper(),
                        IntStream.rangeClosed(1, SCALE)
                                .mapToObj(point -> (int) ratings.stream()
                                        .filter(rating -> rating == point)
                                        .count())
                                .toList()))
                .orElse(null);
    }

    private static List<Integer> ratings(Collection<Said> here) {
        return here.stream()
                .flatMap(one -> Optional.ofNullable(one.rating()).stream())
                .toList();
    }

    /// Who of those that answered both times says something else now: a number, without names.
    private @Nullable Moved moved(long clauseId) {
        if (before == null) {
            return null;
        }
        var then = before.byVoter.getOrDefault(clauseId, Map.of());
        var now = byVoter.getOrDefault(clauseId, Map.of());
        boolean joined = !round.anonymous && !before.round.anonymous;
        var both = now.keySet().stream().filter(then::containsKey).toList();
        var median = Spread.of(ratings(before.said.getOrDefault(clauseId, List.of())));
        return new Moved(
                before.round.name,
                joined ? both.size() : null,
                joined
                        ? (int) both.stream()
                                .filter(seat -> !same(then.get(seat), now.get(seat)))
                                .count()
                        : null,
                median.map(Spread::median).orElse(null),
                median.map(Spread::range).orElse(null));
    }

    private static boolean same(@Nullable Said one, @Nullable Said other) {
        return one != null
                && other != null
                && one.stance() == other.stance()
                && Objects.equals(one.rating(), other.rating());
    }

    private List<Word> words(long clauseId) {
        var words = new ArrayList<Word>();
        if (round.anonymous) {
            said.getOrDefault(clauseId, List.of()).stream()
                    .filter(one -> one.text() != null)
                    .forEach(one -> words.add(new Word(Attributed.UNNAMED, one.stance(), one.rating(), one.text())));
        } else {
            byVoter.getOrDefault(clauseId, Map.of()).forEach((seat, one) -> {
                if (one.text() != null) {
                    words.add(new Word(attributed.label(seat), one.stance(), one.rating(), one.text()));
                }
            });
        }
        words.sort(Comparator.comparing(Word::by).thenComparing(Word::text));
        return words;
    }

    /// @param counts in a round of positions; `ratings`: in a rated one, absent where nobody rated
    /// @param moved since the round before, if it follows one
    /// @param words of reservations, objections and ratings, in no order of answering
    @Schema(name = "RoundResult")
    record Result(
            @Nullable Counted counts,
            @Nullable Rated ratings,
            @Nullable Moved moved,
            @Schema(required = true) List<Word> words) {}

    /// @param reached whether the rule is met; `sentence`: with what is still needed
    @Schema(name = "RoundCounts")
    record Counted(
            @Schema(required = true) boolean reached,
            @Schema(required = true) String sentence,
            @Schema(required = true) int support,
            @Schema(required = true) int noObjection,
            @Schema(required = true) int reservations,
            @Schema(required = true) int objections,
            @Schema(required = true) int abstentions,
            @Schema(required = true) int recused,
            @Schema(required = true) int silent) {
        static Counted of(Outcome outcome) {
            return new Counted(
                    outcome.reached(),
                    outcome.sentence(),
                    outcome.support(),
                    outcome.noObjection(),
                    outcome.reservations(),
                    outcome.objections(),
                    outcome.abstentions(),
                    outcome.recused(),
                    outcome.silent());
        }
    }

    /// Ratings from 1 to 9: median and quartiles as in [Spread].
    ///
    /// @param each how many gave each rating, from 1
    @Schema(name = "RoundRatings")
    record Rated(
            @Schema(required = true) int count,
            @Schema(required = true) double median,
            @Schema(required = true) double lower,
            @Schema(required = true) double upper,
            @Schema(required = true) List<Integer> each) {}

    /// @param both who answered both times, `changed`: of those, who says something else now; absent where a round
    ///     was without names
    /// @param median of the ratings of the round before, `range`: their interquartile range
    @Schema(name = "RoundMoved")
    record Moved(
            @Schema(required = true) String since,
            @Nullable Integer both,
            @Nullable Integer changed,
            @Nullable Double median,
            @Nullable Double range) {}

    @Schema(name = "RoundWord")
    record Word(
            @Schema(required = true) String by,
            @Nullable Stance stance,
            @Nullable Integer rating,
            @Schema(required = true) String text) {}
}
