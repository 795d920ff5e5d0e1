package org.adref.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiffTest {

    @Test
    void a_replaced_word_is_marked_whole() {
        redline("States should act", "States shall act", "States [-should-]{+shall+} act");
        redline("the workers’ rights", "the worker's rights", "the [-workers’-]{+worker's+} rights");
        redline("12.5 per cent", "12.75 per cent", "[-12.5-]{+12.75+} per cent");
    }

    @Test
    void an_inserted_word_brings_its_space() {
        redline("a dog", "a big dog", "a {+big +}dog");
        redline("a dog", "a dog barks", "a dog{+ barks+}");
        redline("dog", "The dog", "{+The +}dog");
    }

    @Test
    void a_comma_goes_with_the_words_that_it_sets_off() {
        redline(
                "labour inspectors, police and others",
                "labour inspectors, customs officials, police and others",
                "labour inspectors{+, customs officials+}, police and others");
    }

    @Test
    void an_inserted_sentence_is_marked_from_its_beginning_to_its_end() {
        redline(
                "States act. States pay.",
                "States act. States report. States pay.",
                "States act. {+States report. +}States pay.");
        redline("One.\nTwo.", "One.\nNew.\nTwo.", "One.\n{+New.\n+}Two.");
    }

    @Test
    void no_short_word_stays_alone_between_two_changes() {
        redline("goods and services", "products and facilities", "[-goods and services-]{+products and facilities+}");
        redline("police, inspectors", "judges, prosecutors", "[-police, inspectors-]{+judges, prosecutors+}");
    }

    @Test
    void unchanged_words_of_weight_stay_between_two_changes() {
        redline(
                "States should act and should report.",
                "States shall act and shall report.",
                "States [-should-]{+shall+} act and [-should-]{+shall+} report.");
    }

    @Test
    void a_change_of_white_space_alone_is_seen() {
        redline("a  b", "a b", "a[-  -]{+ +}b");
        redline("a ", "a", "a[- -]");
        redline("follow up", "follow-up", "follow[- -]{+-+}up");
    }

    @Test
    void a_sentence_that_changed_places_is_shown_as_moved() {
        redline(
                "Fees are borne by employers. States shall inspect. No worker pays.",
                "States shall inspect. Fees are borne by employers. No worker pays.",
                "Fees are borne by employers. [<States shall inspect.>][- -]{+ +}No worker pays.",
                "[<Fees are borne by employers.>][- -]States shall inspect. {>Fees are borne by employers.<}{+ +}No worker pays.",
                "{>States shall inspect.<}{+ +}Fees are borne by employers. [<States shall inspect.>][- -]No worker pays.");
    }

    @Test
    void what_moved_is_what_is_least_to_move() {
        redline(
                "Fees are borne by employers. States shall inspect. No worker pays.",
                "States shall inspect. No worker pays. Fees are borne by employers.",
                "[<Fees are borne by employers.>][- -]States shall inspect. No worker pays.{+ +}{>Fees are borne by employers.<}");
    }

    @Test
    void scripts_without_spaces_are_told_in_letters() {
        redline("我们人民", "我们的人民", "我们{+的+}人民");
        redline("กำลัง", "กำลา", "กำลั[-ง-]", "กำ[-ลัง-]{+ลา+}");
    }

    @Test
    void a_grapheme_is_never_split() {
        redline("👩‍👩‍👧", "👩‍👩‍👦", "[-👩‍👩‍👧-]{+👩‍👩‍👦+}");
        redline("🇫🇷🇩🇪", "🇫🇷🇮🇹", "🇫🇷[-🇩🇪-]{+🇮🇹+}");
        redline("👍", "👍🏽", "[-👍-]{+👍🏽+}");
        redline("x e", "x e\u0323", "x [-e-]{+e\u0323+}");
    }

    @Test
    void equal_texts_have_no_difference() {
        assertThat(Diff.between("", "").isEmpty()).isTrue();
        assertThat(Diff.between("a b", "a b").isEmpty()).isTrue();
        assertThat(Diff.between("a b", "a  b").isEmpty()).isFalse();
    }

    @Test
    void a_difference_applies_to_its_own_texts_only() {
        var diff = Diff.between("a", "b");
        assertThatThrownBy(() -> diff.apply("c")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> diff.reverse("a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_place_goes_with_its_words() {
        var diff = Diff.between("States should act", "All States shall act");
        assertThat(diff.toProposed(2)).isEqualTo(6);
        assertThat(diff.toBase(6)).isEqualTo(2);
        assertThat(diff.toProposed(9)).isEqualTo(11);
        assertThat(diff.toProposed(17)).isEqualTo(20);
        assertThatThrownBy(() -> diff.toProposed(18)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void marks_go_with_their_words() {
        var diff = Diff.between("States should act now", "All States shall act");
        assertThat(diff.carry(List.of(Mark.emphasis(0, 13), Mark.strong(18, 21))))
                .containsExactly(Mark.emphasis(4, 11));
    }

    @Test
    void a_change_of_formatting_alone_is_listed() {
        var base = new RichText("States shall act", List.of(Mark.emphasis(0, 6)));
        var proposed = new RichText("All States shall act", List.of(Mark.strong(17, 20)));
        assertThat(Diff.formatting(base, proposed))
                .containsExactly(
                        new Restyled(Mark.Kind.EMPHASIS, null, 4, 10, false),
                        new Restyled(Mark.Kind.STRONG, null, 17, 20, true));
    }

    /// Compares the redline of two texts, written with signs, with any of those expected.
    private static void redline(String base, String proposed, String... expected) {
        assertThat(written(Diff.between(base, proposed))).isIn((Object[]) expected);
    }

    static String written(Diff diff) {
        return diff.pieces().stream()
                .map(piece -> switch (piece) {
                    case Piece.Kept kept -> kept.text();
                    case Piece.Inserted inserted -> "{+" + inserted.text() + "+}";
                    case Piece.Deleted deleted -> "[-" + deleted.text() + "-]";
                    case Piece.MovedAway moved -> "[<" + moved.text() + ">]";
                    case Piece.MovedHere moved -> "{>" + moved.text() + "<}";
                })
                .collect(Collectors.joining());
    }
}
