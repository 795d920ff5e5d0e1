package org.adref.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.adref.agreement.Stance;
import org.adref.consultation.Attributed;
import org.adref.consultation.Attribution;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Change;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Dispute;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.adref.problem.Problem;
import org.adref.review.position.Agreements;
import org.adref.review.position.Position;
import org.adref.text.RichText;
import org.junit.jupiter.api.Test;

/// Random histories of versions, positions, clearings and disputes, with rule 17 read off slowly: nothing is summed up,
/// each question goes through the whole history again.
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class HistoriesTest {
    private static final int RUNS = 120;
    private static final int ACTS = 30;

    /// One act of a history; which of the members say something depends on the kind.
    private record Told(Kind kind, int ordinal, long seat, Stance stance, Change change) {}

    private enum Kind {
        VERSION,
        POSITION,
        CLEARING,
        DISPUTE
    }

    @Test
    void what_counts_is_what_the_obvious_model_says() {
        var meeting = Meeting.over(6, "First wording.");
        var random = new Random(17);
        for (int run = 0; run < RUNS; run++) {
            QuarkusTransaction.begin();
            try {
                play(meeting, random);
            } finally {
                QuarkusTransaction.rollback();
            }
        }
    }

    private static void play(Meeting meeting, Random random) {
        var panel = Seat.of(meeting.consultation);
        var experts = panel.stream().filter(seat -> seat.role == Role.EXPERT).toList();
        var clause = Clause.require(meeting.clause(1));
        var history = new ArrayList<Told>();
        history.add(new Told(Kind.VERSION, 1, 0, Stance.ABSTAIN, Change.FIRST));
        for (int act = 0; act < ACTS; act++) {
            step(clause, experts.get(random.nextInt(experts.size())), history, random);
        }
        Position.getEntityManager().flush();
        Position.getEntityManager()
                .createNativeQuery("set constraints all immediate") // as at the end of an act
                .executeUpdate();
        compare(clause, panel, experts, history);
    }

    private static void step(Clause clause, Seat seat, List<Told> history, Random random) {
        var now = Instant.parse("2030-01-01T00:00:00Z").plusSeconds(history.size());
        int ordinal = clause.present.ordinal;
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                var change = random.nextInt(3) == 0 ? Change.SUBSTANTIVE : Change.EDITORIAL;
                clause.revise(
                        new RichText("Wording " + (ordinal + 1) + ".", List.of()), change, null, List.of(), seat, now);
                history.add(new Told(Kind.VERSION, ordinal + 1, 0, Stance.ABSTAIN, change));
            }
            case 2 -> {
                var versions = ClauseVersion.of(clause.id);
                var version = versions.get(random.nextInt(versions.size()));
                if (version.change == Change.EDITORIAL && !isDisputed(history, version.ordinal)) {
                    new Dispute(version, "It binds.", seat, now).raise();
                    history.add(new Told(Kind.DISPUTE, version.ordinal, seat.id, Stance.ABSTAIN, version.change));
                }
            }
            case 3 ->
                Position.of(clause.id, seat.id).ifPresent(position -> {
                    position.clear(seat, now).persist();
                    history.add(new Told(Kind.CLEARING, ordinal, seat.id, position.stance, Change.FIRST));
                });
            default -> {
                var stance = List.of(Stance.values()).get(random.nextInt(6));
                new Position(clause, stance, "Because.", seat, now).persist();
                history.add(new Told(Kind.POSITION, ordinal, seat.id, stance, Change.FIRST));
            }
        }
    }

    private static void compare(Clause clause, List<Seat> panel, List<Seat> experts, List<Told> history) {
        Position.getEntityManager().clear();
        var agreements = Agreements.on(clause, panel, Attributed.of(Attribution.NAMED, panel, experts.getFirst().role));
        var shown = new HashMap<Long, Position>();
        agreements.positions(clause.id).forEach(position -> shown.put(position.seatId, position));
        var counts = new HashMap<Stance, Integer>();
        int live = 0;
        for (var expert : experts) {
            var last = last(history, expert.id).filter(told -> told.kind() == Kind.POSITION);
            var position = shown.get(expert.id);
            assertThat(position != null).as("%s", history).isEqualTo(last.isPresent());
            if (last.isPresent() && position != null) {
                var said = last.get();
                boolean counting = said.stance() == Stance.RECUSE || !senseChangedAfter(history, said.ordinal());
                assertThat(agreements.isLive(position)).as("%s", history).isEqualTo(counting);
                if (counting) {
                    counts.merge(said.stance(), 1, Integer::sum);
                    live++;
                }
            }
        }
        var outcome = agreements.outcome(clause.id);
        assertThat(Map.of(
                        Stance.SUPPORT, outcome.support(),
                        Stance.NO_OBJECTION, outcome.noObjection(),
                        Stance.RESERVATION, outcome.reservations(),
                        Stance.OBJECTION, outcome.objections(),
                        Stance.ABSTAIN, outcome.abstentions(),
                        Stance.RECUSE, outcome.recused()))
                .allSatisfy((stance, count) -> assertThat(count).isEqualTo(counts.getOrDefault(stance, 0)));
        assertThat(outcome.silent()).isEqualTo(experts.size() - live);
        assertThat(tallied(clause)).as("%s", history).isEqualTo(counts);
    }

    /// What the database has counted by itself, as the positions came.
    private static Map<Stance, Integer> tallied(Clause clause) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = Position.getEntityManager()
                .createNativeQuery("""
                    select t.stance, cast(sum(t.seats) as integer) from tally t
                    where t.clause_id = ?1 and (t.stance = 'RECUSE' or t.ordinal >= ?2) group by t.stance having sum(t.seats) > 0
                    """, Object[].class)
                .setParameter(1, clause.id)
                .setParameter(2, ClauseVersion.substanceOf(clause.id))
                .getResultList();
        var counts = new HashMap<Stance, Integer>();
        rows.forEach(row -> counts.put(Stance.valueOf((String) row[0]), (Integer) row[1]));
        return counts;
    }

    private static Optional<Told> last(List<Told> history, long seat) {
        return history.stream()
                .filter(told -> told.seat() == seat)
                .filter(told -> told.kind() == Kind.POSITION || told.kind() == Kind.CLEARING)
                .reduce((_, later) -> later);
    }

    /// Whether a version after that ordinal is substantive, by its maker's word or by a dispute raised at any time.
    private static boolean senseChangedAfter(List<Told> history, int ordinal) {
        return history.stream()
                .filter(told -> told.kind() == Kind.VERSION && told.ordinal() > ordinal)
                .anyMatch(version -> version.change() == Change.SUBSTANTIVE || isDisputed(history, version.ordinal()));
    }

    private static boolean isDisputed(List<Told> history, int ordinal) {
        return history.stream().anyMatch(told -> told.kind() == Kind.DISPUTE && told.ordinal() == ordinal);
    }

    @Test
    void what_is_not_editorial_is_not_disputed() {
        var meeting = Meeting.over(1, "First wording.");
        QuarkusTransaction.requiringNew().run(() -> {
            var clause = Clause.require(meeting.clause(1));
            var seat = Seat.of(meeting.consultation).getFirst();
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> new Dispute(clause.present, "No.", seat, Instant.now())))
                    .isInstanceOf(Problem.Conflict.class);
        });
    }
}
