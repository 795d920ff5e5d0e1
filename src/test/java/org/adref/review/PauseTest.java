package org.adref.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class PauseTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Inject
    EntityManager entities;

    @Test
    void while_input_is_paused_reading_goes_on_and_submitting_waits() {
        var meeting = Meeting.over(1, BASE);
        var comment =
                comment(meeting, "expert1").statusCode(200).extract().jsonPath().getLong("id");
        pause(meeting, "secretariat", Instant.now().plus(Duration.ofHours(2))).statusCode(200);
        comment(meeting, "expert1")
                .statusCode(409)
                .body("type", containsString("paused"))
                .body("until", notNullValue())
                .body("detail", containsString("We consolidate."))
                .body("detail", containsString("What you wrote is kept"));
        meeting.amend("expert1", 1, BASE.replace("should", "shall")).statusCode(409);
        meeting.position("expert1", 1, "SUPPORT").statusCode(409);
        meeting.as("expert1")
                .body(Map.of("text", "Still here?"))
                .post("/api/comments/{id}/replies", comment)
                .then()
                .statusCode(409);
        assertThat(meeting.page("observer").getString("paused.reason")).isEqualTo("We consolidate.");
        comment(meeting, "chair").statusCode(200);
        resume(meeting, "chair").statusCode(403);
        resume(meeting, "secretariat").statusCode(200);
        resume(meeting, "secretariat").statusCode(409);
        comment(meeting, "expert1").statusCode(200);
        assertThat(meeting.page("observer").getString("paused")).isNull();
    }

    @Test
    void a_pause_is_over_when_its_time_has_passed() {
        var meeting = Meeting.over(1, BASE);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        with p as (insert into pause (consultation_id, document_id, reason, until, seat_id, at)
                            select d.consultation_id, d.id, 'Past.', now() - interval '1 hour', min(s.id), now() - interval '2 hours'
                            from document d join seat s on s.consultation_id = d.consultation_id where d.id = ?1 group by d.id returning id)
                        update document set pause_id = p.id from p where document.id = ?1
                        """)
                        .setParameter(1, meeting.document)
                        .executeUpdate());
        comment(meeting, "expert1").statusCode(200);
        resume(meeting, "secretariat").statusCode(409);
        pause(meeting, "secretariat", Instant.now().plus(Duration.ofHours(1))).statusCode(200);
    }

    @Test
    void input_is_paused_by_the_secretariat_with_a_reason_and_a_time_that_lies_ahead() {
        var meeting = Meeting.over(1, BASE);
        var soon = Instant.now().plus(Duration.ofHours(1));
        pause(meeting, "chair", soon).statusCode(403);
        pause(meeting, "secretariat", Instant.now().minusSeconds(5)).statusCode(400);
        pause(meeting, "secretariat", Instant.now().plus(Duration.ofDays(400))).statusCode(400);
        meeting.as("secretariat")
                .body(Map.of("reason", " ", "until", soon.toString()))
                .post("/api/documents/{id}/pause", meeting.document)
                .then()
                .statusCode(400);
        pause(meeting, "secretariat", soon).statusCode(200);
        pause(meeting, "secretariat", soon).statusCode(409);
    }

    private static ValidatableResponse pause(Meeting meeting, String by, Instant until) {
        return meeting.as(by)
                .body(Map.of("reason", "We consolidate.", "until", until.toString()))
                .post("/api/documents/{id}/pause", meeting.document)
                .then();
    }

    private static ValidatableResponse resume(Meeting meeting, String by) {
        return meeting.as(by)
                .post("/api/documents/{id}/resumption", meeting.document)
                .then();
    }

    private static ValidatableResponse comment(Meeting meeting, String by) {
        return meeting.as(by)
                .body(Map.of("seen", meeting.seen(1), "kind", "GENERAL", "text", "Which farms?"))
                .post("/api/clauses/{id}/comments", meeting.clause(1))
                .then();
    }
}
