package org.adref.exchange.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adref.consultation.Attribution;
import org.adref.consultation.Consultation;
import org.adref.exchange.table.Separated;
import org.adref.exchange.table.Sheets;
import org.adref.exchange.table.Workbook;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RegisterFileTest {
    private static final String TEXT = "States should inspect farms, fisheries and factories every year.";
    private static final List<String> FORMATS = List.of("csv", "xlsx", "docx");

    private static byte[] file(Meeting meeting, String account, String format) {
        return meeting.as(account)
                .get("/api/documents/{id}/register." + format, meeting.document)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("register." + format))
                .extract()
                .asByteArray();
    }

    private static List<List<String>> rows(Meeting meeting, String account, String format) {
        return Sheets.read(file(meeting, account, format)).rows().stream()
                .map(row -> row.cells())
                .toList();
    }

    private static ValidatableResponse preview(Meeting meeting, String account, byte[] file) {
        return meeting.as(account)
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/documents/{id}/register-preview", meeting.document)
                .then();
    }

    private static JsonPath read(Meeting meeting, byte[] file) {
        return preview(meeting, "secretariat", file).statusCode(200).extract().jsonPath();
    }

    private static long comment(Meeting meeting, String by, int clause, String text) {
        return meeting.as(by)
                .body(Map.of(
                        "seen",
                        meeting.seen(clause),
                        "kind",
                        "QUESTION",
                        "text",
                        text,
                        "anchor",
                        Map.of("start", 0, "end", 6)))
                .post("/api/clauses/{id}/comments", meeting.clause(clause))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    @Test
    void everything_that_was_said_goes_out_in_the_eight_columns_of_the_commenting_form() {
        var meeting = Meeting.over(2, TEXT, "Businesses should pay.");
        var amendment = meeting.amendment("expert1", 2, "Businesses should always pay.");
        var comment = comment(meeting, "expert2", 1, "=SUM(A1) is no answer.\nWhich States?");
        for (var format : FORMATS) {
            var rows = rows(meeting, "observer", format);
            assertThat(rows.getFirst()).isEqualTo(Entry.HEADING).hasSize(8);
            assertThat(rows.get(1))
                    .containsExactly(
                            "expert2",
                            "C-" + comment,
                            "1",
                            "States",
                            "Question",
                            "=SUM(A1) is no answer.\nWhich States?",
                            "",
                            "");
            assertThat(rows.get(2)).startsWith("expert1", "A-" + amendment, "2", "", "Amendment");
            assertThat(rows.get(2).get(6)).contains("always", "“Businesses should always pay.”");
        }
        assertThat(new String(file(meeting, "observer", "csv"), UTF_8)).contains("\"'=SUM(A1)");
    }

    @Test
    void a_name_that_is_hidden_is_in_no_table() {
        var meeting = Meeting.over(2, TEXT);
        comment(meeting, "expert2", 1, "Which?");
        QuarkusTransaction.requiringNew()
                .run(() -> Consultation.update(
                        "attribution = ?1 where id = ?2", Attribution.CHATHAM_HOUSE, meeting.consultation));
        for (var format : FORMATS) {
            var words = rows(meeting, "expert1", format).toString(); // LeakTest looks into every part
            assertThat(words).containsPattern("Expert \\d{3,}").doesNotContain("expert2");
            meeting.as("stranger")
                    .get("/api/documents/{id}/register." + format, meeting.document)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void a_table_that_comes_back_untouched_changes_nothing() {
        var meeting = Meeting.over(2, TEXT, "Businesses should pay.");
        meeting.amendment("expert1", 2, "Businesses should always pay.");
        comment(meeting, "expert2", 1, "Which?  \n Where?");
        var closed = comment(meeting, "expert1", 1, "@home");
        meeting.as("chair")
                .body(Map.of("seen", 0, "outcome", "NOTED", "reason", "Thank you."))
                .post("/api/comments/{id}/disposition", closed)
                .then()
                .statusCode(200);
        for (var format : FORMATS) {
            var preview = read(meeting, file(meeting, "secretariat", format));
            assertThat(preview.getList("lines")).isEmpty();
            assertThat(preview.getList("unplaced")).isEmpty();
            assertThat(preview.getInt("unchanged")).isEqualTo(3);
        }
    }

    @Test
    void observations_come_back_and_are_proposed_as_answers() {
        var meeting = Meeting.over(2, TEXT, "Businesses should pay.");
        var amendment = meeting.amendment("expert1", 2, "Businesses should always pay.");
        var comment = comment(meeting, "expert2", 1, "Which?");
        for (var written : List.of("csv", "xlsx")) {
            var rows = new ArrayList<>(rows(meeting, "secretariat", written));
            rows.set(1, with(rows.get(1), "Noted – see the preamble."));
            rows.set(2, with(rows.get(2), "We should ask the group first"));
            var file = written.equals("csv") ? Separated.write(rows) : Workbook.write("X", rows);
            var preview = read(meeting, file);
            assertThat(preview.getList("lines.entry")).containsExactly("C-" + comment, "A-" + amendment);
            assertThat(preview.getList("lines.outcome")).containsExactly("NOTED", null);
            assertThat(preview.getList("lines.reason"))
                    .containsExactly("see the preamble.", "We should ask the group first");
            assertThat(preview.getList("lines.faults.flatten()")).isEmpty();
        }
        assertThat(meeting.clause("secretariat", 1).getString("comments[0].pending"))
                .isNull();
        meeting.as("secretariat")
                .body(Map.of(
                        "comments",
                        List.of(comment),
                        "decision",
                        Map.of("seen", 0, "outcome", "NOTED", "reason", "see the preamble.")))
                .post("/api/documents/{id}/dispositions", meeting.document)
                .then()
                .statusCode(200);
        assertThat(rows(meeting, "secretariat", "docx").get(1).getLast()).isEqualTo("Noted: see the preamble.");
        assertThat(rows(meeting, "expert1", "docx").get(1).getLast()).isEmpty();
        assertThat(read(meeting, file(meeting, "secretariat", "xlsx")).getInt("unchanged"))
                .isEqualTo(2);
    }

    @Test
    void what_can_not_be_placed_is_listed_and_nothing_is_dropped() {
        var meeting = Meeting.over(2, TEXT);
        var comment = comment(meeting, "expert2", 1, "Which?");
        var closed = comment(meeting, "expert1", 1, "Where?");
        meeting.as("chair")
                .body(Map.of("seen", 0, "outcome", "NOTED", "reason", "Thank you."))
                .post("/api/comments/{id}/disposition", closed)
                .then()
                .statusCode(200);
        var rows = new ArrayList<>(rows(meeting, "secretariat", "csv"));
        var changed = new ArrayList<>(with(rows.get(1), "Accepted"));
        changed.set(5, "Which States?");
        rows.set(1, changed);
        rows.set(2, with(rows.get(2), "Not accepted: no."));
        rows.add(with(rows.get(1), "Noted. Twice."));
        rows.add(List.of("x", "C-999999", "1", "", "", "", "", "Noted. Lost."));
        var preview = read(meeting, Separated.write(rows));
        assertThat(preview.getList("lines.entry")).containsExactly("C-" + comment, "C-" + closed);
        assertThat(preview.getString("lines[0].faults[0]")).contains("Say why");
        assertThat(preview.getString("lines[1].faults[0]")).contains("has been answered");
        assertThat(preview.getList("unplaced", String.class))
                .anyMatch(why -> why.contains("words of C-" + comment + " were changed"))
                .anyMatch(why -> why.contains("stands twice"))
                .anyMatch(why -> why.contains("C-999999") && why.contains("Lost."));
        var file = Separated.write(rows);
        preview(meeting, "expert1", file).statusCode(403);
        preview(meeting, "stranger", file).statusCode(404);
        preview(meeting, "secretariat", "a,b\n1,2\n".getBytes(UTF_8))
                .statusCode(400)
                .body("detail", containsString("Entry (line)"));
        var copy = meeting.as("expert1")
                .get("/api/documents/{id}/working-copy.docx", meeting.document)
                .asByteArray();
        preview(meeting, "secretariat", copy)
                .statusCode(400)
                .body("detail", containsString("no table in this Word file"));
    }

    private static List<String> with(List<String> cells, String observation) {
        var row = new ArrayList<>(cells);
        row.set(7, observation);
        return row;
    }
}
