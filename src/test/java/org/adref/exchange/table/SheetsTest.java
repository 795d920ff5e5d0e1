package org.adref.exchange.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.adref.consultation.Role;
import org.adref.problem.Problem;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("Number", "Words"),
            List.of("1", "Plain, with a comma; a semicolon\nand a second line"),
            List.of("2", "=HYPERLINK(\"http://example.org\")"),
            List.of("3", "+1"),
            List.of("4", "-1 “quoted” \"so\""),
            List.of("5", "@name"),
            List.of("6", "ينبغي, Должны, 保护"));

    @Test
    void what_is_written_is_read_again_as_csv_and_as_a_workbook() {
        for (var file : List.of(Separated.write(ROWS), Workbook.write("Rows", ROWS, 10, 60))) {
            assertThat(Sheets.read(file).rows().stream().map(Sheet.Row::cells)).isEqualTo(ROWS);
        }
    }

    @Test
    void no_cell_of_a_csv_begins_like_a_formula() {
        var csv = new String(Separated.write(ROWS), UTF_8);
        assertThat(csv).contains("\"'=HYPERLINK", "'+1", "\"'-1", "'@name").doesNotContain(",=", ",+", ",@");
    }

    @Test
    void semicolons_and_tabs_part_columns_where_the_first_line_has_them() {
        assertThat(Sheets.read("a;b\n1;2,5\n".getBytes(UTF_8)).rows().get(1).cells())
                .containsExactly("1", "2,5");
        assertThat(Sheets.read("a\tb\n1\t2;5\n".getBytes(UTF_8)).rows().get(1).cells())
                .containsExactly("1", "2;5");
    }

    @Test
    void bad_files_are_refused_in_words() throws IOException {
        refused(new byte[0], "empty");
        refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "older Excel, or one with a password");
        refused("caf\u00e9".getBytes(ISO_8859_1), "not UTF-8");
        var workbook = Workbook.write("Rows", ROWS, 10, 60);
        refused(Arrays.copyOf(workbook, workbook.length / 2), "Save the table as");
        refused(bomb(), "unpacks to far more");
        refused(zip("word/document.xml", new byte[10]), "is damaged");
        refused(zip("word/document.xml", "<x/>".getBytes(UTF_8)), "no table in this Word file");
        refused(zip("other.xml", new byte[10]), "no Excel workbook");
        refused(
                zip(
                        "xl/workbook.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>".getBytes(UTF_8)),
                "no Excel workbook");
    }

    @Test
    void a_list_of_people_is_read_by_its_headings_and_doubts_are_named_by_line() {
        var reading = Participants.read(Sheets.read("""
                Full name;E-mail;Role;Group;Region
                First Person;first@example.org;Expert;Civil society;WEOG
                Second Person;second(at)example.org;;NGO;Africa
                Third Person;first@example.org;Judge;NGO;Global
                ;fourth@example.org;Observer;;
                """.getBytes(UTF_8)));
        assertThat(reading.missing()).isEmpty();
        assertThat(reading.lines()).extracting(Participants.Line::line).containsExactly(2, 3, 4, 5);
        assertThat(reading.lines().getFirst().faults()).isEmpty();
        assertThat(reading.lines().get(1).role()).isEqualTo(Role.EXPERT);
        assertThat(reading.lines().get(1).faults()).singleElement().asString().contains("is no mail address");
        assertThat(reading.lines().get(2).faults())
                .anyMatch(fault -> fault.contains("line 2"))
                .anyMatch(fault -> fault.contains("“Judge” is no role: Rapporteur, Chair"));
        assertThat(reading.lines().get(3).faults()).containsExactly("There is no name.");
    }

    private static void refused(byte[] file, String words) {
        assertThatThrownBy(() -> Sheets.read(file))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessageContaining(words);
    }

    private static byte[] bomb() throws IOException {
        return zip("xl/worksheets/sheet1.xml", new byte[80_000_000]);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
