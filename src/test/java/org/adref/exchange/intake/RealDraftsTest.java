package org.adref.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adref.draft.ClauseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On documents of the United Nations, where they are on the machine.
class RealDraftsTest {
    @ParameterizedTest
    @CsvSource({
        "data/un/A_67_261_recommendations.tsv, 22",
        "data/un/A_HRC_35_37_recommendations.tsv, 101",
        "data/un/v1_A-HRC-17-35_annexI_2011-04.tsv, 43",
        "data/un/v2_A-66-283_annex_2011-08.tsv, 43",
        "data/un/comments_A-HRC-17-35_annexII_online_discussion_2011-02.tsv, 34"
    })
    void tables_are_read_without_a_problem(String file, int clauses) {
        var reading = DraftReader.read(Shared.bytes(file), DraftForm.TSV);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.clauses()).hasSize(clauses);
    }

    @ParameterizedTest
    @CsvSource({
        "data/un/A_67_261_recommendations.tsv",
        "data/un/A_HRC_35_37_recommendations.tsv",
        "data/un/v1_A-HRC-17-35_annexI_2011-04.tsv",
        "data/un/v2_A-66-283_annex_2011-08.tsv"
    })
    void the_same_text_typed_makes_the_same_tree(String file) {
        var table = DraftReader.read(Shared.bytes(file), DraftForm.TSV).clauses();
        for (var parting : List.of("\n\n", "\r\n")) {
            var typed = typed(new String(Shared.bytes(file), UTF_8), parting);
            var read = DraftReader.read(typed.getBytes(UTF_8), DraftForm.PLAIN_TEXT);
            assertThat(read.problems()).isEmpty();
            assertThat(read.clauses())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                    .isEqualTo(table);
        }
    }

    @Test
    void the_report_of_2012_is_read_whole_from_its_markdown() {
        var reading = DraftReader.read(Shared.bytes("data/un/A_67_261.md"), DraftForm.PLAIN_TEXT);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.clauses().stream().filter(clause -> clause.number().matches("\\d+")))
                .hasSize(50);
        assertThat(reading.clauses().stream().filter(clause -> clause.kind() == ClauseKind.SUB_ITEM))
                .hasSize(18);
    }

    @Test
    void a_returned_word_file_is_named_as_one() {
        var reading = DraftReader.read(Shared.bytes("data/un/A_67_261_returned_by_expert.docx"), DraftForm.PLAIN_TEXT);
        assertThat(Outlined.problems(reading)).contains("This is a Word file");
    }

    private static String typed(String table, String parting) {
        var typed = new StringBuilder();
        for (var line : table.lines().filter(each -> !each.startsWith("#")).toList()) {
            var cells = line.split("\t", 2);
            int bracket = cells[0].lastIndexOf('(');
            var label =
                    cells[0].startsWith("H") ? "" : bracket < 0 ? cells[0] + ". " : cells[0].substring(bracket) + " ";
            typed.append(label).append(cells[1]).append(parting);
        }
        return typed.toString();
    }
}
