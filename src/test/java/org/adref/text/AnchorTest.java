package org.adref.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.adref.Law;
import org.junit.jupiter.api.Test;

class AnchorTest {

    @Test
    void words_that_stay_are_exact_wherever_the_text_before_them_grew() {
        carried("States shall inspect farms.", "inspect", "All States shall inspect farms.", new Carried.Exact(17, 24));
    }

    @Test
    void words_of_a_moved_sentence_are_moved() {
        carried(
                "Employers bear the fees. States inspect the farms. Nobody pays.",
                "bear",
                "States inspect the farms. Nobody pays. Employers bear the fees.",
                new Carried.Moved(49, 53));
    }

    @Test
    void an_edited_quote_is_changed() {
        carried(
                "States shall inspect all farms regularly.",
                "inspect all farms",
                "States shall inspect all registered farms regularly.",
                new Carried.Changed(13, 41));
    }

    @Test
    void a_quote_whose_sentence_went_is_gone() {
        carried(
                "States shall inspect farms. Workers may complain.",
                "inspect farms",
                "Workers may complain.",
                new Carried.Gone());
    }

    @Test
    void where_two_places_could_be_meant_the_quote_is_gone() {
        var before = "States shall act. States shall act.";
        assertThat(Anchor.on(before, 13, 16).carry(List.of(before, "States shall act.")))
                .isEqualTo(new Carried.Gone());
        assertThat(Anchor.on("act", 0, 3).carry(List.of("act", "act act"))).isEqualTo(new Carried.Gone());
    }

    @Test
    void a_repeated_word_is_told_apart_by_what_stands_around_it() {
        var before = "States shall act. Business shall report.";
        assertThat(Anchor.on(before, 27, 32).carry(List.of(before, "States shall act now. Business shall report.")))
                .isEqualTo(new Carried.Exact(31, 36));
    }

    @Test
    void an_anchor_is_carried_through_a_chain_of_versions() {
        var versions = List.of("a long clause on fees", "A long clause on fees.", "A very long clause on all fees.");
        assertThat(Anchor.on(versions.getFirst(), 2, 13).carry(versions)).isEqualTo(new Carried.Exact(7, 18));
    }

    @Test
    void a_range_that_is_no_range_of_the_text_is_refused() {
        refused(3, 3);
        refused(-1, 2);
        refused(2, 9);
        refused(2, 1);
        assertThatThrownBy(() -> Anchor.on("a😀", 0, 2))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("surrogate pair");
    }

    @Test
    void an_anchor_never_points_at_other_words() {
        Law.holds(2_000, random -> {
            var before = Samples.clause(random, 60) + "end";
            var now = Samples.edited(random, before, 1 + random.nextInt(6));
            neverWrong(before, now, random);
        });
    }

    @Test
    void real_anchors_are_exact_or_moved_where_their_words_occur_once_in_both_versions() {
        var random = new Random(3);
        for (var document : Samples.foldersOf(Samples.shared("revisions"))) {
            var versions = Samples.versions(document);
            for (int n = 0; n + 1 < versions.size(); n++) {
                for (int times = 0; times < 20; times++) {
                    neverWrong(versions.get(n), versions.get(n + 1), random);
                }
            }
        }
    }

    private static void neverWrong(String before, String now, Random random) {
        int start = random.nextInt(before.length());
        int end = Math.min(before.length(), start + 1 + random.nextInt(50));
        var quote = before.substring(start, end);
        var carried = Anchor.on(before, start, end).carry(List.of(before, now));
        switch (carried) {
            case Carried.Exact(int from, int to) ->
                assertThat(now.substring(from, to)).isEqualTo(quote);
            case Carried.Moved(int from, int to) ->
                assertThat(now.substring(from, to)).isEqualTo(quote);
            case Carried.Changed(int from, int to) ->
                assertThat(now.substring(from, to)).isNotEqualTo(quote);
            case Carried.Gone() -> {}
        }
        if (isOnce(before, quote) && isOnce(now, quote)) {
            assertThat(carried).isInstanceOfAny(Carried.Exact.class, Carried.Moved.class);
        }
    }

    private static boolean isOnce(String text, String words) {
        return text.contains(words) && text.indexOf(words) == text.lastIndexOf(words);
    }

    private static void refused(int start, int end) {
        assertThatThrownBy(() -> Anchor.on("States", start, end)).isInstanceOf(Unreadable.class);
    }

    private static void carried(String before, String quote, String now, Carried expected) {
        int start = before.indexOf(quote);
        assertThat(Anchor.on(before, start, start + quote.length()).carry(List.of(before, now)))
                .isEqualTo(expected);
    }
}
