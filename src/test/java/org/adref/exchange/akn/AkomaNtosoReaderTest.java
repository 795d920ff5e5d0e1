package org.adref.exchange.akn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.adref.draft.ClauseKind;
import org.adref.exchange.faircopy.FairCopy;
import org.adref.exchange.faircopy.Form;
import org.adref.exchange.faircopy.Sample;
import org.adref.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AkomaNtosoReaderTest {
    @ParameterizedTest
    @EnumSource(Form.class)
    void our_own_files_come_back_as_they_went(Form form) {
        var copy = Sample.of(form);
        var read = AkomaNtosoReader.read(AkomaNtoso.write(copy));
        assertThat(read.lines()).hasSameSizeAs(copy.clauses());
        for (int i = 0; i < read.lines().size(); i++) {
            same(copy.clauses().get(i), read.lines().get(i));
        }
    }

    private static void same(FairCopy.Line sent, Drafted.Line read) {
        assertThat(read.text().text()).isEqualTo(sent.text().text());
        assertThat(read.number()).isEqualTo(sent.number());
        assertThat(read.depth()).isEqualTo(sent.depth());
        assertThat(read.kind()).isEqualTo(sent.kind());
        assertThat(read.addressees()).containsExactlyInAnyOrderElementsOf(sent.addressees());
        assertThat(read.text().marks())
                .extracting(mark -> mark.kind())
                .containsExactlyElementsOf(
                        sent.text().marks().stream().map(mark -> mark.kind()).toList());
    }

    @Test
    void another_programs_act_is_read_by_number_heading_and_content() {
        var read = read("""
                <act><meta/><body><chapter><num>Chapter 1</num><heading>General</heading>
                <article><num>Article 1.</num><heading>Scope</heading><paragraph><num>1.</num><intro><p>This law applies to:</p></intro>
                <point><num>(a)</num><content><p>persons, <ins>and</ins><del>or</del> <b>entities</b>;</p></content></point></paragraph></article>
                </chapter></body><attachments><attachment/></attachments></act>""");
        assertThat(read.lines())
                .extracting(Drafted.Line::kind)
                .containsExactly(
                        ClauseKind.HEADING, ClauseKind.HEADING, ClauseKind.RECOMMENDATION, ClauseKind.SUB_ITEM);
        assertThat(read.lines())
                .extracting(line -> line.text().text())
                .containsExactly("General", "Scope", "This law applies to:", "persons, and entities;");
        assertThat(read.lines()).extracting(Drafted.Line::depth).containsExactly(0, 1, 2, 3);
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.why()).contains("attachments were not read"));
    }

    @Test
    void bad_files_are_refused_in_words_with_their_line() {
        refused(
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><akomaNtoso><act>&e;</act></akomaNtoso>",
                "entity (DTD)");
        refused("<akomaNtoso>\n<act><body>", "line 2");
        refused("<html/>", "no Akoma Ntoso document");
        refused("not xml", "not well-formed");
        refused("<akomaNtoso><act><body>" + "<section>".repeat(200), "60 elements deep");
        refused("<akomaNtoso><act><body/></act></akomaNtoso>", "No clause was found");
    }

    private static Drafted read(String inside) {
        return AkomaNtosoReader.read(
                ("<akomaNtoso xmlns=\"" + Names.NAMESPACE + "\">" + inside + "</akomaNtoso>").getBytes(UTF_8));
    }

    private static void refused(String file, String words) {
        assertThatThrownBy(() -> AkomaNtosoReader.read(file.getBytes(UTF_8)))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessageContaining(words);
    }
}
