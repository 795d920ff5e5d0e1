package org.adref.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.adref.Law;
import org.junit.jupiter.api.Test;

class CompositeTest {

    @Test
    void rival_wordings_stand_side_by_side_at_their_passage() {
        reads(
                "States should train labour inspectors every year.",
                "States should train labour inspectors [] [0: and customs officials ]every year.",
                "States should train labour inspectors and customs officials every year.");
        reads(
                "States should train labour inspectors every year.",
                "States [should] [0: shall] [1+2: must] train labour inspectors [every] [0: twice a] year.",
                "States shall train labour inspectors twice a year.",
                "States must train labour inspectors every year.",
                "States must train labour inspectors every year.");
    }

    @Test
    void a_deletion_is_an_alternative_without_words() {
        reads("States should always act.", "States should [always ][0: ]act.", "States should act.");
    }

    @Test
    void proposals_collide_where_their_changes_touch_and_only_there() {
        var composite = composite(
                "one two three four five six",
                "ONE two three four five six",
                "uno two three four five six",
                "one two three four five SIX",
                "one two three four five SIX",
                "one TWO three four five six");
        assertThat(composite.collisions())
                .containsExactly(
                        new Composite.Collision(0, 1, false),
                        new Composite.Collision(0, 4, false),
                        new Composite.Collision(1, 4, false),
                        new Composite.Collision(2, 3, true));
    }

    @Test
    void proposals_of_one_passage_that_do_not_touch_each_other_do_not_collide() {
        var composite = composite("a b c d e f g", "a B C d e f g", "a b c D E f g", "a b C D e f g");
        assertThat(composite.collisions())
                .extracting(Composite.Collision::one, Composite.Collision::other)
                .contains(org.assertj.core.groups.Tuple.tuple(0, 2), org.assertj.core.groups.Tuple.tuple(1, 2));
    }

    @Test
    void what_is_only_formatted_differently_is_told_apart() {
        var base = RichText.of("States shall act now");
        var strong = new RichText(base.text(), List.of(Mark.strong(7, 12)));
        var composite = Composite.of(base, List.of(strong));
        assertThat(composite.parts()).allMatch(Composite.Part::isKept);
        assertThat(composite.restyled())
                .containsExactly(new Composite.Restyling(0, Mark.Kind.STRONG, null, 7, 12, true));
    }

    @Test
    void choosing_none_gives_the_base_and_choosing_one_proposer_everywhere_gives_her_text() {
        Law.holds(1500, random -> {
            var base = Samples.clause(random, 40);
            var proposals = new ArrayList<RichText>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                proposals.add(RichText.of(Samples.edited(random, base, random.nextInt(6))));
            }
            var composite = Composite.of(RichText.of(base), proposals);
            assertThat(chosen(composite, base, -1)).isEqualTo(base);
            for (int proposal = 0; proposal < proposals.size(); proposal++) {
                assertThat(chosen(composite, base, proposal))
                        .isEqualTo(proposals.get(proposal).text());
            }
        });
    }

    @Test
    void collisions_are_what_touches() {
        Law.holds(500, random -> {
            var base = Samples.clause(random, 20);
            var proposals = new ArrayList<RichText>();
            for (int i = 0; i < 4; i++) {
                proposals.add(RichText.of(Samples.edited(random, base, random.nextInt(3))));
            }
            var pairs = Composite.of(RichText.of(base), proposals).collisions().stream()
                    .map(collision -> List.of(collision.one(), collision.other()))
                    .toList();
            for (int one = 0; one < 4; one++) {
                for (int other = one + 1; other < 4; other++) {
                    assertThat(pairs.contains(List.of(one, other)))
                            .isEqualTo(Merge.touch(
                                    base,
                                    proposals.get(one).text(),
                                    proposals.get(other).text()));
                }
            }
        });
    }

    private static void reads(String base, String expected, String... proposals) {
        var written = new StringBuilder();
        for (var part : composite(base, proposals).parts()) {
            var words = base.substring(part.start(), part.end());
            if (part.isKept()) {
                written.append(words);
                continue;
            }
            written.append('[').append(words).append(']');
            for (var alternative : part.alternatives()) {
                var who = String.join(
                        "+",
                        alternative.proposals().stream().map(String::valueOf).toList());
                written.append(words.endsWith(" ") ? "" : " ")
                        .append('[')
                        .append(who)
                        .append(": ")
                        .append(alternative.wording().text())
                        .append(']');
            }
        }
        assertThat(written.toString()).isEqualTo(expected);
    }

    private static Composite composite(String base, String... proposals) {
        return Composite.of(
                RichText.of(base), List.of(proposals).stream().map(RichText::of).toList());
    }

    /// Her words wherever she has some, the base's elsewhere.
    private static String chosen(Composite composite, String base, int proposal) {
        var text = new StringBuilder();
        for (var part : composite.parts()) {
            text.append(part.alternatives().stream()
                    .filter(alternative -> alternative.proposals().contains(proposal))
                    .map(alternative -> alternative.wording().text())
                    .findFirst()
                    .orElseGet(() -> base.substring(part.start(), part.end())));
        }
        return text.toString();
    }
}
