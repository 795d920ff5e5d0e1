package org.adref.exchange.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.adref.consultation.Attribution;
import org.adref.consultation.Consultation;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ExportsTest {
    private static final String TEXT = "States should inspect farms, fisheries and factories every year.";

    @Inject
    ExportJob job;

    @Inject
    ExportExpiry expiry;

    @Test
    void a_redline_goes_out_in_every_format_and_names_nobody_whom_attribution_hides() throws IOException {
        var meeting = Meeting.over(6, TEXT, "Businesses should pay.");
        meeting.amendment("expert3", 1, TEXT.replace("year", "six months"));
        tighten(meeting, Attribution.CHATHAM_HOUSE);
        var page = new String(file(meeting, "observer", "redlined.html"), UTF_8);
        assertThat(page)
                .containsPattern("Proposed by Expert \\d{3,}")
                .contains("six months", "<del>")
                .doesNotContain("expert3");
        try (var pdf = Loader.loadPDF(file(meeting, "observer", "redlined.pdf"))) {
            var words = new PDFTextStripper().getText(pdf);
            assertThat(words).containsPattern("Proposed by Expert \\d{3,}").doesNotContain("expert3");
            assertThat(pdf.getDocumentInformation().getAuthor()).startsWith("Meeting ");
            assertThat(pdf.getDocumentCatalog().getMetadata().toByteArray())
                    .asString(UTF_8)
                    .doesNotContain("expert3");
        }
        assertThat(new String(file(meeting, "observer", "redlined.xml"), UTF_8))
                .containsPattern("Proposed by Expert \\d{3,}")
                .doesNotContain("expert3");
        assertThat(new String(file(meeting, "observer", "clean.html"), UTF_8))
                .contains(TEXT)
                .doesNotContain("six months");
    }

    @Test
    void what_was_said_stands_under_its_clause_and_a_sign_that_the_printer_lacks_is_named() throws IOException {
        var meeting = Meeting.over(2, TEXT);
        long comment = meeting.as("expert1")
                .body(Map.of("seen", meeting.seen(1), "kind", "QUESTION", "text", "Who pays? \uD83D\uDE00"))
                .post("/api/clauses/{id}/comments", meeting.clause(1))
                .jsonPath()
                .getLong("id");
        meeting.as("expert2")
                .body(Map.of("text", "The buyer."))
                .post("/api/comments/{id}/replies", comment)
                .then()
                .statusCode(200);
        assertThat(new String(file(meeting, "observer", "redlined.html"), UTF_8))
                .containsSubsequence(TEXT, "Comment of expert1", "Who pays?", "Reply of expert2", "The buyer.");
        try (var pdf = Loader.loadPDF(file(meeting, "observer", "redlined.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Who pays? [grinning face]", "The buyer.");
        }
        assertThat(new String(file(meeting, "observer", "clean.html"), UTF_8)).doesNotContain("Who pays?");
    }

    @Test
    void the_changes_since_the_first_draft_are_shown_word_by_word() {
        var meeting = Meeting.over(1, TEXT);
        var amendment = meeting.amendment("expert1", 1, TEXT.replace("every year", "twice a year"));
        meeting.accept("chair", amendment, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        assertThat(new String(file(meeting, "expert1", "changes.html"), UTF_8)).contains("every", "twice a", "<ins>");
    }

    @Test
    void an_akoma_ntoso_file_becomes_a_draft_again() {
        var meeting = Meeting.over(1, TEXT, "Businesses should pay.");
        var file = file(meeting, "secretariat", "clean.xml");
        var empty = Meeting.over(1);
        empty.as("secretariat")
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/documents/{id}/draft-preview", empty.document)
                .then()
                .statusCode(200)
                .body("clauses", hasSize(2))
                .body("clauses[0].text", equalTo(TEXT))
                .body("clauses[1].number", equalTo("2"));
    }

    @Test
    void who_has_no_seat_gets_nothing_and_what_is_not_there_is_said() {
        var meeting = Meeting.over(1, TEXT);
        for (var file : new String[] {"clean.pdf", "redlined.html", "clean.xml"}) {
            meeting.as("stranger")
                    .get("/api/documents/{id}/files/" + file, meeting.document)
                    .then()
                    .statusCode(404);
        }
        meeting.as("expert1")
                .get("/api/documents/{id}/files/final.pdf", meeting.document)
                .then()
                .statusCode(404)
                .body("detail", containsString("approved text"));
        meeting.as("expert1")
                .get("/api/documents/{id}/files/clean.exe", meeting.document)
                .then()
                .statusCode(404);
        var empty = Meeting.over(1);
        empty.as("expert1")
                .get("/api/documents/{id}/files/clean.pdf", empty.document)
                .then()
                .statusCode(409)
                .body("detail", containsString("no clauses yet"));
    }

    @Test
    void a_list_of_people_is_shown_to_the_secretariat_before_any_seat_is_given() {
        var meeting = Meeting.over(1, TEXT);
        var csv = "Mail address,Name,Role\nexpert1,X,Observer\nnew@example.org,New Person,Observer\n";
        meeting.as("secretariat")
                .contentType("text/csv")
                .body(csv.getBytes(UTF_8))
                .post("/api/consultations/{id}/participants-preview", meeting.consultation)
                .then()
                .statusCode(200)
                .body("people", hasSize(2))
                .body("people[0].faults[0]", containsString("no mail address"))
                .body("people[1].seated", equalTo(false));
        meeting.as("expert1")
                .contentType("text/csv")
                .body(csv.getBytes(UTF_8))
                .post("/api/consultations/{id}/participants-preview", meeting.consultation)
                .then()
                .statusCode(403);
        meeting.as("secretariat")
                .contentType("text/csv")
                .body("a,b\n1,2\n".getBytes(UTF_8))
                .post("/api/consultations/{id}/participants-preview", meeting.consultation)
                .then()
                .statusCode(400)
                .body("detail", containsString("Mail address"));
    }

    @Test
    void the_panel_goes_out_as_attribution_shows_it() {
        var meeting = Meeting.over(2, TEXT);
        tighten(meeting, Attribution.ANONYMOUS);
        var csv = meeting.as("observer")
                .get("/api/consultations/{id}/participants.csv", meeting.consultation)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("An expert", "chair").doesNotContain("expert1", "@adref.example");
        meeting.as("stranger")
                .get("/api/consultations/{id}/participants.xlsx", meeting.consultation)
                .then()
                .statusCode(404);
    }

    @Test
    void a_dossier_is_made_in_the_background_and_taken_away_in_pieces() throws IOException {
        var meeting = Meeting.over(2, TEXT, "Businesses should pay.");
        meeting.amendment("expert1", 1, TEXT.replace("year", "six months"));
        long id = ask(meeting, "expert2", "dossier");
        list(meeting, "expert2").body("exports[0].done", equalTo(0)).body("exports[0].finished", nullValue());
        job.run(id);
        list(meeting, "expert2").body("exports[0].done", equalTo(16)).body("exports[0].total", equalTo(16));
        var whole = meeting.as("expert2")
                .get("/api/exports/{id}/file", id)
                .then()
                .statusCode(200)
                .header("Accept-Ranges", "bytes")
                .extract();
        var bytes = whole.asByteArray();
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .hasSize(16)
                .contains("Contents.txt")
                .anyMatch(name -> name.endsWith("-redlined.pdf"))
                .anyMatch(name -> name.endsWith("-redline.docx"))
                .anyMatch(name -> name.endsWith("-register.xlsx"));
        var rest = meeting.as("expert2")
                .header("Range", "bytes=1000-")
                .header("If-Range", whole.header("ETag"))
                .get("/api/exports/{id}/file", id)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 1000-" + (bytes.length - 1) + "/" + bytes.length)
                .extract()
                .asByteArray();
        assertThat(rest).isEqualTo(Arrays.copyOfRange(bytes, 1000, bytes.length));
        meeting.as("expert2")
                .header("Range", "bytes=1000-")
                .header("If-Range", "\"another\"")
                .get("/api/exports/{id}/file", id)
                .then()
                .statusCode(200);
        meeting.as("expert2")
                .header("Range", "bytes=" + bytes.length + "-")
                .get("/api/exports/{id}/file", id)
                .then()
                .statusCode(416);
    }

    @Test
    void an_export_is_its_askers_alone_and_gone_when_names_are_hidden_or_its_day_is_over() {
        var meeting = Meeting.over(2, TEXT);
        long id = ask(meeting, "expert1", "clean.pdf");
        job.run(id);
        meeting.as("expert2").get("/api/exports/{id}/file", id).then().statusCode(404);
        meeting.as("stranger").get("/api/exports/{id}/file", id).then().statusCode(404);
        list(meeting, "expert2").body("exports", hasSize(0));
        tighten(meeting, Attribution.ANONYMOUS);
        meeting.as("expert1")
                .get("/api/exports/{id}/file", id)
                .then()
                .statusCode(409)
                .body("detail", containsString("Ask for it again"));
        expiry.run(id);
        meeting.as("expert1").get("/api/exports/{id}/file", id).then().statusCode(404);
    }

    @Test
    void what_can_not_be_made_says_why_and_too_much_at_once_is_refused() {
        var meeting = Meeting.over(1, "保护 victims.");
        long id = ask(meeting, "expert1", "clean.pdf");
        job.run(id);
        list(meeting, "expert1").body("exports[0].failure", containsString("“保”"));
        meeting.as("expert1")
                .body(Map.of("kind", "clean.exe"))
                .post("/api/documents/{id}/exports", meeting.document)
                .then()
                .statusCode(400);
        for (int i = 0; i < 3; i++) {
            ask(meeting, "expert1", "clean.html");
        }
        meeting.as("expert1")
                .body(Map.of("kind", "dossier"))
                .post("/api/documents/{id}/exports", meeting.document)
                .then()
                .statusCode(409);
    }

    private static long ask(Meeting meeting, String account, String kind) {
        return meeting.as(account)
                .body(Map.of("kind", kind))
                .post("/api/documents/{id}/exports", meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static ValidatableResponse list(Meeting meeting, String account) {
        return meeting.as(account)
                .get("/api/documents/{id}/exports", meeting.document)
                .then()
                .statusCode(200);
    }

    private static byte[] file(Meeting meeting, String account, String name) {
        return meeting.as(account)
                .get("/api/documents/{id}/files/" + name, meeting.document)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
    }

    private static void tighten(Meeting meeting, Attribution attribution) {
        QuarkusTransaction.requiringNew()
                .run(() -> Consultation.update("attribution = ?1 where id = ?2", attribution, meeting.consultation));
    }
}
