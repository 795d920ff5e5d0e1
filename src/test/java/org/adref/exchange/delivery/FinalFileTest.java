package org.adref.exchange.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.adref.consultation.Attribution;
import org.adref.consultation.Consultation;
import org.adref.exchange.manuscript.Docx;
import org.adref.exchange.manuscript.DocxParts;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class FinalFileTest {
    private static final String TEXT = "States should inspect farms, fisheries and factories every year.";

    @Test
    void an_approved_text_is_taken_away_as_a_word_file() {
        var meeting = Meeting.over(1, TEXT, "Businesses should pay.");
        meeting.position("expert1", 1, "RESERVATION", "Costs.").statusCode(200);
        var hash = approve(meeting);
        var file = meeting.as("observer")
                .get("/api/documents/{id}/files/final.docx", meeting.document)
                .then()
                .statusCode(200)
                .contentType(Manuscript.MEDIA_TYPE)
                .header("Content-Disposition", containsString(".docx"))
                .extract()
                .asByteArray();
        assertThat(Docx.open(file).paragraphs())
                .containsSubsequence(
                        "1.\t" + TEXT, "2.\tBusinesses should pay.", "Costs.", "Annex II: The panel", "Rapporteur")
                .anyMatch(line -> line.contains(hash));
    }

    @Test
    void nothing_is_taken_away_before_approval_or_without_a_seat() {
        var meeting = Meeting.over(1, TEXT);
        meeting.as("expert1")
                .get("/api/documents/{id}/files/final.docx", meeting.document)
                .then()
                .statusCode(404);
        approve(meeting);
        meeting.as("stranger")
                .get("/api/documents/{id}/files/final.docx", meeting.document)
                .then()
                .statusCode(404);
    }

    @Test
    void a_name_that_is_hidden_after_approval_is_in_no_file() {
        var meeting = Meeting.over(1, TEXT, "Businesses should pay.");
        meeting.position("expert1", 1, "RESERVATION", "Costs.").statusCode(200);
        approve(meeting);
        for (var file : FILES) {
            assertThat(words(meeting, file)).contains("expert1");
        }
        QuarkusTransaction.requiringNew()
                .run(() -> Consultation.update(
                        "attribution = ?1 where id = ?2", Attribution.ANONYMOUS, meeting.consultation));
        for (var file : FILES) {
            assertThat(words(meeting, file)).contains("Costs.").doesNotContain("expert1");
        }
    }

    @Test
    void the_final_report_is_the_same_for_everybody_and_tells_no_answer_that_was_only_prepared() {
        var meeting = Meeting.over(5, TEXT);
        long comment = meeting.as("expert1")
                .body(Map.of("seen", meeting.seen(1), "kind", "QUESTION", "text", "Which farms?"))
                .post("/api/clauses/{id}/comments", meeting.clause(1))
                .jsonPath()
                .getLong("id");
        meeting.as("secretariat")
                .body(Map.of(
                        "comments",
                        List.of(comment),
                        "decision",
                        Map.of("seen", 0, "outcome", "NOTED", "reason", "Not before June.")))
                .post("/api/documents/{id}/dispositions", meeting.document)
                .then()
                .statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> Consultation.update(
                        "attribution = ?1 where id = ?2", Attribution.CHATHAM_HOUSE, meeting.consultation));
        approve(meeting);
        for (var file : FILES) {
            var read = words(meeting, file);
            assertThat(read).doesNotContain("Not before June").doesNotContain("expert1");
            for (var account : List.of("secretariat", "chair", "rapporteur")) {
                assertThat(words(meeting, account, file)).isEqualTo(read);
            }
        }
        assertThat(words(meeting, "files/final.docx")).contains("Which farms?", "5 experts");
    }

    private static final List<String> FILES = List.of("files/final.docx", "files/final.html", "files/final.xml");

    /// Of every part of the file.
    private static String words(Meeting meeting, String file) {
        return words(meeting, "observer", file);
    }

    private static String words(Meeting meeting, String account, String file) {
        var bytes = meeting.as(account)
                .get("/api/documents/{id}/" + file, meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return file.endsWith(".docx")
                ? String.join("\n", DocxParts.of(bytes).values())
                : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String approve(Meeting meeting) {
        var hash = meeting.as("rapporteur")
                .get("/api/documents/{id}/approval", meeting.document)
                .then()
                .extract()
                .jsonPath()
                .getString("hash");
        var overrides = meeting.page("rapporteur").getList("clauses.id", Long.class).stream()
                .map(clause -> Map.of("clauseId", clause, "reason", "It is late."))
                .toList();
        meeting.as("rapporteur")
                .body(Map.of("hash", hash, "overrides", List.copyOf(overrides)))
                .post("/api/documents/{id}/approval", meeting.document)
                .then()
                .statusCode(200);
        return hash;
    }
}
