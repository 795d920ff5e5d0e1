package org.adref.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class PositionTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";
    private static final String NEXT = BASE.replace("should", "shall");

    @Test
    void support_lapses_with_a_substantive_version_and_counts_again_when_confirmed() {
        var meeting = Meeting.over(4, BASE);
        for (int expert = 1; expert <= 3; expert++) {
            meeting.position("expert" + expert, 1, "SUPPORT").statusCode(200);
        }
        assertThat(meeting.clause("chair", 1).getString("agreement.state")).isEqualTo("REACHED");
        change(meeting, "SUBSTANTIVE");
        var lapsed = meeting.clause("chair", 1);
        assertThat(lapsed.getList("positions.live", Boolean.class)).containsOnly(false);
        assertThat(lapsed.getString("agreement.sentence")).contains("3 more positions");
        assertThat(meeting.clause("expert1", 1).getString("earlier[0].text")).isEqualTo(BASE);
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        assertThat(meeting.clause("chair", 1).getString("agreement.sentence")).contains("2 more positions");
    }

    @Test
    void an_editorial_version_leaves_positions_standing() {
        var meeting = Meeting.over(1, BASE);
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        change(meeting, "EDITORIAL");
        assertThat(meeting.clause("chair", 1).getBoolean("positions[0].live")).isTrue();
    }

    @Test
    void a_lapsed_objection_stays_on_show_but_no_longer_counts() {
        var meeting = Meeting.over(1, BASE);
        meeting.position("expert1", 1, "OBJECTION", "Say shall.").statusCode(200);
        change(meeting, "SUBSTANTIVE");
        var clause = meeting.clause("expert1", 1);
        assertThat(clause.getString("positions[0].text")).isEqualTo("Say shall.");
        assertThat(clause.getInt("agreement.objections")).isZero();
    }

    @Test
    void a_recusal_outlasts_every_wording() {
        var meeting = Meeting.over(1, BASE);
        meeting.position("expert1", 1, "RECUSE").statusCode(200);
        change(meeting, "SUBSTANTIVE");
        assertThat(meeting.clause("chair", 1).getInt("agreement.recused")).isEqualTo(1);
    }

    @Test
    void a_reservation_and_an_objection_ask_for_their_text() {
        var meeting = Meeting.over(1, BASE);
        meeting.position("expert1", 1, "RESERVATION")
                .statusCode(400)
                .body("fields.text", containsString("reservation"));
        meeting.position("expert1", 1, "OBJECTION", "  ")
                .statusCode(400)
                .body("fields.text", containsString("objection"));
    }

    @Test
    void the_latest_position_is_the_current_one_and_the_chair_has_none() {
        var meeting = Meeting.over(1, BASE);
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        meeting.position("expert1", 1, "ABSTAIN").statusCode(200);
        assertThat(meeting.clause("chair", 1).getList("positions.stance", String.class))
                .containsExactly("ABSTAIN");
        meeting.position("chair", 1, "SUPPORT").statusCode(403);
        meeting.position("observer", 1, "SUPPORT").statusCode(403);
    }

    @Test
    void a_position_on_a_superseded_version_is_refused() {
        var meeting = Meeting.over(1, BASE);
        var seen = meeting.seen(1);
        change(meeting, "EDITORIAL");
        meeting.position("expert1", 1, seen, "SUPPORT").statusCode(409);
    }

    private static void change(Meeting meeting, String change) {
        var amendment = meeting.amendment("expert1", 1, NEXT);
        meeting.accept("chair", amendment, meeting.seen(1), change).statusCode(200);
    }
}
