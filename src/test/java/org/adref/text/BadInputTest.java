package org.adref.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adref.Law;
import org.junit.jupiter.api.Test;

/// Input that breaks other programs: taken as text, or refused with what is wrong and where; never a wrong answer,
/// never without end.
class BadInputTest {
    private static final List<String> KEPT = List.of(
            "\u200fحقوق\u200f العمال",
            "\u2067labour\u2069 \u2066inspectors\u2069",
            "👩\u200d👩\u200d👧 and 👩\u200d👩\u200d👦",
            "\u200d\u200d\u200d",
            "\u0301\u0301 a\u0301",
            "\u202eabc",
            "\ufe0f\ufe0f",
            "🇫🇷🇩🇪🇮🇹🇪",
            "\u0600\u0600 12",
            "ﷺ ﬁ Å Ω");

    @Test
    void null_characters_and_lone_surrogates_are_refused_with_their_place() {
        refused("a\u0000b", "control character U+0000 at position 1");
        refused("ab\ud83d", "lone surrogate U+D83D at position 2");
        refused("\udc00ab", "lone surrogate U+DC00 at position 0");
        refused("a\ufffe", "no character");
        refused("a\u0007", "control character");
    }

    @Test
    void a_difference_takes_even_those_as_they_are() {
        for (var odd : List.of("\u0000", "\ud83d", "\udc00", "\udc00\ud83d", "\uffff", "\r\n\r", "\u2028")) {
            holds(odd, "");
            holds("a" + odd + "b", "a" + odd + odd + "c");
            holds(odd + " labour", "labour " + odd);
        }
    }

    @Test
    void mixed_normal_forms_are_one_form_when_kept() {
        assertThat(RichText.of("e\u0301 é \u212b Å")).isEqualTo(RichText.of("é e\u0301 Å A\u030a"));
        assertThat(Merge.of("cafe\u0301 one", "café two", "caf\u00e9 one"))
                .isEqualTo(new Merge.Clean(RichText.of("café two")));
    }

    @Test
    void right_to_left_marks_isolates_and_joiners_are_text_like_any_other() {
        for (var one : KEPT) {
            assertThat(RichText.of(RichText.of(one).text())).isEqualTo(RichText.of(one));
            for (var other : KEPT) {
                holds(one, other);
                holds(one + " " + other, other + " " + one);
                follows(one + " and " + other, other + " and " + one);
            }
        }
    }

    @Test
    void no_length_and_no_number_of_words_takes_for_ever() {
        var letters = "a".repeat(20_000);
        var words = numbered(6_401, 1);
        var others = numbered(6_401, 7);
        assertTimeoutPreemptively(ofSeconds(20), () -> {
            holds(letters, letters + "b");
            holds(letters, "b" + letters);
            holds("人".repeat(20_000), "人".repeat(10_000) + "民" + "人".repeat(9_000));
            holds(words, others);
            holds(words, words.replace("w6400", "w1"));
            holds("\n".repeat(20_000), "\n".repeat(19_000) + " ");
            assertThat(Merge.of(words, words.replace("w17 ", "x "), words.replace("w5000 ", "y ")))
                    .isEqualTo(new Merge.Clean(
                            RichText.of(words.replace("w17 ", "x ").replace("w5000 ", "y "))));
        });
    }

    private static String numbered(int count, int step) {
        return IntStream.range(0, count).mapToObj(n -> "w" + n * step % count).collect(Collectors.joining(" ")) + " ";
    }

    @Test
    void a_range_inside_a_pair_or_beyond_the_end_is_refused_by_name() {
        Law.holds(500, random -> {
            var text = RichText.of("a😀b👩‍👩‍👧c ").text().repeat(2);
            int start = random.nextInt(text.length() + 6) - 2;
            int end = random.nextInt(text.length() + 6) - 2;
            boolean isRange = start >= 0
                    && end > start
                    && end <= text.length()
                    && !RichText.splitsPair(text, start)
                    && !RichText.splitsPair(text, end);
            if (isRange) {
                assertThat(Anchor.on(text, start, end).quote()).isEqualTo(text.substring(start, end));
            } else {
                assertThatThrownBy(() -> Anchor.on(text, start, end)).isInstanceOf(Unreadable.class);
                assertThatThrownBy(() -> new RichText(text, List.of(Mark.strong(start, end))))
                        .isInstanceOf(Unreadable.class)
                        .hasMessageContaining("strong from %d to %d".formatted(start, end));
            }
        });
    }

    @Test
    void anything_at_all_is_compared_merged_and_followed() {
        Law.holds(1_500, random -> {
            var base = Samples.anything(random, 30);
            var proposed = random.nextBoolean()
                    ? Samples.anything(random, 30)
                    : Samples.edited(random, base, 1 + random.nextInt(3));
            holds(base, proposed);
            follows(base, proposed);
            try {
                assertThat(Merge.of(base, base, proposed)).isEqualTo(new Merge.Clean(RichText.of(proposed)));
            } catch (Unreadable refused) {
                assertThat(refused.why()).contains("position");
            }
        });
    }

    private static void holds(String base, String proposed) {
        var diff = Diff.between(base, proposed);
        assertThat(diff.apply(base)).isEqualTo(proposed);
        assertThat(diff.reverse(proposed)).isEqualTo(base);
    }

    private static void follows(String base, String proposed) {
        assertThat(Reader.follow(base, Instruction.of(base, proposed))).isEqualTo(proposed);
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> RichText.of(text))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(why);
    }
}
