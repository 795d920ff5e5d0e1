package org.adref.exchange.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.adref.exchange.intake.Outlined.problems;
import static org.adref.exchange.intake.Outlined.text;
import static org.adref.exchange.intake.Outlined.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadFileTest {
    private static void refused(byte[] bytes, String why) {
        var reading = DraftReader.read(bytes, DraftForm.PLAIN_TEXT);
        assertThat(reading.clauses()).isEmpty();
        assertThat(problems(reading)).contains(why);
        assertThat(problems(DraftReader.read(bytes, DraftForm.TSV))).contains(why);
    }

    @Test
    void a_malformed_byte_is_named_by_line_and_offset() {
        refused(
                "1. One.\n2. caf\u00e9.".getBytes(ISO_8859_1),
                "2: This line has a byte that is not UTF-8 (0xE9 at byte 14");
        refused("1. \u0093One\u0094.".getBytes(ISO_8859_1), "Windows-1252");
    }

    @Test
    void an_encoded_surrogate_and_an_overlong_form_are_malformed() {
        refused(new byte[] {'a', '\n', (byte) 0xed, (byte) 0xa0, (byte) 0x80}, "2: This line has a byte");
        refused(new byte[] {(byte) 0xc0, (byte) 0x80}, "1: This line has a byte");
        refused(new byte[] {'a', (byte) 0xe2, (byte) 0x82}, "1: This line has a byte");
    }

    @Test
    void many_malformed_lines_are_named_up_to_a_bound() {
        var reading = DraftReader.read("\u00e9\n".repeat(500).getBytes(ISO_8859_1), DraftForm.PLAIN_TEXT);
        assertThat(reading.problems()).hasSize(21);
        assertThat(reading.problems().getLast().why()).startsWith("480 more lines");
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, Word file",
        "xl/workbook.xml, Excel file",
        "mimetypeapplication/vnd.oasis.opendocument.text, LibreOffice",
        "something, zip archive"
    })
    void archives_are_named_for_what_they_hold(String part, String why) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(1);
        }
        refused(bytes.toByteArray(), why);
    }

    @Test
    void other_programs_files_are_recognised() {
        refused("%PDF-1.7\n".getBytes(ISO_8859_1), "PDF");
        refused("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1".getBytes(ISO_8859_1), "older Word");
        refused("{\\rtf1 text}".getBytes(ISO_8859_1), "RTF");
        refused("1. One.".getBytes(UTF_16), "UTF-16");
    }

    @Test
    void nul_and_control_characters_are_named_and_the_words_kept() {
        var reading = text("1. One\u0000two.\n2. Be\u0007ll.\n3. Fine.");
        assertThat(tree(reading)).isEqualTo("1 One two.\n2 Be ll.\n3 Fine.");
        assertThat(problems(reading))
                .contains("1: This line has NUL")
                .contains("2: This line has characters")
                .contains("U+0007");
    }

    @Test
    void a_file_without_text_is_said_to_be_empty() {
        assertThat(problems(DraftReader.read(new byte[0], DraftForm.TSV)))
                .isEqualTo("1: There is no text in this file.");
        assertThat(problems(text(" \n\t\n"))).isEqualTo("1: There is no text in this file.");
    }

    @Test
    void an_over_long_clause_is_named_with_its_length() {
        var reading = text("1. " + "word ".repeat(4_001).strip());
        assertThat(problems(reading))
                .isEqualTo("1: A clause has at most 20,000 characters; this one has 20,004. Divide it.");
        assertThat(reading.clauses()).hasSize(1);
    }

    @Test
    void more_clauses_than_a_document_may_have_are_cut_and_named() {
        var typed = new StringBuilder();
        for (int i = 1; i <= 2_003; i++) {
            typed.append(i).append(". Text.\n");
        }
        var reading = text(typed.toString());
        assertThat(reading.clauses()).hasSize(2_000);
        assertThat(problems(reading))
                .isEqualTo("2001: A document has at most 2,000 clauses; this file has 2,003."
                        + " From this line on all was left out.");
    }

    @Test
    void duplicates_orphans_and_empty_clauses_of_typed_text_are_named() {
        assertThat(problems(text("(b) Alone.")))
                .isEqualTo("1: There is no paragraph before (b) under which it could stand.");
        assertThat(problems(text("1. One.\n\n1. Again.\n\n2. Two.")))
                .isEqualTo("3: Number 1 stands at line 1 already.");
        assertThat(problems(text("1. One.\n\n2.")))
                .isEqualTo("3: Clause 2 has no text. Write it, or take the line out.");
    }

    @Test
    void text_is_kept_in_composed_form() {
        assertThat(DraftReader.read("1. Cafe\u0301.".getBytes(UTF_8), DraftForm.PLAIN_TEXT)
                        .clauses()
                        .getFirst()
                        .text())
                .isEqualTo("Caf\u00e9.");
    }
}
