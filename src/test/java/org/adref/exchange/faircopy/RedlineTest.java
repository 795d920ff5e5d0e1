package org.adref.exchange.faircopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.adref.exchange.faircopy.Redline.Fate;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.junit.jupiter.api.Test;

class RedlineTest {
    @Test
    void what_is_not_deleted_is_the_proposed_text_and_what_is_not_inserted_the_base() {
        holds("States should pay.", "States shall pay promptly.");
        holds("One.\nTwo.\nThree.", "One.\nThree and four.");
        holds("One. Two is longer than one. Three.", "Three.\nOne. Two is longer than one.");
        holds("", "All new.\nIndeed.");
    }

    @Test
    void a_mark_cuts_a_run_and_a_footnote_stands_behind_its_words() {
        var text = new RichText("See the Principles now.", List.of(Mark.emphasis(8, 18), Mark.footnote(8, 18, "A/1.")));
        var runs = Redline.of(text).paragraphs().getFirst().runs();
        assertThat(runs).extracting(Redline.Run::text).containsExactly("See the ", "Principles", " now.");
        assertThat(runs.get(1).has(Mark.Kind.EMPHASIS)).isTrue();
        assertThat(runs.get(1).notes()).containsExactly("A/1.");
    }

    private static void holds(String base, String proposed) {
        var redline = base.isEmpty()
                ? Redline.whole(Fate.INSERTED, RichText.of(proposed))
                : Redline.between(RichText.of(base), RichText.of(proposed));
        assertThat(text(redline, false)).isEqualTo(proposed.replace("\n", ""));
        assertThat(text(redline, true)).isEqualTo(base.replace("\n", ""));
    }

    private static String text(Redline redline, boolean base) {
        return redline.paragraphs().stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .filter(run -> !run.sign())
                .filter(run -> base ? !run.fate().isInserted() : !run.fate().isDeleted())
                .map(Redline.Run::text)
                .collect(Collectors.joining());
    }
}
