package org.adref.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.adref.journal.Chain;
import org.adref.local.PostgresForTests;
import org.adref.meeting.ClockForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class OutcomeTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Inject
    ClockForTests clock;

    @Inject
    EntityManagerFactory factory;

    @AfterEach
    void setTheClockRight() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void an_outcome_is_read_without_an_account_once_the_rapporteur_has_published_it() {
        var meeting = approved(BASE);
        anybody(meeting).statusCode(401).body("type", equalTo("urn:adref:problem:sign-in"));
        given().get("/api/outcomes/987654321").then().statusCode(401);
        var preview = outcome(meeting, "observer");
        assertThat(preview.getString("published")).isNull();
        publish(meeting, "chair").statusCode(403);
        publish(meeting, "rapporteur").statusCode(200);
        publish(meeting, "rapporteur").statusCode(409).body("detail", containsString("public already"));
        anybody(meeting)
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .body("clauses[0].text", equalTo(BASE.replace("should", "shall")))
                .body("clauses[0].road.size()", equalTo(2))
                .body("clauses[0].road[1].sources[0]", equalTo("expert1"))
                .body("clauses[0].overridden", equalTo("It is late."))
                .body("dissent[0].text", equalTo("Costs."))
                .body("composition.experts", equalTo(1));
    }

    @Test
    void anybody_can_compute_the_hash_of_a_public_outcome() {
        var meeting = approved(BASE);
        publish(meeting, "rapporteur").statusCode(200);
        var file =
                given().get("/api/outcomes/{id}/content.json", meeting.document).asByteArray();
        assertThat(Chain.digest(new String(file, java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(anybody(meeting).extract().jsonPath().getString("hash"));
    }

    @Test
    void a_publication_can_be_taken_back_for_ten_minutes() {
        var meeting = approved(BASE);
        takeBack(meeting).statusCode(409).body("detail", containsString("not public"));
        publish(meeting, "rapporteur").statusCode(200);
        takeBack(meeting).statusCode(200);
        anybody(meeting).statusCode(401);
        publish(meeting, "rapporteur").statusCode(200);
        clock.ahead(Duration.ofMinutes(11));
        takeBack(meeting).statusCode(409).body("detail", containsString("for good"));
        anybody(meeting).statusCode(200).body("published.isFinal", equalTo(true));
    }

    @Test
    void a_publication_lapses_with_the_approval_that_it_was_of() {
        var meeting = approved(BASE);
        publish(meeting, "rapporteur").statusCode(200);
        meeting.as("rapporteur")
                .body(Map.of("hash", hash(meeting), "reason", "Too early."))
                .post("/api/documents/{id}/approval/recall", meeting.document)
                .then()
                .statusCode(200);
        anybody(meeting).statusCode(401);
        approve(meeting);
        anybody(meeting).statusCode(401);
    }

    @Test
    void nothing_is_published_that_was_not_approved_and_seen() {
        var draft = Meeting.over(1, BASE);
        word(draft, "rapporteur", "publication", "0".repeat(64)).statusCode(409);
        outcomeOf(draft, "expert1").statusCode(404);
        var meeting = approved(BASE);
        word(meeting, "rapporteur", "publication", "0".repeat(64))
                .statusCode(409)
                .body("detail", containsString("Another text"));
        word(meeting, "rapporteur", "publication", " ").statusCode(400);
        outcomeOf(Meeting.over(1, BASE), "expert1", meeting.document).statusCode(404);
    }

    @Test
    void an_outcome_that_did_not_change_is_not_sent_again() {
        var meeting = approved(BASE);
        publish(meeting, "rapporteur").statusCode(200);
        var tag = anybody(meeting).extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/outcomes/{id}", meeting.document)
                .then()
                .statusCode(304);
    }

    @Test
    void an_outcome_takes_the_same_number_of_statements_however_long_it_is() {
        assertThat(statements(2)).isEqualTo(statements(12));
    }

    private long statements(int clauses) {
        var meeting = approved(
                IntStream.range(0, clauses).mapToObj(n -> BASE + " " + n + ".").toArray(String[]::new));
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        outcome(meeting, "observer");
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    /// Approved although nothing was declared; the first clause was amended, and has a reservation.
    private static Meeting approved(String... texts) {
        var meeting = Meeting.over(1, texts);
        for (int n = 1; n <= texts.length; n++) {
            var amendment = meeting.amendment("expert1", n, texts[n - 1].replace("should", "shall"));
            meeting.accept("chair", amendment, meeting.seen(n), "SUBSTANTIVE").statusCode(200);
        }
        meeting.position("expert1", 1, "RESERVATION", "Costs.").statusCode(200);
        approve(meeting);
        return meeting;
    }

    private static void approve(Meeting meeting) {
        var readiness = meeting.as("rapporteur")
                .get("/api/documents/{id}/approval", meeting.document)
                .jsonPath();
        var overrides = readiness.getList("blockers.clauseId", Long.class).stream()
                .distinct()
                .map(clause -> Map.of("clauseId", clause, "reason", "It is late."))
                .toList();
        meeting.as("rapporteur")
                .body(Map.of("hash", readiness.getString("hash"), "overrides", overrides))
                .post("/api/documents/{id}/approval", meeting.document)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse anybody(Meeting meeting) {
        return given().get("/api/outcomes/{id}", meeting.document).then();
    }

    private static JsonPath outcome(Meeting meeting, String account) {
        return outcomeOf(meeting, account).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse outcomeOf(Meeting meeting, String account) {
        return outcomeOf(meeting, account, meeting.document);
    }

    private static ValidatableResponse outcomeOf(Meeting meeting, String account, long document) {
        return meeting.as(account).get("/api/outcomes/{id}", document).then();
    }

    private static String hash(Meeting meeting) {
        return meeting.as("rapporteur")
                .get("/api/documents/{id}/approval", meeting.document)
                .jsonPath()
                .getString("hash");
    }

    private static ValidatableResponse publish(Meeting meeting, String account) {
        return word(meeting, account, "publication", hash(meeting));
    }

    private static ValidatableResponse takeBack(Meeting meeting) {
        return word(meeting, "rapporteur", "publication/recall", hash(meeting));
    }

    private static ValidatableResponse word(Meeting meeting, String account, String path, String hash) {
        return meeting.as(account)
                .body(Map.of("hash", hash))
                .post("/api/documents/{id}/" + path, meeting.document)
                .then();
    }
}
