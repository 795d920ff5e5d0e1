package org.adref.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CommentTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Test
    void an_amendment_says_which_comment_it_takes_up() {
        var meeting = Meeting.over(2, "States should act.", "Businesses should pay.");
        long comment = meeting.as("expert1")
                .body(Map.of(
                        "seen",
                        meeting.seen(1),
                        "kind",
                        "SUBSTANTIVE",
                        "text",
                        "Now?",
                        "proposed",
                        "States shall act."))
                .post("/api/clauses/{id}/comments", meeting.clause(1))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        var body = new HashMap<String, Object>(Map.of(
                "seen", meeting.seen(1), "text", "States shall act.", "rationale", "As said.", "comment", comment));
        meeting.as("expert2")
                .body(body)
                .post("/api/clauses/{id}/amendments", meeting.clause(1))
                .then()
                .statusCode(200);
        assertThat(meeting.clause("observer", 1).getLong("amendments[0].commentId"))
                .isEqualTo(comment);
        body.put("seen", meeting.seen(2));
        meeting.as("expert2")
                .body(body)
                .post("/api/clauses/{id}/amendments", meeting.clause(2))
                .then()
                .statusCode(400)
                .body("detail", containsString("no such comment on this clause"));
    }

    @Test
    void a_comment_may_be_on_the_whole_document() {
        var meeting = Meeting.over(1, BASE);
        meeting.as("expert1")
                .body(Map.of("kind", "GENERAL", "text", "The order of the parts is odd."))
                .post("/api/documents/{id}/comments", meeting.document)
                .then()
                .statusCode(200);
        assertThat(meeting.page("observer").getString("comments[0].text")).isEqualTo("The order of the parts is odd.");
        meeting.as("observer")
                .body(Map.of("kind", "GENERAL", "text", "Mine."))
                .post("/api/documents/{id}/comments", meeting.document)
                .then()
                .statusCode(403);
    }

    @Test
    void a_comment_keeps_the_words_that_it_proposes() {
        var meeting = Meeting.over(1, BASE);
        var remark = remark(meeting, "Too rare.");
        remark.put("anchor", Map.of("start", BASE.indexOf("every year"), "end", BASE.length() - 1));
        remark.put("proposed", "twice a year");
        say(meeting, "expert1", remark).statusCode(200);
        assertThat(meeting.clause("expert1", 1).getString("comments[0].proposed"))
                .isEqualTo("twice a year");
    }

    @Test
    void replies_stand_below_a_comment_and_speak_to_seats() {
        var meeting = Meeting.over(2, BASE);
        var comment = comment(meeting, "expert1", "Which farms?");
        var other = seat(meeting, "expert2");
        reply(meeting, "chair", comment, "@[" + other + "] knows.").statusCode(200);
        assertThat(meeting.clause("expert2", 1).getString("comments[0].replies[0].text"))
                .isEqualTo("@[" + other + "] knows.");
        reply(meeting, "expert1", comment, " ").statusCode(400);
        reply(meeting, "observer", comment, "Hm.").statusCode(403);
        reply(Meeting.over(1, BASE), "expert1", comment, "From elsewhere.").statusCode(404);
    }

    @Test
    void somebody_without_a_seat_is_not_spoken_to() {
        var meeting = Meeting.over(1, BASE);
        var elsewhere = seat(Meeting.over(1, BASE), "expert1");
        say(meeting, "expert1", remark(meeting, "Ask @[" + elsewhere + "]."))
                .statusCode(400)
                .body("fields.text", containsString("no seat in this consultation"));
        reply(meeting, "chair", comment(meeting, "expert1", "Which?"), "@[999999999]")
                .statusCode(400);
        say(meeting, "expert1", remark(meeting, "Write to somebody@adref.example."))
                .statusCode(200);
    }

    @Test
    void a_withdrawn_comment_stays_readable_and_is_not_replied_to() {
        var meeting = Meeting.over(2, BASE);
        var comment = comment(meeting, "expert1", "Which farms?");
        withdraw(meeting, "expert2", comment).statusCode(403);
        withdraw(meeting, "expert1", comment).statusCode(200);
        withdraw(meeting, "expert1", comment).statusCode(409);
        assertThat(meeting.clause("expert2", 1).getString("comments[0].text")).isEqualTo("Which farms?");
        assertThat(meeting.clause("expert2", 1).getString("comments[0].disposition.outcome"))
                .isEqualTo("WITHDRAWN");
        reply(meeting, "expert2", comment, "All.")
                .statusCode(409)
                .body("detail", containsString("make a comment of your own"));
    }

    @Test
    void redacted_words_are_in_no_answer_but_who_and_why_are() {
        var meeting = Meeting.over(2, BASE);
        var remark = remark(meeting, "Names a victim: Secretword.");
        remark.put("proposed", "Secretword, too");
        var comment = say(meeting, "expert1", remark).extract().jsonPath().getLong("id");
        var reply = reply(meeting, "expert2", comment, "Do not write Secretword!")
                .extract()
                .jsonPath()
                .getLong("id");
        redact(meeting, "expert2", "comments", comment).statusCode(403);
        redact(meeting, "secretariat", "comments", comment).statusCode(200);
        redact(meeting, "secretariat", "comments", comment).statusCode(409);
        redact(meeting, "expert2", "replies", reply).statusCode(200);
        for (var account : List.of("expert1", "expert2", "chair", "secretariat")) {
            for (var path : everywhere(meeting)) {
                assertThat(meeting.as(account).get(path).asString()).doesNotContain("Secretword");
            }
        }
        var clause = meeting.clause("chair", 1);
        assertThat(clause.getString("comments[0].redacted.reason")).isEqualTo("It names somebody.");
        assertThat(clause.getLong("comments[0].replies[0].redacted.by")).isEqualTo(seat(meeting, "expert2"));
    }

    @Test
    void the_author_says_whether_a_comment_still_holds_when_the_sense_has_changed() {
        var meeting = Meeting.over(2, BASE);
        var comment = comment(meeting, "expert1", "Too rare.");
        assertThat(meeting.clause("expert1", 1).getBoolean("comments[0].overtaken"))
                .isFalse();
        revise(meeting, BASE.replace("farms", "all farms"), "EDITORIAL");
        assertThat(meeting.clause("expert1", 1).getBoolean("comments[0].overtaken"))
                .isFalse();
        revise(meeting, BASE.replace("farms", "ports"), "SUBSTANTIVE");
        assertThat(meeting.clause("expert1", 1).getBoolean("comments[0].overtaken"))
                .isTrue();
        carry(meeting, "expert2", comment, Map.of("answer", "STILL_VALID")).statusCode(403);
        carry(meeting, "expert1", comment, Map.of("answer", "STILL_VALID")).statusCode(200);
        carry(meeting, "expert1", comment, Map.of("answer", "STILL_VALID")).statusCode(409);
        assertThat(meeting.clause("expert1", 1).getBoolean("comments[0].overtaken"))
                .isFalse();
        revise(meeting, BASE.replace("farms", "mines"), "SUBSTANTIVE");
        carry(meeting, "expert1", comment, Map.of("answer", "REWORDED")).statusCode(400);
        var anew = remark(meeting, "Too rare for mines.");
        carry(meeting, "expert1", comment, Map.of("answer", "REWORDED", "remark", anew))
                .statusCode(200);
        var clause = meeting.clause("expert2", 1);
        assertThat(clause.getString("comments[0].disposition.outcome")).isEqualTo("WITHDRAWN");
        assertThat(clause.getLong("comments[1].rewordsId")).isEqualTo(comment);
        carry(meeting, "expert1", comment, Map.of("answer", "NO_LONGER")).statusCode(409);
        var second = clause.getLong("comments[1].id");
        carry(meeting, "expert1", second, Map.of("answer", "NO_LONGER")).statusCode(200);
    }

    @Test
    void a_note_is_read_by_nobody_else() {
        var meeting = Meeting.over(2, BASE);
        note(meeting, "expert1", "MYSELF", "Privateword: ask at home first.").statusCode(200);
        note(meeting, "chair", "SECRETARIAT", "Deskword: speak to them before the session.")
                .statusCode(200);
        note(meeting, "expert1", "SECRETARIAT", "For you.").statusCode(403);
        assertThat(notes(meeting, "expert1")).contains("Privateword").doesNotContain("Deskword");
        assertThat(notes(meeting, "secretariat")).contains("Deskword").doesNotContain("Privateword");
        for (var account : List.of("expert2", "observer", "rapporteur")) {
            assertThat(notes(meeting, account)).doesNotContain("Privateword", "Deskword");
            for (var path : everywhere(meeting)) {
                assertThat(meeting.as(account).get(path).asString()).doesNotContain("Privateword", "Deskword", "note");
            }
        }
        var id = meeting.as("expert1")
                .get("/api/documents/{id}/notes", meeting.document)
                .jsonPath()
                .getLong("notes[0].id");
        meeting.as("chair").delete("/api/notes/{id}", id).then().statusCode(404);
        meeting.as("expert1").delete("/api/notes/{id}", id).then().statusCode(204);
        assertThat(notes(meeting, "expert1")).doesNotContain("Privateword");
    }

    /// Every address under which something that was said is read.
    private static List<String> everywhere(Meeting meeting) {
        return List.of(
                "/api/documents/" + meeting.document,
                "/api/clauses/" + meeting.clause(1),
                "/api/documents/" + meeting.document + "/approval",
                "/api/consultations/" + meeting.consultation,
                "/api/consultations/" + meeting.consultation + "/journal");
    }

    private static Map<String, Object> remark(Meeting meeting, String text) {
        return new HashMap<>(Map.of("seen", meeting.seen(1), "kind", "SUBSTANTIVE", "text", text));
    }

    private static ValidatableResponse say(Meeting meeting, String by, Map<String, ?> remark) {
        return meeting.as(by)
                .body(remark)
                .post("/api/clauses/{id}/comments", meeting.clause(1))
                .then();
    }

    private static long comment(Meeting meeting, String by, String text) {
        return say(meeting, by, remark(meeting, text))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static ValidatableResponse reply(Meeting meeting, String by, long comment, String text) {
        return meeting.as(by)
                .body(Map.of("text", text))
                .post("/api/comments/{id}/replies", comment)
                .then();
    }

    private static ValidatableResponse withdraw(Meeting meeting, String by, long comment) {
        return meeting.as(by)
                .body(Map.of("seen", 0, "outcome", "WITHDRAWN"))
                .post("/api/comments/{id}/disposition", comment)
                .then();
    }

    private static ValidatableResponse redact(Meeting meeting, String by, String what, long id) {
        return meeting.as(by)
                .body(Map.of("reason", "It names somebody."))
                .post("/api/" + what + "/{id}/redaction", id)
                .then();
    }

    private static ValidatableResponse carry(Meeting meeting, String by, long comment, Map<String, ?> answer) {
        var body = new HashMap<String, Object>(answer);
        body.put("seen", meeting.seen(1));
        return meeting.as(by)
                .body(body)
                .post("/api/comments/{id}/carry", comment)
                .then();
    }

    private static ValidatableResponse note(Meeting meeting, String by, String audience, String text) {
        return meeting.as(by)
                .body(Map.of("audience", audience, "text", text, "clauseId", meeting.clause(1)))
                .post("/api/documents/{id}/notes", meeting.document)
                .then();
    }

    private static String notes(Meeting meeting, String by) {
        return meeting.as(by).get("/api/documents/{id}/notes", meeting.document).asString();
    }

    private static void revise(Meeting meeting, String text, String change) {
        meeting.as("secretariat")
                .body(Map.of("seen", meeting.seen(1), "text", text, "change", change))
                .post("/api/clauses/{id}/versions", meeting.clause(1))
                .then()
                .statusCode(200);
    }

    private static long seat(Meeting meeting, String account) {
        return meeting.page(account).getLong("mySeat.id");
    }
}
