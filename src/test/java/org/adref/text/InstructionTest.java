package org.adref.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.adref.Law;
import org.junit.jupiter.api.Test;

class InstructionTest {

    @Test
    void an_insertion_names_the_words_that_it_follows() {
        line(
                "Train labour inspectors and police.",
                "Train labour inspectors, customs officials and police.",
                "In (b), after 'inspectors', insert ', customs officials'.");
        line("States act", "States act soon", "In (b), after 'act', insert 'soon'.");
        line("act", "States act", "In (b), at the beginning, insert 'States'.");
    }

    @Test
    void words_that_change_alike_everywhere_are_told_once() {
        line(
                "It should act and should pay.",
                "It shall act and shall pay.",
                "In (b), replace 'should' by 'shall' (twice).");
    }

    @Test
    void a_quote_that_occurs_more_than_once_is_counted() {
        line("pay now or pay later", "pay now or repay later", "In (b), replace the second 'pay' by 'repay'.");
    }

    @Test
    void a_deletion_names_its_words() {
        line("a big dog", "a dog", "In (b), delete 'big'.");
        line("One.\nTwo.\nThree.", "One.\nThree.", "In (b), delete the paragraph 'Two.'.");
    }

    @Test
    void a_new_paragraph_is_called_one() {
        line("One.\nThree.", "One.\nTwo.\nThree.", "In (b), after 'One.', insert a new paragraph 'Two.'.");
    }

    @Test
    void several_changes_are_several_sentences() {
        line(
                "States should train police and inspectors of farms",
                "States shall train police and inspectors of mines",
                "In (b), replace 'should' by 'shall'. Replace 'farms' by 'mines'.");
    }

    @Test
    void whole_clauses_come_go_and_move() {
        assertThat(Instruction.deletion("(i)")).isEqualTo("Delete (i).");
        assertThat(Instruction.addition("(b)", "(b bis)", "Publish it."))
                .isEqualTo("After (b), insert a new (b bis): 'Publish it.'.");
        assertThat(Instruction.move("(c)", "(e)")).isEqualTo("Move (c) to after (e).");
        assertThat(Instruction.move("(c)", "")).isEqualTo("Move (c) to the beginning.");
    }

    @Test
    void nothing_changed_says_nothing() {
        assertThat(Instruction.line("(b)", "a", "a")).isEmpty();
    }

    @Test
    void who_follows_the_sentences_has_the_proposed_text() {
        Law.holds(4_000, random -> {
            var base = random.nextBoolean() ? Samples.clause(random, 40) : Samples.oddity(random, 12);
            var proposed = random.nextInt(6) == 0
                    ? Samples.oddity(random, 12)
                    : Samples.edited(random, base, 1 + random.nextInt(5));
            follows(base, proposed);
        });
    }

    /// U+0600 and the space after it are one token (found by seed 8479).
    @Test
    void a_sign_that_takes_the_space_after_it_is_quoted_with_it() {
        var base = "\u2028\u0301👍🏽\u0301  (1\ufe0f\u20e3👍🏽é\ud83d \u0600 ";
        follows(base, base.substring(0, base.length() - 2));
        follows("\u0600\n\u0600\nb, \u0600 ", "\u0600\n\u0600\nb, ");
    }

    @Test
    void who_follows_them_on_real_documents_has_the_next_version() {
        for (var document : Samples.foldersOf(Samples.shared("revisions"))) {
            var versions = Samples.versions(document);
            for (int n = 0; n + 1 < versions.size(); n++) {
                follows(versions.get(n), versions.get(n + 1));
            }
        }
    }

    private static void follows(String base, String proposed) {
        var sentences = Instruction.of(base, proposed);
        assertThat(Reader.follow(base, sentences)).as("%s", sentences).isEqualTo(proposed);
    }

    private static void line(String base, String proposed, String expected) {
        assertThat(Instruction.line("(b)", base, proposed)).isEqualTo(expected);
        follows(base, proposed);
    }
}
