package org.adref.exchange.word;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.adref.exchange.word.part.NotRead;
import org.adref.exchange.word.part.WordFile;
import org.junit.jupiter.api.Test;

class WordFileTest {
    private static final String BY = "w:id=\"1\" w:author=\"A\" w:date=\"2012-11-05T09:30:00Z\"";
    private static final String BY_B = "w:id=\"2\" w:author=\"B\" w:date=\"2012-11-05T09:30:00\"";

    private static WordText read(String body) {
        return WordFile.read(MadeWord.of(body).bytes());
    }

    private static String p(String inside) {
        return "<w:p>" + inside + "</w:p>";
    }

    private static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String gone(String words) {
        return "<w:r><w:delText xml:space=\"preserve\">" + words + "</w:delText></w:r>";
    }

    private static void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> WordFile.read(bytes))
                .isInstanceOfSatisfying(
                        NotRead.class, refusal -> assertThat(refusal.why()).contains(why));
    }

    @Test
    void a_deletion_inside_somebody_elses_insertion_is_neither_before_nor_after() {
        var text = read(p(r("One ")
                + "<w:ins %s>%s<w:del %s>%s</w:del></w:ins>".formatted(BY, r("two "), BY_B, gone("three "))
                + r("four.")));
        assertThat(text.accepted()).containsExactly("One two four.");
        assertThat(text.rejected()).containsExactly("One four.");
        assertThat(text.lines(new Settling.Only("A")).getFirst().text()).isEqualTo("One two three four.");
        assertThat(text.tally().authors()).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void a_deleted_end_joins_two_paragraphs_and_an_inserted_one_parts_them() {
        var deleted = "<w:pPr><w:rPr><w:del %s/></w:rPr></w:pPr>".formatted(BY);
        var inserted = "<w:pPr><w:rPr><w:ins %s/></w:rPr></w:pPr>".formatted(BY);
        assertThat(read(p(deleted + r("One ")) + p(r("two."))).accepted()).containsExactly("One two.");
        assertThat(read(p(deleted + r("One ")) + p(r("two."))).rejected()).containsExactly("One ", "two.");
        assertThat(read(p(inserted + r("One ")) + p(r("two."))).rejected()).containsExactly("One two.");
    }

    @Test
    void deleted_rows_cells_and_everything_before_a_table_go_without_a_trace() {
        var mark = "<w:pPr><w:rPr><w:del %s/></w:rPr></w:pPr>".formatted(BY);
        var row = "<w:tr><w:trPr><w:del %s/></w:trPr><w:tc>%s</w:tc></w:tr>".formatted(BY, p(gone("Row.")));
        var kept = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>".formatted(p(r("Cell.")), p(r("Other.")));
        var text = read(p(mark + "<w:del %s>%s</w:del>".formatted(BY, gone("Before."))) + "<w:tbl>" + row + kept
                + "</w:tbl>" + p(r("After.")));
        assertThat(text.accepted()).containsExactly("Cell.", "Other.", "After.");
        assertThat(text.rejected()).containsExactly("Before.", "Row.", "Cell.", "Other.", "After.");
    }

    @Test
    void a_text_box_is_read_once_and_an_equation_is_named() {
        var inside = "<w:txbxContent>" + p(r("Boxed.")) + "</w:txbxContent>";
        var box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + inside + "</w:drawing></mc:Choice><mc:Fallback>"
                + "<w:pict>" + inside + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var text = read(
                p(r("Text ") + box + r("goes on.")) + p(r("With ") + "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"));
        assertThat(text.accepted()).containsExactly("Text goes on.", "Boxed.", "With ");
        assertThat(text.unread()).containsExactly("An equation after “With” was not read.");
    }

    @Test
    void instructions_of_fields_are_no_words_and_links_are_links() {
        var text = read(p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK"
                + " \"https://example.org/\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("there") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" and on")));
        assertThat(text.accepted()).containsExactly("there and on");
        assertThat(text.lines(new Settling.Accepted()).getFirst().rich().marks())
                .containsExactly(org.adref.text.Mark.link(0, 5, "https://example.org/"));
    }

    @Test
    void automatic_numbers_are_counted_as_word_shows_them() {
        var levels = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"48\"/>"
                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\">"
                + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\">"
                + "<w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/>"
                + "</w:lvlOverride></w:num>";
        var body = new StringBuilder();
        for (var at : new int[][] {{1, 0}, {1, 1}, {1, 1}, {1, 0}, {1, 1}, {2, 0}}) {
            body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                    .formatted(at[1], at[0], r("x")));
        }
        var text = WordFile.read(MadeWord.of(body.toString()).numbering(levels).bytes());
        assertThat(text.lines(new Settling.Accepted()).stream().map(WordLine::number))
                .containsExactly("48.", "(a)", "(b)", "49.", "(a)", "7.");
    }

    @Test
    void comments_keep_thread_state_and_place_and_want_neither_author_nor_date() {
        var text = WordFile.read(MadeWord.of(p(r("On ") + "<w:commentRangeStart w:id=\"1\"/>" + r("these")
                        + "<w:commentRangeEnd w:id=\"1\"/>" + r(" words.")))
                .comment(1, "w:author=\"A\" w:date=\"2012-11-05T09:30:00\"", "Why?", "w15:done=\"1\"")
                .comment(2, "w:date=\"yesterday\"", "Because.", "w15:paraIdParent=\"00000001\" w15:done=\"0\"")
                .bytes());
        var first = text.comments().getFirst();
        var reply = text.comments().getLast();
        assertThat(first.at()).isEqualTo(Instant.parse("2012-11-05T09:30:00Z"));
        assertThat(first.resolved()).isTrue();
        assertThat(first.from()).isEqualTo(new WordComment.Spot(0, 1));
        assertThat(first.to()).isEqualTo(new WordComment.Spot(0, 2));
        assertThat(reply.parent()).isEqualTo("1");
        assertThat(reply.author()).isEmpty();
        assertThat(reply.at()).isNull();
        assertThat(reply.from()).isNull();
    }

    @Test
    void ten_thousand_changes_are_read_in_a_moment() {
        var body = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            body.append(p(r("Word ")
                    + "<w:ins %s>%s</w:ins><w:del %s>%s</w:del>".formatted(BY, r("new "), BY_B, gone("old "))
                    + r("end.")));
        }
        var bytes = MadeWord.of(body.toString()).bytes();
        long before = System.nanoTime();
        var text = WordFile.read(bytes);
        assertThat(text.tally().changes()).isEqualTo(10_000);
        assertThat(text.accepted()).hasSize(5_000);
        assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
    }

    @Test
    void right_to_left_words_and_tabs_breaks_and_hyphens_are_kept() {
        var text = read(p("<w:r><w:t>يجب</w:t><w:tab/><w:t>x</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>y</w:t><w:br/>"
                + "<w:t>z</w:t></w:r>"));
        assertThat(text.accepted()).containsExactly("يجب\tx‑y\nz");
    }

    @Test
    void declared_types_and_entities_are_refused() {
        for (var declared : new String[] {
            "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
            "<!DOCTYPE w SYSTEM \"file:///etc/passwd\">",
            "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
        }) {
            var body =
                    declared + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>";
            refused(MadeWord.of("").part("word/document.xml", body).bytes(), "declares types or entities");
        }
    }

    @Test
    void what_unpacks_to_far_too_much_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var blank = " ".repeat(1_000_000).getBytes(UTF_8);
            zip.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    .getBytes(UTF_8));
            for (int i = 0; i < 60; i++) {
                zip.write(blank);
            }
        }
        refused(bytes.toByteArray(), "unpacks to far more");
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 3_001; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        refused(many.toByteArray(), "more than 3,000 parts");
        refused(MadeWord.of("<w:sdt>".repeat(500)).bytes(), "nested deeper");
    }

    @Test
    void files_of_other_kinds_are_named() throws IOException {
        refused(new byte[0], "empty");
        refused("Dear all".getBytes(UTF_8), "not a Word file");
        refused("%PDF-1.7".getBytes(UTF_8), "PDF");
        var old = new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
        refused(old, "older Word (.doc)");
        var locked = new ByteArrayOutputStream();
        locked.write(old);
        locked.write("EncryptedPackage".getBytes(UTF_16LE));
        refused(locked.toByteArray(), "password");
        refused(MadeWord.of("").part("xl/workbook.xml", "<x/>").bytes(), "spreadsheet");
        refused(MadeWord.of("").part("word/vbaProject.bin", "x").bytes(), "macros");
        refused(
                MadeWord.of("")
                        .part(
                                "[Content_Types].xml",
                                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"
                                        + "</Types>")
                        .bytes(),
                "macros");
        var whole = MadeWord.of(p(r("Text."))).bytes();
        refused(Arrays.copyOf(whole, whole.length / 2), "damaged");
        refused(MadeWord.of("").part("word/document.xml", "<w:document").bytes(), "damaged");
    }
}
