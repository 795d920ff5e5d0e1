package org.adref.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.adref.Law;
import org.junit.jupiter.api.Test;

class RichTextTest {

    @Test
    void text_is_kept_in_nfc_with_plain_line_ends() {
        assertThat(RichText.of("e\u0301\r\nb\rc\u2028d\u0085e").text()).isEqualTo("é\nb\nc\nd\ne");
        assertThat(RichText.of("a\tb \u200f\u2067\u200dx").text()).isEqualTo("a\tb \u200f\u2067\u200dx");
    }

    @Test
    void marks_are_shifted_where_normalising_moves_characters() {
        assertThat(new RichText("e\u0301\r\nStates", List.of(Mark.emphasis(0, 2), Mark.strong(4, 10))))
                .isEqualTo(new RichText("é\nStates", List.of(Mark.emphasis(0, 1), Mark.strong(2, 8))));
    }

    @Test
    void characters_that_cannot_be_kept_are_refused_with_their_place() {
        refused("ab\ud83d", "lone surrogate U+D83D at position 2");
        refused("\udc00x", "lone surrogate U+DC00 at position 0");
        refused("abc\u0000", "control character U+0000 at position 3");
        refused("a\u001b", "control character U+001B at position 1");
        refused("a\uffff", "U+FFFF at position 1 is no character");
        refused("\ud83f\udffe", "U+1FFFE at position 0 is no character");
    }

    @Test
    void marks_outside_of_the_text_are_refused() {
        assertThatThrownBy(() -> new RichText("ab", List.of(Mark.strong(1, 3))))
                .isInstanceOf(Unreadable.class)
                .hasMessage("strong from 1 to 3 reaches beyond the text, which ends at 2");
        assertThatThrownBy(() -> new RichText("😀", List.of(Mark.strong(0, 1))))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("inside a surrogate pair");
        assertThatThrownBy(() -> Mark.strong(2, 2)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Mark.strong(-1, 2)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_link_leads_to_the_web_or_to_a_mailbox_only() {
        assertThat(Mark.link(0, 1, "https://adref.example/a").target()).isEqualTo("https://adref.example/a");
        assertThat(Mark.link(0, 1, "mailto:chair@adref.example").target()).startsWith("mailto:");
        for (var address :
                List.of("javascript:alert(1)", "data:text/html,x", "//host", "file:///etc", "JAVASCRIPT:x", " ")) {
            assertThatThrownBy(() -> Mark.link(0, 1, address)).isInstanceOf(Unreadable.class);
        }
        assertThatThrownBy(() -> new Mark(Mark.Kind.STRONG, 0, 1, "x")).isInstanceOf(Unreadable.class);
    }

    @Test
    void marks_that_say_the_same_are_one() {
        assertThat(new RichText(
                                "abcdef",
                                List.of(Mark.strong(2, 4), Mark.strong(0, 2), Mark.emphasis(1, 3), Mark.strong(3, 5)))
                        .marks())
                .containsExactly(Mark.strong(0, 5), Mark.emphasis(1, 3));
    }

    @Test
    void two_links_do_not_overlap() {
        assertThatThrownBy(() -> new RichText(
                        "abc", List.of(Mark.link(0, 2, "https://a.example"), Mark.link(1, 3, "https://b.example"))))
                .isInstanceOf(Unreadable.class)
                .hasMessage("two links overlap at position 1");
    }

    @Test
    void any_string_is_kept_or_refused() {
        Law.holds(2_000, random -> {
            var text = Samples.anything(random, 40);
            try {
                var kept = RichText.of(text);
                assertThat(RichText.of(kept.text())).isEqualTo(kept);
            } catch (Unreadable refusal) {
                assertThat(refusal.why()).contains("position");
            }
        });
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> RichText.of(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage(why);
    }
}
