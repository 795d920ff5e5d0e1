package org.adref.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class BadInputTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Test
    void what_is_no_json_in_utf8_is_refused_in_words() {
        var meeting = Meeting.over(1, BASE);
        raw(meeting, "{\"seen\": 1, ").statusCode(400).body("fields", hasKey("body"));
        raw(meeting, "").statusCode(400);
        raw(meeting, "[]").statusCode(400);
        raw(meeting, "{\"seen\":1,\"text\":\"\ud83d\ude00\",\"rationale\":\"\"} x")
                .statusCode(400);
        meeting.as("expert1")
                .body(("{\"seen\":1,\"text\":\"" + "é" + "\"}").getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/clauses/{id}/amendments", meeting.clause(1))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:adref:problem:invalid"));
    }

    @Test
    void each_fault_names_its_field() {
        var meeting = Meeting.over(1, BASE);
        var seen = meeting.seen(1);
        raw(meeting, "{\"seen\":" + seen + ",\"text\":\"X\",\"rationale\":\"\",\"colour\":1}")
                .statusCode(400)
                .body("fields.colour", containsString("There is no field"));
        raw(meeting, "{\"text\":\"X\",\"rationale\":\"\"}").statusCode(400).body("fields", hasKey("seen"));
        raw(meeting, "{\"seen\":" + seen + ",\"rationale\":\"\"}")
                .statusCode(400)
                .body("fields", hasKey("text"));
        raw(meeting, "{\"seen\":" + seen + ",\"text\":\"a\\u0000b\",\"rationale\":\"\"}")
                .statusCode(400)
                .body("fields.text", containsString("control character (U+0000) at position 2"));
        raw(meeting, "{\"seen\":" + seen + ",\"text\":\"a\\ud83d b\",\"rationale\":\"\"}")
                .statusCode(400)
                .body("fields.text", containsString("position 2"));
        raw(meeting, "{\"seen\":" + seen + ",\"text\":\"  \",\"rationale\":\"\"}")
                .statusCode(400)
                .body("fields.text", containsString("empty"));
        raw(meeting, "{\"seen\":" + seen + ",\"text\":\"" + "a".repeat(20_001) + "\",\"rationale\":\"\"}")
                .statusCode(400)
                .body("fields.text", containsString("20,001"));
        raw(meeting, "{\"seen\":" + seen + ",\"text\":\"X\",\"rationale\":\"" + "a".repeat(4_001) + "\"}")
                .statusCode(400)
                .body("fields", hasKey("rationale"));
        raw(
                        meeting,
                        "{\"seen\":" + seen
                                + ",\"text\":\"Word\",\"marks\":[{\"kind\":\"STRONG\",\"start\":0,\"end\":9}],\"rationale\":\"\"}")
                .statusCode(400)
                .body("fields.text", containsString("reaches beyond the text"));
        assertThat(meeting.clause("expert1", 1).getList("amendments")).isEmpty();
    }

    @Test
    void an_unknown_stance_is_told_which_there_are() {
        var meeting = Meeting.over(1, BASE);
        meeting.position("expert1", 1, "LOVE")
                .statusCode(400)
                .body("fields.stance", containsString("SUPPORT, NO_OBJECTION"));
    }

    @Test
    void a_comment_lies_within_the_text_and_not_across_half_a_character() {
        var meeting = Meeting.over(1, "A \ud83d\ude00 sign.");
        for (var range : List.of(
                Map.of("start", 0, "end", 99),
                Map.of("start", 3, "end", 5),
                Map.of("start", 2, "end", 2),
                Map.of("start", -1, "end", 2))) {
            meeting.as("expert1")
                    .body(Map.of("seen", meeting.seen(1), "kind", "QUESTION", "text", "?", "anchor", range))
                    .post("/api/clauses/{id}/comments", meeting.clause(1))
                    .then()
                    .statusCode(400)
                    .body("fields", hasKey("anchor"));
        }
    }

    @Test
    void a_draft_with_one_bad_clause_is_not_stored_at_all() {
        var meeting = Meeting.over(1);
        var good = Map.of("depth", 0, "number", "1", "kind", "TEXT", "text", "Good.", "addressees", List.of());
        var orphan = Map.of("depth", 2, "number", "2", "kind", "TEXT", "text", "Hanging.", "addressees", List.of());
        meeting.as("secretariat")
                .body(Map.of("clauses", List.of(good, orphan)))
                .post("/api/documents/{id}/draft", meeting.document)
                .then()
                .statusCode(400)
                .body("fields", hasKey("clauses[1].depth"));
        assertThat(meeting.page("secretariat").getList("clauses")).isEmpty();
    }

    @Test
    void addresses_that_lead_nowhere_say_so() {
        given().get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
        given().delete("/api/me").then().statusCode(405);
        given().get("/api/documents/abc").then().statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse raw(Meeting meeting, String body) {
        return meeting.as("expert1")
                .body(body)
                .post("/api/clauses/{id}/amendments", meeting.clause(1))
                .then()
                .contentType("application/problem+json");
    }
}
