package org.adref.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adref.Law;
import org.junit.jupiter.api.Test;

class MergeTest {

    @Test
    void changes_apart_from_each_other_are_both_taken() {
        clean("one two three four", "one TWO three four", "one two three FOUR", "one TWO three FOUR");
        clean("A.\nB.", "A.\nB.\nC.", "Z.\nA.\nB.", "Z.\nA.\nB.\nC.");
    }

    @Test
    void the_same_change_on_both_sides_is_taken_once() {
        clean("one two three", "one 2 three", "one 2 three", "one 2 three");
        clean("a b c d e f", "a b c d e x f", "z a b c d e x f", "z a b c d e x f");
    }

    @Test
    void changes_of_the_same_words_collide() {
        conflict("States should act", "States shall act", "States must act", "should", "shall", "must");
    }

    @Test
    void changes_of_neighbouring_words_collide() {
        conflict("one two three", "one TWO three", "one two THREE", "two three", "TWO three", "two THREE");
    }

    @Test
    void a_chain_of_overlapping_changes_is_one_passage() {
        conflict("a b c d e f g", "a B C d E f g", "a b C2 D2 E2 F2 g", "b c d e f", "B C d E f", "b C2 D2 E2 F2");
    }

    @Test
    void an_edit_inside_a_deleted_sentence_collides() {
        assertThat(Merge.of("States act now. States pay.", "States pay.", "States act soon. States pay."))
                .isInstanceOf(Merge.Conflict.class);
    }

    @Test
    void formatting_on_one_side_and_words_on_the_other_are_both_kept() {
        var base = RichText.of("States shall act now");
        var present = new RichText(base.text(), List.of(Mark.strong(13, 16)));
        var proposed = RichText.of("All States shall act now");
        assertThat(Merge.of(base, present, proposed))
                .isEqualTo(new Merge.Clean(new RichText(proposed.text(), List.of(Mark.strong(17, 20)))));
    }

    @Test
    void two_links_on_one_word_collide() {
        var base = RichText.of("see the law");
        var present = new RichText(base.text(), List.of(Mark.link(8, 11, "https://one.example")));
        var proposed = new RichText(base.text(), List.of(Mark.link(8, 11, "https://two.example")));
        assertThat(Merge.of(base, present, proposed)).isInstanceOf(Merge.Conflict.class);
    }

    @Test
    void several_proposals_fold_into_one_text_or_say_who_collides() {
        var base = RichText.of("one two three four five six seven");
        var folded = Merge.fold(
                base,
                List.of(
                        RichText.of("ONE two three four five six seven"),
                        RichText.of("one two three FOUR five six seven"),
                        RichText.of("one two three four five six SEVEN")));
        assertThat(folded).isEqualTo(new Merge.Fold.Clean(RichText.of("ONE two three FOUR five six SEVEN")));
        var collisions = Merge.fold(
                base,
                List.of(
                        RichText.of("ONE two three four five six seven"),
                        RichText.of("one two three FOUR five six seven"),
                        RichText.of("one two three 4 five six seven")));
        assertThat(collisions)
                .isInstanceOfSatisfying(
                        Merge.Fold.Collisions.class,
                        found -> assertThat(found.collisions())
                                .singleElement()
                                .satisfies(one -> assertThat(one.proposals()).containsExactly(1, 2)));
    }

    @Test
    void one_sided_and_equal_changes_give_that_side() {
        Law.holds(2_000, random -> {
            var base = Samples.rich(
                    random, random.nextBoolean() ? Samples.clause(random, 40) : Samples.oddity(random, 15));
            var changed = Samples.rich(random, Samples.edited(random, base.text(), 5));
            assertThat(Merge.of(base, base, changed)).isEqualTo(new Merge.Clean(changed));
            assertThat(Merge.of(base, changed, base)).isEqualTo(new Merge.Clean(changed));
            assertThat(Merge.of(base, changed, changed)).isEqualTo(new Merge.Clean(changed));
        });
    }

    @Test
    void a_merge_is_symmetrical_and_loses_nothing() {
        Law.holds(2_000, random -> {
            var base = Samples.rich(random, Samples.clause(random, 60));
            var present = Samples.rich(random, Samples.edited(random, base.text(), 1 + random.nextInt(4)));
            var proposed = Samples.rich(random, Samples.edited(random, base.text(), 1 + random.nextInt(4)));
            switch (Merge.of(base, present, proposed)) {
                case Merge.Clean clean -> {
                    assertThat(Merge.of(base, proposed, present)).isEqualTo(clean);
                    var words = new HashSet<>(words(clean.merged().text()));
                    assertThat(words).containsAll(inserted(base, present)).containsAll(inserted(base, proposed));
                }
                case Merge.Conflict conflict -> {
                    var mirrored = new ArrayList<Merge.Passage>();
                    for (var passage : conflict.passages()) {
                        mirrored.add(mirrored(passage));
                        assertThat(present.text().startsWith(passage.present(), passage.presentStart()))
                                .isTrue();
                        assertThat(proposed.text().startsWith(passage.proposed(), passage.proposedStart()))
                                .isTrue();
                        assertThat(base.text().startsWith(passage.base(), passage.baseStart()))
                                .isTrue();
                    }
                    assertThat(Merge.of(base, proposed, present)).isEqualTo(new Merge.Conflict(mirrored));
                }
            }
        });
    }

    @Test
    void rebasing_all_at_once_is_rebasing_each() {
        Law.holds(300, random -> {
            var base = Samples.rich(random, Samples.clause(random, 50));
            var present = Samples.rich(random, Samples.edited(random, base.text(), 2));
            var proposals = List.of(
                    Samples.rich(random, Samples.edited(random, base.text(), 2)),
                    Samples.rich(random, Samples.edited(random, base.text(), 1)));
            assertThat(Merge.rebase(base, present, proposals))
                    .containsExactly(
                            Merge.of(base, present, proposals.get(0)), Merge.of(base, present, proposals.get(1)));
        });
    }

    @Test
    void proposals_fold_the_same_in_any_order() {
        Law.holds(500, random -> {
            var base = Samples.rich(random, Samples.clause(random, 80));
            var proposals = new ArrayList<RichText>();
            for (int n = 0; n < 4; n++) {
                proposals.add(RichText.of(Samples.edited(random, base.text(), 1)));
            }
            var folded = Merge.fold(base, proposals);
            Collections.shuffle(proposals, random);
            var again = Merge.fold(base, proposals);
            if (folded instanceof Merge.Fold.Clean) {
                assertThat(again).isEqualTo(folded);
            } else {
                assertThat(again).isInstanceOf(Merge.Fold.Collisions.class);
            }
        });
    }

    private static Merge.Passage mirrored(Merge.Passage passage) {
        return new Merge.Passage(
                passage.base(),
                /* present= */ passage.proposed(),
                /* proposed= */ passage.present(),
                passage.baseStart(),
                /* presentStart= */ passage.proposedStart(),
                /* proposedStart= */ passage.presentStart());
    }

    private static List<String> words(String text) {
        var tokens = Tokens.of(text);
        var words = new ArrayList<String>();
        for (int token = 0; token < tokens.size; token++) {
            words.add(tokens.word(token));
        }
        return words;
    }

    private static Set<String> inserted(RichText base, RichText side) {
        var inserted = new HashSet<String>();
        for (var piece : Diff.between(base.text(), side.text()).pieces()) {
            if (piece instanceof Piece.Inserted) {
                inserted.addAll(words(piece.text()));
            }
        }
        return inserted;
    }

    private static void clean(String base, String present, String proposed, String merged) {
        assertThat(Merge.of(base, present, proposed)).isEqualTo(new Merge.Clean(RichText.of(merged)));
    }

    private static void conflict(String base, String present, String proposed, String... passage) {
        assertThat(Merge.of(base, present, proposed))
                .isInstanceOfSatisfying(
                        Merge.Conflict.class,
                        conflict -> assertThat(conflict.passages())
                                .singleElement()
                                .satisfies(found -> assertThat(List.of(found.base(), found.present(), found.proposed()))
                                        .containsExactly(passage)));
    }
}
