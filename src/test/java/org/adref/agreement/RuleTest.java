package org.adref.agreement;

import static org.adref.agreement.Stance.ABSTAIN;
import static org.adref.agreement.Stance.NO_OBJECTION;
import static org.adref.agreement.Stance.OBJECTION;
import static org.adref.agreement.Stance.RECUSE;
import static org.adref.agreement.Stance.RESERVATION;
import static org.adref.agreement.Stance.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Held.Group NGO = new Held.Group("NGO", true);
    private static final Held.Group ACADEMIA = new Held.Group("academia", false);
    private static final Rule ALL_HEARD = new Rule(50, 75, 0, Set.of("NGO", "academia"));

    @Test
    void three_quarters_of_the_panel_in_favour_are_enough() {
        assertThat(of(4, SUPPORT, NO_OBJECTION, RESERVATION).reached()).isTrue();
    }

    @Test
    void too_few_positions_say_how_many_more() {
        assertThat(of(20, SUPPORT, SUPPORT, SUPPORT).needs()).containsExactly("12 more positions");
        assertThat(of(4, SUPPORT, SUPPORT).needs()).containsExactly("1 more position");
    }

    @Test
    void one_objection_holds_a_clause_that_all_others_support() {
        var outcome = Rule.DEFAULT.evaluate(
                4,
                List.of(
                        new Held(SUPPORT, NGO),
                        new Held(SUPPORT, NGO),
                        new Held(SUPPORT, NGO),
                        new Held(OBJECTION, NGO)));
        assertThat(outcome.reached()).isFalse();
        assertThat(outcome.needs()).containsExactly("the objection (NGO) to be lifted");
    }

    @Test
    void a_group_that_may_not_be_named_is_not() {
        assertThat(of(2, SUPPORT, OBJECTION).sentence()).isEqualTo("Not yet agreed: needs the objection to be lifted.");
    }

    @Test
    void abstentions_count_as_spoken_but_not_as_support() {
        assertThat(of(4, SUPPORT, SUPPORT, ABSTAIN, ABSTAIN).needs())
                .containsExactly("1 more expert who can live with it among those who spoke");
    }

    @Test
    void recused_experts_leave_the_denominator() {
        assertThat(of(4, SUPPORT, RECUSE, RECUSE, RECUSE).reached()).isTrue();
        assertThat(of(2, RECUSE, RECUSE).needs()).containsExactly("an expert who is not recused");
    }

    @Test
    void an_empty_panel_agrees_to_nothing() {
        assertThat(of(0).reached()).isFalse();
    }

    @Test
    void the_default_rule_reads_as_a_sentence() {
        assertThat(Rule.DEFAULT.sentence())
                .isEqualTo(
                        "A clause is ready to be agreed when nobody objects, at least 75 % of the experts who are not"
                                + " recused hold a current position, and at least 75 % of those support it, do not object"
                                + " or have a reservation.");
    }

    @Test
    void a_group_that_must_be_heard_is_named_only_where_it_may_be() {
        var panel = Map.of(NGO, 2, ACADEMIA, 1);
        assertThat(ALL_HEARD.evaluate(3, List.of(), panel).needs())
                .containsExactly("2 more positions", "a position from NGO", "1 group that has not been heard to speak");
        var spoken = List.of(new Held(SUPPORT, NGO), new Held(SUPPORT, ACADEMIA));
        assertThat(ALL_HEARD.evaluate(3, spoken, panel).reached()).isTrue();
    }

    @Test
    void a_group_of_which_all_are_recused_need_not_be_heard() {
        var held = List.of(new Held(SUPPORT, NGO), new Held(RECUSE, ACADEMIA));
        assertThat(ALL_HEARD.evaluate(3, held, Map.of(NGO, 2, ACADEMIA, 1)).reached())
                .isTrue();
    }

    @Test
    void a_rule_that_can_never_be_met_says_why() {
        assertThat(Rule.DEFAULT.impossibility(List.of("NGO"))).isEmpty();
        assertThat(Rule.DEFAULT.impossibility(List.of())).get().asString().contains("No expert");
        assertThat(ALL_HEARD.impossibility(List.of("NGO"))).get().asString().contains("no expert from academia");
        assertThat(new Rule(0, 75, 0).impossibility(List.of("NGO")))
                .get()
                .asString()
                .contains("nobody has spoken");
        assertThat(new Rule(75, 75, 1).impossibility(List.of("NGO")))
                .get()
                .asString()
                .contains("1 expert");
    }

    @Test
    void groups_to_be_heard_stand_in_the_sentence() {
        assertThat(ALL_HEARD.sentence()).endsWith("and somebody has been heard from NGO and academia.");
    }

    /// Against a slow and obvious reading of rule 19, on random panels.
    @Test
    void the_outcome_is_that_of_the_obvious_model() {
        var random = new Random(19);
        for (int run = 0; run < 20_000; run++) {
            int panel = random.nextInt(41);
            var held = new ArrayList<Held>();
            for (int expert = 0; expert < panel; expert++) {
                int pick = random.nextInt(Stance.values().length + 2);
                if (pick < Stance.values().length) {
                    held.add(new Held(List.of(Stance.values()).get(pick), null));
                }
            }
            var outcome = Rule.DEFAULT.evaluate(panel, held);
            assertThat(outcome.reached()).as("%d experts, %s", panel, held).isEqualTo(obvious(panel, held));
            assertThat(outcome.reached()).isEqualTo(outcome.needs().isEmpty());
            assertThat(outcome.support()
                            + outcome.noObjection()
                            + outcome.reservations()
                            + outcome.objections()
                            + outcome.abstentions()
                            + outcome.recused()
                            + outcome.silent())
                    .isEqualTo(panel);
            Collections.shuffle(held, random);
            assertThat(Rule.DEFAULT.evaluate(panel, held)).isEqualTo(outcome);
        }
    }

    private static boolean obvious(int panel, List<Held> held) {
        double recused = held.stream().filter(one -> one.stance() == RECUSE).count();
        double voices = panel - recused;
        double spoke = held.size() - recused;
        double pass = held.stream()
                .filter(one -> List.of(SUPPORT, NO_OBJECTION, RESERVATION).contains(one.stance()))
                .count();
        boolean objection = held.stream().anyMatch(one -> one.stance() == OBJECTION);
        return voices > 0 && !objection && spoke * 4 >= voices * 3 && pass * 4 >= spoke * 3;
    }

    private static Outcome of(int panel, Stance... stances) {
        return Rule.DEFAULT.evaluate(
                panel,
                List.of(stances).stream().map(stance -> new Held(stance, null)).toList());
    }
}
