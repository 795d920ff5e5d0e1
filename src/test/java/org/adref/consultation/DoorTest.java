package org.adref.consultation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class DoorTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Test
    void whoever_is_signed_out_is_told_so_and_nothing_else() {
        var meeting = Meeting.over(1, BASE);
        for (var path : List.of(
                "/api/me",
                "/api/consultations/" + meeting.consultation,
                "/api/consultations/" + meeting.consultation + "/journal",
                "/api/documents/" + meeting.document,
                "/api/documents/" + meeting.document + "/approval",
                "/api/documents/" + meeting.document + "/final",
                "/api/clauses/" + meeting.clause(1),
                "/api/clauses/" + meeting.clause(1) + "/versions")) {
            given().get(path).then().statusCode(401).body("type", equalTo("urn:adref:problem:sign-in"));
        }
    }

    @Test
    void a_stranger_cannot_tell_a_document_from_none() {
        var theirs = Meeting.over(1, BASE);
        var mine = Meeting.over(1, BASE);
        var amendment = theirs.amendment("expert1", 1, BASE.replace("should", "shall"));
        for (var account : List.of("expert1", "chair", "secretariat", "rapporteur")) {
            for (var path : List.of("/api/documents/%d", "/api/documents/%d/approval", "/api/documents/%d/final")) {
                assertThat(refusal(mine, account, path.formatted(theirs.document)))
                        .isEqualTo(refusal(mine, account, path.formatted(987654321)));
            }
            for (var path : List.of("/api/clauses/%d", "/api/clauses/%d/versions")) {
                assertThat(refusal(mine, account, path.formatted(theirs.clause(1))))
                        .isEqualTo(refusal(mine, account, path.formatted(987654321)));
            }
            assertThat(refusal(mine, account, "/api/consultations/" + theirs.consultation))
                    .isEqualTo(refusal(mine, account, "/api/consultations/987654321"));
        }
        mine.decide("chair", amendment, Map.of("seen", 1, "outcome", "NOT_ACCEPTED", "reason", "No."))
                .statusCode(404);
        mine.as("expert1")
                .body(Map.of("seen", theirs.seen(1), "stance", "SUPPORT"))
                .put("/api/clauses/{id}/position", theirs.clause(1))
                .then()
                .statusCode(404);
    }

    @Test
    void each_role_does_what_it_may_and_is_told_who_may_do_the_rest() {
        var meeting = Meeting.over(1, BASE);
        meeting.amend("observer", 1, "Other.").statusCode(403);
        meeting.as("observer")
                .body(Map.of("seen", meeting.seen(1), "kind", "GENERAL", "text", "Hm."))
                .post("/api/clauses/{id}/comments", meeting.clause(1))
                .then()
                .statusCode(403);
        for (var account : List.of("expert1", "chair", "rapporteur", "observer")) {
            meeting.as(account)
                    .body(Map.of("seen", meeting.seen(1), "text", "X", "change", "EDITORIAL"))
                    .post("/api/clauses/{id}/versions", meeting.clause(1))
                    .then()
                    .statusCode(403)
                    .body("detail", org.hamcrest.Matchers.startsWith("Only the secretariat may"));
            meeting.as(account)
                    .body(Map.of("seen", meeting.seen(1), "reason", "X"))
                    .post("/api/clauses/{id}/removal", meeting.clause(1))
                    .then()
                    .statusCode(403);
            meeting.as(account)
                    .body(Map.of("title", "X", "purpose", ""))
                    .post("/api/consultations")
                    .then()
                    .statusCode(403);
            meeting.as(account)
                    .body(Map.of("mail", "a@b.example", "name", "A", "role", "OBSERVER"))
                    .post("/api/consultations/{id}/seats", meeting.consultation)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_write_from_another_site_is_refused() {
        var meeting = Meeting.over(1, BASE);
        given().contentType(ContentType.JSON)
                .body(Map.of("seen", meeting.seen(1), "stance", "SUPPORT"))
                .put("/api/clauses/{id}/position", meeting.clause(1))
                .then()
                .statusCode(403);
    }

    @Test
    void mail_addresses_are_shown_to_the_secretariat_alone() {
        var meeting = Meeting.over(1, BASE);
        var path = "/api/consultations/" + meeting.consultation;
        assertThat(meeting.as("secretariat").get(path).jsonPath().getList("seats.mail", String.class))
                .doesNotContainNull();
        for (var account : List.of("expert1", "chair", "rapporteur", "observer")) {
            assertThat(meeting.as(account).get(path).asString()).doesNotContain("@adref.example");
            assertThat(meeting.as(account)
                            .get("/api/documents/" + meeting.document)
                            .asString())
                    .doesNotContain("@adref.example");
        }
    }

    private static String refusal(Meeting meeting, String account, String path) {
        var answer = meeting.as(account).get(path).then().statusCode(404).extract();
        return answer.body().asString().replaceAll("\\d{4,}|\"instance\":\"[^\"]*\"|\"requestId\":\"[^\"]*\"", "");
    }
}
