package org.adref.exchange.intake;

import static org.adref.exchange.intake.Outlined.problems;
import static org.adref.exchange.intake.Outlined.table;
import static org.adref.exchange.intake.Outlined.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void numbers_make_the_tree_and_keep_what_is_shown() {
        var reading = table("""
                # a comment
                H1\tTitle
                48\tText.
                H2\tTo States
                49\tStates should:
                49(a)\tAct;
                49(a)(i)\tNow;
                49(h bis)\tLater.
                12 bis\tMore.
                """);
        assertThat(tree(reading)).isEqualTo("""
                Title
                  48 Text.
                  To States
                    49 States should:
                      (a) Act;
                        (i) Now;
                      (h bis) Later.
                    12 bis More.""");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.clauses().getFirst().line()).isEqualTo(2);
    }

    @Test
    void text_before_any_heading_stands_at_the_top() {
        assertThat(tree(table("61\tOne.\nH2\tPart\n62\tTwo.\nH4\tDeep\n63\tThree.")))
                .isEqualTo("""
                61 One.
                Part
                  62 Two.
                  Deep
                    63 Three.""");
    }

    @Test
    void preambular_and_unnumbered_paragraphs_have_labels_of_their_own() {
        var reading = table("PP1\tRecalling that,\nP\tSome text.\n\tMore text.\n1\tStates should act.");
        assertThat(reading.clauses()).extracting(DraftClause::number).containsExactly("PP1", "", "", "1");
        assertThat(reading.clauses().getFirst().kind()).isEqualTo(ClauseKind.PREAMBULAR);
    }

    @Test
    void a_middle_column_is_a_topic() {
        assertThat(tree(table("para\ttopic\ttext\n1\tPay\tOne.\n2\tPay\tTwo.\n3\tVoice\tThree.")))
                .isEqualTo("Pay\n  1 One.\n  2 Two.\nVoice\n  3 Three.");
    }

    @Test
    void a_cell_that_a_spreadsheet_quoted_is_unquoted() {
        assertThat(tree(table("1\t\"Do \"\"no harm\"\" first.\"\n2\t“Do no harm”.")))
                .isEqualTo("1 Do \"no harm\" first.\n2 “Do no harm”.");
    }

    @Test
    void addressees_come_from_the_words_the_lead_in_or_the_heading() {
        var reading = table("""
                H2\tRecommendations to business
                1\tPay fair prices.
                2\tStates, in consultation with employers’ organizations, should act, and should:
                2(a)\tHelp companies.
                3\tEmployers’ organizations and the media should be heard.
                """);
        assertThat(reading.clauses())
                .extracting(DraftClause::addressees)
                .containsExactly(
                        List.of(Addressee.BUSINESS),
                        List.of(Addressee.BUSINESS),
                        List.of(Addressee.STATES),
                        List.of(Addressee.STATES),
                        List.of(Addressee.EMPLOYERS_ORGANISATIONS, Addressee.MEDIA));
    }

    @Test
    void what_does_not_fit_is_named_and_kept() {
        var reading = table("1\tOne.\n1\tOne again.\n3(b)\tLost child.\n4\t\nno tab here\nx9\tOdd.\n5\ta\tb\tc");
        assertThat(problems(reading)).isEqualTo("""
                2: Number 1 stands at line 1 already.
                3: There is no 3 right before 3(b) under which it could stand.
                4: Clause 4 has no text. Write it, or take the line out.
                5: This line has no tab between number and text. It was taken as text without a number.
                6: “x9” is not a number that is known here, such as 49, 49(a), 12 bis or H1.
                7: This line has 4 columns, where number and text were expected. The rest was taken into the text.""");
        assertThat(tree(reading)).isEqualTo("""
                1 One.
                1 One again.
                3(b) Lost child.
                4\s
                no tab here
                x9 Odd.
                5 a b c""");
    }
}
