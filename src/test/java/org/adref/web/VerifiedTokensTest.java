package org.adref.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class VerifiedTokensTest {
    private static int status(String token) {
        return given().auth().oauth2(token).get("/api/me").statusCode();
    }

    @Test
    void a_token_that_was_verified_is_over_when_it_says_so() throws InterruptedException {
        var meeting = Meeting.over(1, "States should act.");
        var token = meeting.token("expert1", 2);
        assertThat(status(token)).isEqualTo(200);
        assertThat(status(token)).isEqualTo(200);
        Thread.sleep(3_000);
        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void a_known_token_with_another_signature_or_other_words_is_refused() {
        var meeting = Meeting.over(1, "States should act.");
        var token = meeting.token("expert1");
        assertThat(status(token)).isEqualTo(200);
        var parts = token.split("\\.", -1);
        var other = meeting.token("secretariat").split("\\.", -1);
        assertThat(status(parts[0] + "." + parts[1] + "." + other[2])).isEqualTo(401);
        assertThat(status(parts[0] + "." + other[1] + "." + parts[2])).isEqualTo(401);
        assertThat(status(parts[0] + "." + parts[1] + ".")).isEqualTo(401);
    }

    @Test
    void each_is_who_her_own_token_says_on_every_request() {
        var meeting = Meeting.over(2, "States should act.");
        for (int round = 0; round < 3; round++) {
            for (var account : new String[] {"expert1", "expert2", "chair"}) {
                assertThat(meeting.as(account).get("/api/me").jsonPath().getString("name"))
                        .isEqualTo(account);
            }
        }
    }
}
