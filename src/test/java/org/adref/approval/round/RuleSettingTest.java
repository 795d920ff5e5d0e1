package org.adref.approval.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RuleSettingTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Test
    void the_secretariat_sets_a_rule_that_can_be_met_and_everybody_reads_it() {
        var meeting = Meeting.over(3, BASE);
        rule(meeting, "chair", 0, 50, 60, 0).statusCode(403);
        rule(meeting, "secretariat", 0, 101, 60, 0).statusCode(400);
        rule(meeting, "secretariat", 0, 50, 60, 3)
                .statusCode(400)
                .body("detail", containsString("no clause could ever"));
        rule(meeting, "secretariat", 0, 50, 60, 0, "ACADEMIA")
                .statusCode(400)
                .body("detail", containsString("no expert from academia"));
        rule(meeting, "secretariat", 0, 50, 60, 0, "INTERNATIONAL_ORGANISATION").statusCode(200);
        rule(meeting, "secretariat", 0, 80, 60, 0).statusCode(409);
        assertThat(meeting.page("expert1").getString("rule"))
                .contains("at least 50 %")
                .contains("heard from international organisation");
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        assertThat(meeting.clause("chair", 1).getString("agreement.sentence"))
                .contains("1 more position")
                .contains("a position from international organisation");
        meeting.as("observer")
                .get(
                        "/api/consultations/{id}/rule/preview?quorum=50&support=60&objections=0&heard=NGO",
                        meeting.consultation)
                .then()
                .statusCode(200)
                .body("sentence", containsString("NGO"))
                .body("impossible", containsString("no expert from NGO"));
    }

    private static ValidatableResponse rule(
            Meeting meeting, String account, int seen, int quorum, int support, int objections, String... heard) {
        return meeting.as(account)
                .body(Map.of(
                        "seen", seen,
                        "quorum", quorum,
                        "support", support,
                        "objections", objections,
                        "heard", List.of(heard)))
                .put("/api/consultations/{id}/rule", meeting.consultation)
                .then();
    }
}
