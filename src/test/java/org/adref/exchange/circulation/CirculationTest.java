package org.adref.exchange.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.adref.consultation.Attribution;
import org.adref.consultation.Consultation;
import org.adref.exchange.manuscript.DocxParts;
import org.adref.exchange.word.WordText;
import org.adref.exchange.word.part.WordFile;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CirculationTest {
    private static final String TEXT = "States should inspect farms, fisheries and factories every year.";

    private static byte[] file(Meeting meeting, String account, String form) {
        return meeting.as(account)
                .get("/api/documents/{id}/{form}", meeting.document, form)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(form))
                .extract()
                .asByteArray();
    }

    private static WordText word(Meeting meeting, String account, String form) {
        return WordFile.read(file(meeting, account, form));
    }

    private static Meeting meeting() {
        var meeting = Meeting.over(2, TEXT, "Businesses should pay.", "Consumers should ask.");
        meeting.amendment("expert1", 1, TEXT.replace("every year", "twice a year"));
        meeting.amendment("expert2", 1, TEXT.replace("farms", "farms and homes"));
        meeting.as("expert2")
                .body(Map.of("seen", meeting.seen(2), "kind", "DELETION", "rationale", "Said elsewhere."))
                .post("/api/clauses/{id}/amendments", meeting.clause(2))
                .then()
                .statusCode(200);
        meeting.as("expert1")
                .body(Map.of(
                        "seen",
                        meeting.seen(3),
                        "kind",
                        "QUESTION",
                        "text",
                        "Whom?",
                        "anchor",
                        Map.of("start", 0, "end", 9)))
                .post("/api/clauses/{id}/comments", meeting.clause(3))
                .then()
                .statusCode(200);
        return meeting;
    }

    @Test
    void open_proposals_go_out_as_changes_of_their_authors_and_comments_at_their_words() {
        var meeting = meeting();
        var word = word(meeting, "observer", "redline.docx");
        assertThat(word.tally().authors()).containsExactlyInAnyOrder("expert1", "expert2");
        assertThat(word.rejected()).contains("1.\t" + TEXT, "2.\tBusinesses should pay.");
        assertThat(word.accepted())
                .contains("1.\tStates should inspect farms and homes, fisheries and factories twice a year.")
                .doesNotContain("2.\tBusinesses should pay.");
        assertThat(word.comments().stream().map(comment -> comment.author() + ": " + comment.text()))
                .contains("expert1: Whom?", "expert2: Said elsewhere.");
        assertThat(String.join(
                        "\n", word(meeting, "expert1", "compilation.docx").accepted()))
                .contains("Alt. 1  [States should inspect farms", "(expert1)");
        assertThat(word(meeting, "expert1", "working-copy.docx").tally().changes())
                .isZero();
    }

    @Test
    void a_thread_goes_out_with_its_replies_and_its_answer_and_is_done_then() {
        var meeting = meeting();
        long comment = meeting.clause("chair", 3).getLong("comments[0].id");
        long chair = meeting.page("chair").getLong("mySeat.id");
        meeting.as("expert2")
                .body(Map.of("text", "The buyers, @[" + chair + "]."))
                .post("/api/comments/{id}/replies", comment)
                .then()
                .statusCode(200);
        assertThat(word(meeting, "expert1", "redline.docx").comments())
                .filteredOn(one -> one.text().equals("Whom?"))
                .singleElement()
                .satisfies(one -> assertThat(one.resolved()).isFalse());
        meeting.as("chair")
                .body(Map.of("seen", meeting.seen(3), "outcome", "NOTED", "reason", "We say it in the preamble."))
                .post("/api/comments/{id}/disposition", comment)
                .then()
                .statusCode(200);
        for (var form : new String[] {"redline.docx", "working-copy.docx"}) {
            var comments = word(meeting, "expert1", form).comments();
            var first = comments.stream()
                    .filter(one -> one.text().equals("Whom?"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.resolved()).isTrue();
            assertThat(comments.stream()
                            .filter(one -> first.id().equals(one.parent()))
                            .map(one -> one.author() + ": " + one.text()))
                    .containsExactly("expert2: The buyers, @chair.", "chair: Noted: We say it in the preamble.");
        }
    }

    @Test
    void what_was_redacted_is_in_no_file() {
        var meeting = meeting();
        long comment = meeting.clause("chair", 3).getLong("comments[0].id");
        long reply = meeting.as("expert2")
                .body(Map.of("text", "Ask Ms Doe."))
                .post("/api/comments/{id}/replies", comment)
                .jsonPath()
                .getLong("id");
        for (var path : new String[] {"/api/comments/" + comment, "/api/replies/" + reply}) {
            meeting.as("secretariat")
                    .body(Map.of("reason", "A person was named."))
                    .post(path + "/redaction")
                    .then()
                    .statusCode(200);
        }
        for (var form : new String[] {"redline.docx", "working-copy.docx", "compilation.docx"}) {
            var parts = String.join(
                    "\n", DocxParts.of(file(meeting, "expert1", form)).values());
            assertThat(parts).doesNotContain("Whom?").doesNotContain("Doe");
        }
        assertThat(word(meeting, "expert1", "redline.docx").comments())
                .filteredOn(one -> one.text().contains("redacted: A person was named."))
                .hasSize(2);
    }

    @Test
    void under_another_attribution_no_part_of_any_file_has_a_name() {
        var meeting = meeting();
        QuarkusTransaction.requiringNew()
                .run(() -> Consultation.<Consultation>findById(meeting.consultation).attribution =
                        Attribution.CHATHAM_HOUSE);
        for (var form : new String[] {"redline.docx", "working-copy.docx", "compilation.docx"}) {
            var parts = String.join(
                    "\n", DocxParts.of(file(meeting, "expert2", form)).values());
            assertThat(parts).doesNotContain("expert1").doesNotContain("expert2");
        }
        assertThat(word(meeting, "expert2", "redline.docx").tally().authors())
                .hasSize(2)
                .allSatisfy(author -> assertThat(author).matches("Expert \\d{3,}"));
    }

    @Test
    void who_has_no_seat_gets_no_file() {
        var meeting = meeting();
        for (var form : new String[] {"redline.docx", "working-copy.docx", "compilation.docx"}) {
            meeting.as("stranger")
                    .get("/api/documents/{id}/{form}", meeting.document, form)
                    .then()
                    .statusCode(404);
        }
    }
}
