package org.adref.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.adref.Law;
import org.junit.jupiter.api.Test;

class DerivationTest {

    @Test
    void each_word_came_in_with_the_version_that_has_it_first() {
        came("0:States 1:must act 2:soon 0:now.", "States now.", "States must act now.", "States must act soon now.");
    }

    @Test
    void what_was_deleted_and_put_back_came_in_with_the_later_version() {
        came("0:States act 2:now 0:.", "States act now.", "States act.", "States act now.");
    }

    @Test
    void a_version_tells_which_proposal_gave_which_words() {
        var before = RichText.of("States should train labour inspectors thoroughly every year.");
        var after = RichText.of("All States shall train labour inspectors and officials thoroughly twice a year.");
        var contributions = Derivation.contributions(
                before,
                after,
                List.of(
                        RichText.of("States shall train labour inspectors thoroughly every year."),
                        RichText.of(
                                "States should train labour inspectors and customs officials thoroughly every year."),
                        RichText.of("States should train labour inspectors thoroughly twice a year.")));
        assertThat(contributions)
                .extracting(
                        change -> after.text()
                                .substring(change.start(), change.end())
                                .strip(),
                        Derivation.Contribution::whole,
                        Derivation.Contribution::partly)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("All", List.of(), List.of()),
                        org.assertj.core.groups.Tuple.tuple("shall", List.of(0), List.of()),
                        org.assertj.core.groups.Tuple.tuple("and officials", List.of(), List.of(1)),
                        org.assertj.core.groups.Tuple.tuple("twice a", List.of(2), List.of()));
    }

    @Test
    void every_character_came_in_with_exactly_one_version_that_has_it_there() {
        Law.holds(1000, random -> {
            var versions = new ArrayList<String>();
            versions.add(Samples.clause(random, 30));
            for (int i = random.nextInt(6); i > 0; i--) {
                versions.add(Samples.edited(random, versions.getLast(), random.nextInt(5)));
            }
            var last = versions.getLast();
            int at = 0;
            for (var stretch : Derivation.of(versions).stretches()) {
                assertThat(stretch.start()).isEqualTo(at).isLessThan(stretch.end());
                at = stretch.end();
                int length = stretch.end() - stretch.start();
                assertThat(versions.get(stretch.version()).substring(stretch.origin(), stretch.origin() + length))
                        .isEqualTo(last.substring(stretch.start(), stretch.end()));
            }
            assertThat(at).isEqualTo(last.length());
        });
    }

    @Test
    void a_text_that_nobody_changed_came_in_with_the_first_version() {
        Law.holds(300, random -> {
            var text = Samples.clause(random, 30);
            assertThat(Derivation.of(List.of(text, text, text)).stretches())
                    .allMatch(stretch -> stretch.version() == 0)
                    .hasSizeLessThanOrEqualTo(1);
        });
    }

    private static void came(String expected, String... versions) {
        var last = versions[versions.length - 1];
        var told = new StringBuilder();
        for (var stretch : Derivation.of(List.of(versions)).stretches()) {
            told.append(stretch.version())
                    .append(':')
                    .append(last.substring(stretch.start(), stretch.end()).strip())
                    .append(' ');
        }
        assertThat(told.toString().strip()).isEqualTo(expected);
    }
}
