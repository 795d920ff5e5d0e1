package org.adref.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.ClockForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AttributionTest {
    @Inject
    ClockForTests clock;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void setTheClockRight() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void attribution_is_tightened_and_never_loosened() {
        var meeting = Meeting.over(2, "First.");
        tighten(meeting, "chair", "NAMED", "ANONYMOUS").statusCode(403);
        tighten(meeting, "secretariat", "CHATHAM_HOUSE", "ANONYMOUS")
                .statusCode(409)
                .body("detail", containsString("meanwhile"));
        tighten(meeting, "secretariat", "NAMED", "NAMED").statusCode(400);
        tighten(meeting, "secretariat", "NAMED", "SECRET").statusCode(400);
        tighten(meeting, "secretariat", "NAMED", "CHATHAM_HOUSE").statusCode(200);
        tighten(meeting, "secretariat", "CHATHAM_HOUSE", "NAMED")
                .statusCode(409)
                .body("detail", containsString("never more"));
        tighten(meeting, "secretariat", "CHATHAM_HOUSE", "ANONYMOUS").statusCode(200);
        assertThat(meeting.page("expert1").getString("attribution")).isEqualTo("ANONYMOUS");
    }

    @Test
    void not_even_the_database_loosens_it() {
        var meeting = Meeting.over(1, "First.");
        tighten(meeting, "secretariat", "NAMED", "CHATHAM_HOUSE").statusCode(200);
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var change = connection.createStatement()) {
                        change.execute(
                                "update consultation set attribution = 'NAMED' where id = " + meeting.consultation);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never loosened");
    }

    @Test
    void looking_up_who_is_who_is_an_act_with_a_reason_that_everybody_reads_of() {
        var meeting = Meeting.over(2, "First.");
        tighten(meeting, "secretariat", "NAMED", "CHATHAM_HOUSE").statusCode(200);
        look(meeting, "chair", "Curious.").statusCode(403);
        look(meeting, "secretariat", " ").statusCode(400);
        long look = look(meeting, "secretariat", "A certificate was asked for.")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        assertThat(meeting.as("expert1")
                        .get("/api/consultations/{id}/journal", meeting.consultation)
                        .jsonPath()
                        .getString("entries[0].act"))
                .isEqualTo("identities-looked-up");
        var map = meeting.as("secretariat").get("/api/identities/{id}", look).jsonPath();
        var pseudonym = meeting.page("expert1").getString("mySeat.label");
        assertThat(map.getString("identities.find { it.name == 'expert1' }.known[0].pseudonym"))
                .isEqualTo(pseudonym);
        for (var other : new String[] {"chair", "expert1", "rapporteur"}) {
            meeting.as(other).get("/api/identities/{id}", look).then().statusCode(404);
        }
        clock.ahead(Duration.ofMinutes(16));
        meeting.as("secretariat")
                .get("/api/identities/{id}", look)
                .then()
                .statusCode(409)
                .body("detail", containsString("over"));
    }

    @Test
    void the_panel_is_told_in_numbers_of_five_and_more_where_names_are_not_shown() {
        var meeting = Meeting.over(6, "First.");
        assertThat(composition(meeting).getInt("groups.size()")).isEqualTo(6);
        tighten(meeting, "secretariat", "NAMED", "CHATHAM_HOUSE").statusCode(200);
        var numbers = composition(meeting);
        assertThat(numbers.getInt("groups.size()")).isZero();
        assertThat(numbers.getInt("otherGroups")).isEqualTo(6);
        assertThat(numbers.getInt("regions[0].experts")).isEqualTo(6);
    }

    private static io.restassured.path.json.JsonPath composition(Meeting meeting) {
        return meeting.as("observer")
                .get("/api/consultations/{id}", meeting.consultation)
                .jsonPath()
                .setRootPath("composition");
    }

    private static ValidatableResponse tighten(Meeting meeting, String account, String seen, String to) {
        return meeting.as(account)
                .body(Map.of("seen", seen, "attribution", to))
                .put("/api/consultations/{id}/attribution", meeting.consultation)
                .then();
    }

    private static ValidatableResponse look(Meeting meeting, String account, String reason) {
        return meeting.as(account)
                .body(Map.of("reason", reason))
                .post("/api/consultations/{id}/identities", meeting.consultation)
                .then();
    }
}
