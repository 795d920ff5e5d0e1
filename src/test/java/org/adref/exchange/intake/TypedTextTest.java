package org.adref.exchange.intake;

import static org.adref.exchange.intake.Outlined.kinds;
import static org.adref.exchange.intake.Outlined.problems;
import static org.adref.exchange.intake.Outlined.text;
import static org.adref.exchange.intake.Outlined.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {
    private static void reads(String typed, String expected) {
        var reading = text(typed);
        assertThat(tree(reading)).isEqualTo(expected.strip());
        assertThat(problems(reading)).isEmpty();
    }

    @Test
    void letters_stand_under_numbers_and_romans_under_letters() {
        reads("""
                1. States should:
                (a) Adopt laws that:
                (i) Prohibit fees;
                (ii) Punish retention;
                (b) Train inspectors.
                2. Businesses should report.
                """, """
                1 States should:
                  (a) Adopt laws that:
                    (i) Prohibit fees;
                    (ii) Punish retention;
                  (b) Train inspectors.
                2 Businesses should report.
                """);
    }

    @Test
    void i_after_h_is_a_letter() {
        reads("9. They should:\n(g) Ask;\n(h) Listen;\n(i) Answer;\n(j) Act.", """
                9 They should:
                  (g) Ask;
                  (h) Listen;
                  (i) Answer;
                  (j) Act.
                """);
    }

    @Test
    void i_after_h_that_opens_a_list_is_a_numeral() {
        reads("9. They should:\n(h) Listen to:\n(i) Workers;\n(ii) Unions;\n(i) Answer.", """
                9 They should:
                  (h) Listen to:
                    (i) Workers;
                    (ii) Unions;
                  (i) Answer.
                """);
    }

    @Test
    void v_goes_on_from_iv_and_after_u_in_letters() {
        reads("1. A:\n(i) I;\n(ii) I;\n(iii) I;\n(iv) I;\n(v) V.", """
                1 A:
                  (i) I;
                  (ii) I;
                  (iii) I;
                  (iv) I;
                  (v) V.
                """);
        reads("1. A:\n(t) T;\n(u) U;\n(v) V;\n(w) W.", "1 A:\n  (t) T;\n  (u) U;\n  (v) V;\n  (w) W.");
    }

    @Test
    void the_same_numeral_again_stands_beside_the_first() {
        assertThat(tree(text("1. A:\n(i) One;\n(i) Two;\n(i) Three."))).isEqualTo("""
                1 A:
                  (i) One;
                  (i) Two;
                  (i) Three.""");
        assertThat(text("(a) x:\n".repeat(200)).clauses()).allMatch(clause -> clause.depth() < 8);
    }

    @Test
    void inserted_numbers_keep_their_suffix() {
        reads("12. One:\n(h) Ask;\n(h bis) Ask again;\n(i) Act.\n12 bis. Two.\n13. Three.", """
                12 One:
                  (h) Ask;
                  (h bis) Ask again;
                  (i) Act.
                12 bis Two.
                13 Three.
                """);
    }

    @Test
    void other_ways_to_type_the_same_numbers_are_understood() {
        reads("1) One:\na) Ask;\nb) Act.\n2) Two.", "1 One:\n  (a) Ask;\n  (b) Act.\n2 Two.");
        reads("1\tOne:\n(a)\tAsk;\n(b)\tAct.\n2\tTwo.", "1 One:\n  (a) Ask;\n  (b) Act.\n2 Two.");
        reads("48 One.\n49 Two.", "48 One.\n49 Two.");
        reads("1.1 One.\n1.2 Two.", "1.1 One.\n1.2 Two.");
        reads("49. Lead:\n49(a) Ask;\n49(b) Act.", "49 Lead:\n  (a) Ask;\n  (b) Act.");
    }

    @Test
    void wrapped_lines_are_joined() {
        reads("""
                1. States should make
                sure that multi-
                stakeholder groups meet.

                2. They should
                meet.
                """, """
                1 States should make sure that multi-stakeholder groups meet.
                2 They should meet.
                """);
    }

    @Test
    void a_number_in_the_middle_of_a_wrapped_sentence_is_no_clause() {
        reads(
                """
                1. As was said in the year before, under the terms of article 9 and paragraph
                (b) of article 10, and again in a resolution of the Council that was adopted in
                2012. It remains true of all of them, and of the 186 States that were heard in
                3. That is all.
                """,
                "1 As was said in the year before, under the terms of article 9 and paragraph (b) of article 10, and"
                        + " again in a resolution of the Council that was adopted in 2012. It remains true of all of them,"
                        + " and of the 186 States that were heard in 3. That is all.");
    }

    @Test
    void a_sentence_that_begins_with_a_figure_is_no_clause() {
        reads("12 States have ratified it.\n\n20 experts came.", "12 States have ratified it.\n20 experts came.");
        assertThat(text("12 States have ratified it.").clauses().getFirst().number())
                .isEmpty();
    }

    @Test
    void a_number_on_a_line_of_its_own_takes_what_follows() {
        reads("1.\nFirst.\n\n2.\n\nSecond.", "1 First.\n2 Second.");
    }

    @Test
    void headings_are_found_by_mark_case_letter_and_place() {
        reads("""
                DRAFT RECOMMENDATIONS

                A. Recommendations to States

                1. States should act.

                Inspection

                2. States should inspect.

                B. Recommendations to business

                3. Businesses should pay.
                """, """
                DRAFT RECOMMENDATIONS
                  A. Recommendations to States
                    1 States should act.
                    Inspection
                      2 States should inspect.
                  B. Recommendations to business
                    3 Businesses should pay.
                """);
        assertThat(tree(text("# Title\n\n## Part\n1. One.\n## Other part\n2. Two.")))
                .isEqualTo("""
                Title
                  Part
                    1 One.
                  Other part
                    2 Two.""");
        assertThat(tree(text("Title\n=====\nText."))).isEqualTo("Title\n  Text.");
    }

    @Test
    void a_short_numbered_line_that_the_count_of_paragraphs_skips_is_a_heading() {
        reads("""
                1. Rights

                1. All have rights.

                2. All have duties.

                3. All have a say.

                2. Remedies

                4. All have remedies.
                """, """
                1. Rights
                  1 All have rights.
                  2 All have duties.
                  3 All have a say.
                2. Remedies
                  4 All have remedies.
                """);
    }

    @Test
    void i_after_h_is_a_heading_among_letters() {
        var typed = new StringBuilder();
        for (char letter = 'A'; letter <= 'J'; letter++) {
            typed.append(letter).append(". Topic of part ").append(letter).append("\n\nSome words that end.\n\n");
        }
        assertThat(text(typed.toString()).clauses().stream().filter(clause -> clause.depth() == 0))
                .hasSize(10);
    }

    @Test
    void dashes_and_dots_are_items_without_a_number() {
        reads("1. Look at:\n– farms;\n– mines;\n2. Then act.", "1 Look at:\n  farms;\n  mines;\n2 Then act.");
        reads("Look at:\n• farms;\n• mines.", "Look at:\n  farms;\n  mines.");
        reads("1. All workers\n– women too –\nare heard.", "1 All workers – women too – are heard.");
    }

    @Test
    void a_second_paragraph_within_a_list_belongs_to_its_item() {
        reads("1. Do:\n\n(a) One.\n\nMore of one.\n\n(b) Two.", "1 Do:\n  (a) One. ¶ More of one.\n  (b) Two.");
    }

    @Test
    void kinds_follow_how_drafters_open_and_close() {
        assertThat(kinds(text("""
                Recommendations to all

                Recalling that people are not goods,

                The meeting took place in November.

                1. On this basis, she recommends that States:

                (a) Ratify it;

                2. States should act. To that end, they should:

                (a) Inspect.

                3. Ratify the treaty.

                4. There are reasons why they should care.
                """)))
                .isEqualTo("HEADING PREAMBULAR TEXT TEXT SUB_ITEM RECOMMENDATION SUB_ITEM RECOMMENDATION TEXT");
    }

    @Test
    void line_ends_and_byte_order_mark_make_no_difference() {
        var expected = text("1. One\nline.\n\n2. Two.");
        assertThat(text("\ufeff1. One\r\nline.\r\n\r\n2. Two.\r\n")).isEqualTo(expected);
        assertThat(text("1. One\rline.\r\r2. Two.")).isEqualTo(expected);
    }
}
