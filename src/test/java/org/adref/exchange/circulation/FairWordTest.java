package org.adref.exchange.circulation;

import static org.adref.exchange.circulation.FinalTexts.clause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.adref.exchange.faircopy.FairCopy;
import org.adref.exchange.intake.DraftForm;
import org.adref.exchange.intake.DraftReader;
import org.adref.exchange.intake.Shared;
import org.adref.exchange.manuscript.Docx;
import org.adref.exchange.register.Entry;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FairWordTest {
    private static Docx written(FairCopy text) {
        return Docx.open(FairWord.write(text));
    }

    private static String body(FairCopy.Line... clauses) {
        return written(FinalTexts.of(List.of(clauses), List.of())).part("word/document.xml");
    }

    @Test
    void every_word_and_number_stands_in_the_file_in_order() {
        var text = FinalTexts.demonstration();
        assertThat(written(text).paragraphs()).isEqualTo(FinalTexts.lines(text));
    }

    @Test
    void another_program_reads_the_same_text(@TempDir Path folder) throws IOException, InterruptedException {
        var text = FinalTexts.demonstration();
        assertThat(readByAnotherProgram(folder, text)).isEqualTo(FinalTexts.lines(text));
    }

    @Test
    void another_program_reads_the_same_text_of_a_real_report(@TempDir Path folder)
            throws IOException, InterruptedException {
        var reading = DraftReader.read(Shared.bytes("data/un/A_67_261_recommendations.tsv"), DraftForm.TSV);
        var text = FinalTexts.draft("Recommendations of 2012", reading);
        assertThat(readByAnotherProgram(folder, text)).isEqualTo(FinalTexts.lines(text));
    }

    @Test
    void the_same_text_gives_the_same_bytes() {
        assertThat(FairWord.write(FinalTexts.demonstration())).isEqualTo(FairWord.write(FinalTexts.demonstration()));
    }

    @Test
    void numbers_hang_in_the_indent_of_their_depth() {
        assertThat(body(clause(0, "1", "One:"), clause(1, "(a)", "Act:"), clause(2, "(i)", "Now.")))
                .containsSubsequence("AdrefClause0", "AdrefClause1", "AdrefClause2");
    }

    @Test
    void marks_become_formatting_links_and_footnotes() {
        var text = "Respect rights, always and everywhere.";
        var marks = List.of(
                Mark.emphasis(0, 14),
                Mark.strong(8, 14),
                Mark.link(16, 22, "https://example.org/a?b=1&c=2"),
                Mark.footnote(27, 37, "Article 1 <bis>."));
        var docx = written(FinalTexts.of(List.of(clause(0, "1", new RichText(text, marks))), List.of()));
        assertThat(docx.paragraphs()).contains("1.\t" + text);
        assertThat(docx.part("word/document.xml"))
                .containsPattern("<w:i/></w:rPr><w:t[^>]*>Respect <")
                .containsPattern("<w:b/><w:i/></w:rPr><w:t[^>]*>rights<")
                .containsPattern("<w:hyperlink r:id=[^>]*>.*always<")
                .contains("<w:footnoteReference w:id=\"1\"/>");
        assertThat(docx.part("word/footnotes.xml")).contains("Article 1 &lt;bis&gt;.");
        assertThat(docx.part("word/_rels/document.xml.rels")).contains("https://example.org/a?b=1&amp;c=2");
    }

    @Test
    void marks_may_reach_over_paragraphs_and_to_the_ends() {
        var marks = List.of(Mark.strong(0, 9), Mark.footnote(2, 5, "Of the first."), Mark.emphasis(5, 9));
        var docx = written(FinalTexts.of(List.of(clause(0, "1", new RichText("One.\nTwo.", marks))), List.of()));
        assertThat(docx.paragraphs()).containsSubsequence("1.\tOne.", "Two.");
        assertThat(docx.part("word/document.xml")).containsOnlyOnce("footnoteReference ");
    }

    @Test
    void dissent_begins_on_a_page_of_its_own_and_is_absent_when_there_is_none() {
        assertThat(written(FinalTexts.demonstration()).part("word/document.xml"))
                .contains("<w:pageBreakBefore/>");
        assertThat(body(clause(0, "1", "One.")))
                .doesNotContain("pageBreakBefore")
                .doesNotContain("Annex");
    }

    @Test
    void the_panel_and_the_register_are_annexed_and_the_register_lies() {
        var text = FinalTexts.demonstration();
        var said = new Entry(
                true, 7, null, 1L, 1, "1", "Expert 3", "Question", "", "Who\npays?", "", "Noted: see 2.", true);
        var annexed = new FairCopy(
                text.documentId(),
                text.title(),
                text.consultation(),
                text.form(),
                text.state(),
                text.opened(),
                text.at(),
                text.hash(),
                List.of(),
                text.clauses(),
                text.dissent(),
                List.of(new FairCopy.Member("Expert 3", "Expert", "NGO, Global")),
                List.of(said));
        var docx = written(annexed);
        assertThat(docx.paragraphs())
                .containsSubsequence(
                        "Annex I: Reservations and objections",
                        "Annex II: The panel",
                        "Expert 3",
                        "NGO, Global",
                        "Annex III: Register of comments and amendments",
                        "C-7",
                        "Who",
                        "pays?",
                        "Noted: see 2.");
        assertThat(docx.part("word/document.xml"))
                .containsOnlyOnce("<w:titlePg/>")
                .containsOnlyOnce("w:orient=\"landscape\"")
                .contains("<w:tblHeader/>");
    }

    @Test
    void the_properties_have_title_and_hash_and_nobodys_name() {
        var docx = written(FinalTexts.demonstration());
        var core = docx.part("docProps/core.xml");
        assertThat(core).contains("Draft recommendations on", "sha256:" + FinalTexts.HASH, "2026-11-23T16:40:00Z");
        assertThat(core).doesNotContain("creator").doesNotContain("lastModifiedBy");
        assertThat(docx.part("docProps/custom.xml")).contains(FinalTexts.HASH);
        assertThat(String.join("", docx.parts().values())).doesNotContain("w:author");
    }

    @Test
    void what_xml_can_not_hold_does_not_spoil_the_file() {
        var text = FinalTexts.of("A & B <\u0001>", "“C” \ud800", List.of(), List.of());
        assertThat(written(text).paragraphs()).contains("A & B <>");
    }

    private static List<String> readByAnotherProgram(Path folder, FairCopy text)
            throws IOException, InterruptedException {
        var program = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(program), "LibreOffice is not on this machine: skipped.");
        var file = Files.write(folder.resolve("final.docx"), FairWord.write(text));
        var process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        var read = Files.readString(folder.resolve("final.txt"));
        return (read.startsWith("\ufeff") ? read.substring(1) : read).lines().toList();
    }
}
