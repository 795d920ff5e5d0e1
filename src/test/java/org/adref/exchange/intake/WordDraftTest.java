package org.adref.exchange.intake;

import static org.adref.exchange.intake.Outlined.problems;
import static org.adref.exchange.intake.Outlined.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.adref.exchange.word.MadeWord;
import org.adref.text.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDraftTest {
    @ParameterizedTest
    @ValueSource(strings = {"typed", "auto"})
    void a_real_draft_makes_the_same_tree_as_its_table(String numbers) {
        var table = DraftReader.read(Shared.bytes("data/un/A_67_261_recommendations.tsv"), DraftForm.TSV);
        var word = WordDraft.read(Shared.bytes("data/un/A_67_261_%s_numbers.docx".formatted(numbers)));
        assertThat(word.problems()).isEmpty();
        assertThat(word.clauses())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .isEqualTo(table.clauses());
    }

    @Test
    void headings_items_and_their_marks_are_taken_from_styles_lists_and_runs() {
        var word = WordDraft.read(
                MadeWord.of("""
                <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>To States</w:t></w:r></w:p>
                <w:p><w:r><w:t>1.</w:t><w:tab/><w:t xml:space="preserve">States should act </w:t></w:r>\
                <w:r><w:rPr><w:i/></w:rPr><w:t>now</w:t></w:r><w:r><w:t>:</w:t></w:r></w:p>
                <w:p><w:r><w:t>(a)</w:t><w:tab/><w:t>Inspect farms</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>\
                <w:r><w:t>;</w:t></w:r></w:p>
                <w:p><w:r><w:t>(b)</w:t><w:tab/><w:t>Report.</w:t></w:r></w:p>
                """).note(2, "ILO Convention No. 129.").bytes());
        assertThat(word.problems()).isEmpty();
        assertThat(tree(word))
                .isEqualTo("To States\n  1 States should act now:\n    (a) Inspect farms;\n    (b) Report.");
        assertThat(word.clauses().get(0).marks()).isEmpty();
        assertThat(word.clauses().get(1).marks()).containsExactly(Mark.emphasis(18, 21));
        assertThat(word.clauses().get(2).marks()).containsExactly(Mark.footnote(8, 13, "ILO Convention No. 129."));
    }

    @Test
    void a_draft_with_tracked_changes_is_read_as_accepted_and_says_so() {
        var word = WordDraft.read(Shared.bytes("data/un/A_67_261_returned_by_expert.docx"));
        assertThat(problems(word)).contains("tracked changes").contains("comments in this file were left out");
        assertThat(tree(word)).contains("customs officials").doesNotContain("Consider strengthening");
    }

    @Test
    void what_is_no_word_file_is_refused_in_words() {
        assertThat(problems(WordDraft.read(new byte[] {'P', 'K', 3, 4, 0, 0}))).contains("damaged");
    }
}
