package org.adref.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.adref.exchange.faircopy.FairCopy;
import org.adref.exchange.faircopy.Form;
import org.adref.exchange.faircopy.Sample;
import org.adref.exchange.page.Page;
import org.adref.problem.Problem;
import org.adref.text.RichText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfTest {
    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void every_form_is_valid_pdf_ua_1(Form form) throws Exception {
        var pdf = Pdf.write(Sample.of(form));
        keep("target/looked-at/" + form.word() + ".pdf", pdf);
        assertThat(faults(pdf)).isEmpty();
    }

    @Test
    void pages_are_numbered_and_headed_and_the_outline_leads_to_clauses() throws IOException {
        var pdf = Pdf.write(Sample.of(Form.REDLINED));
        try (var document = Loader.loadPDF(pdf)) {
            var words = new PDFTextStripper().getText(document);
            assertThat(words)
                    .contains("Page 1 of " + document.getNumberOfPages())
                    .contains("[deleted: ", "Draft, redlined")
                    .contains("Государства должны защищать жертв");
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).hasSizeGreaterThan(2);
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Draft recommendations");
            assertThat(document.getDocumentInformation().getAuthor())
                    .isEqualTo("Expert Meeting on Human Trafficking & Global Supply Chains");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void a_character_that_no_font_has_is_named_and_not_printed_as_another() {
        var copy = Sample.copy(Form.CLEAN, List.of(Sample.line(1, "1", RichText.of("保护 victims"))), List.of());
        assertThatThrownBy(() -> Pdf.write(copy))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessageContaining("Clause 1 has the character “保”");
    }

    @Test
    void nothing_that_was_typed_is_markup_on_the_page() {
        FairCopy copy = Sample.copy(
                Form.CLEAN,
                List.of(Sample.line(1, "<1>", RichText.of("<script>alert(1)</script> & \"so\""))),
                List.of());
        var page = Page.write(copy, Page.Medium.SCREEN);
        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;")
                .contains("default-src 'none'");
    }

    private static List<String> faults(byte[] pdf) throws VeraPDFException, IOException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    static void keep(String name, byte[] bytes) throws IOException {
        var file = Path.of(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
    }
}
