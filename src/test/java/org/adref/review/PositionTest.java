package org.adref.review;

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
        meeting.position("secretariat", 1, "SUPPORT").statusCode(403);
        meeting.position("observer", 1, "SUPPORT").statusCode(403);
    }

    @Test
    void a_position_on_a_superseded_version_is_refused() {
        var meeting = Meeting.over(1, BASE);
        var seen = meeting.seen(1);
        change(meeting, "EDITORIAL");
        meeting.position("expert1", 1, seen, "SUPPORT").statusCode(409);
    }

    @Test
    void a_disputed_editorial_change_is_substantive_at_once_and_everywhere() {
        var meeting = Meeting.over(2, BASE);
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        meeting.position("expert2", 1, "NO_OBJECTION").statusCode(200);
        meeting.declare(1).statusCode(200);
        var amendment = meeting.amendment("expert1", 1, NEXT);
        var version = meeting.accept("chair", amendment, meeting.seen(1), "EDITORIAL");
        version.statusCode(200);
        long edited = meeting.seen(1);
        assertThat(meeting.clause("expert2", 1).getList("positions.live", Boolean.class))
                .containsOnly(true);
        assertThat(meeting.clause("expert2", 1).getString("agreement.state")).isEqualTo("DECLARED");

        dispute(meeting, "chair", edited, "Shall binds.").statusCode(403);
        dispute(meeting, "expert2", edited, " ").statusCode(400);
        dispute(meeting, "expert2", edited, "Shall binds.").statusCode(200);
        dispute(meeting, "expert1", edited, "I think so, too.").statusCode(409);
        var clause = meeting.clause("expert1", 1);
        assertThat(clause.getList("positions.live", Boolean.class)).containsOnly(false);
        assertThat(clause.getString("agreement.state")).isEqualTo("NOT_YET");
        assertThat(clause.getBoolean("version.disputed")).isTrue();
        assertThat(meeting.page("observer").getList("clauses[0].positions.live", Boolean.class))
                .containsOnly(false);
    }

    @Test
    void who_has_not_spoken_disputes_nothing() {
        var meeting = Meeting.over(2, BASE);
        change(meeting, "EDITORIAL");
        dispute(meeting, "expert2", meeting.seen(1), "It binds.").statusCode(403);
    }

    @Test
    void an_objection_is_cleared_by_its_holder_who_is_silent_then() {
        var meeting = Meeting.over(1, BASE);
        clear(meeting, "expert1").statusCode(409);
        meeting.position("expert1", 1, "OBJECTION", "Say shall.").statusCode(200);
        change(meeting, "SUBSTANTIVE");
        assertThat(meeting.clause("chair", 1).getList("positions")).hasSize(1);
        clear(meeting, "expert1").statusCode(200);
        var clause = meeting.clause("chair", 1);
        assertThat(clause.getList("positions")).isEmpty();
        assertThat(clause.getInt("agreement.silent")).isEqualTo(1);
        var history = meeting.as("observer")
                .get("/api/clauses/{id}/positions", meeting.clause(1))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(history.getList("positions.cleared", Boolean.class)).containsExactly(false, true);
    }

    @Test
    void who_is_recused_takes_no_position_until_the_recusal_is_ended() {
        var meeting = Meeting.over(2, BASE);
        meeting.position("expert1", 1, "RECUSE").statusCode(200);
        meeting.position("expert1", 1, "SUPPORT").statusCode(409).body("detail", containsString("recusal"));
        assertThat(meeting.clause("chair", 1).getString("agreement.sentence")).contains("1 more position");
        clear(meeting, "expert1").statusCode(200);
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
    }

    @Test
    void a_position_entered_on_behalf_keeps_both_names() {
        var meeting = Meeting.over(2, BASE);
        long expert = meeting.page("expert2").getLong("mySeat.id");
        long observer = meeting.page("observer").getLong("mySeat.id");
        behalf(meeting, "expert1", expert).statusCode(403);
        behalf(meeting, "observer", expert).statusCode(403);
        behalf(meeting, "secretariat", observer).statusCode(400);
        behalf(meeting, "secretariat", expert).statusCode(200);
        var position = meeting.clause("expert2", 1);
        assertThat(position.getLong("positions[0].seatId")).isEqualTo(expert);
        assertThat(position.getLong("positions[0].enteredBy"))
                .isEqualTo(meeting.page("secretariat").getLong("mySeat.id"));
        var entry = meeting.as("expert1")
                .get("/api/consultations/{id}/journal", meeting.consultation)
                .jsonPath();
        assertThat(entry.getString("entries[0].actor")).isEqualTo("secretariat");
        assertThat(entry.getLong("entries[0].detail.for")).isEqualTo(expert);
    }

    @Test
    void several_lapsed_positions_are_confirmed_at_once_or_none_is() {
        var meeting = Meeting.over(1, BASE, "Second.");
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        meeting.position("expert1", 2, "RESERVATION", "Too short.").statusCode(200);
        long before = meeting.seen(1);
        change(meeting, "SUBSTANTIVE");
        confirm(meeting, before, meeting.seen(2)).statusCode(409);
        assertThat(meeting.clause("expert1", 1).getBoolean("positions[0].live")).isFalse();
        confirm(meeting, meeting.seen(1), meeting.seen(2)).statusCode(200);
        var page = meeting.page("expert1");
        assertThat(page.getList("clauses.positions.live.flatten()", Boolean.class))
                .containsExactly(true, true);
        assertThat(page.getString("clauses[1].positions[0].text")).isEqualTo("Too short.");
    }

    @Test
    void a_declared_clause_takes_no_position_until_the_chair_reopens_it_with_a_reason() {
        var meeting = Meeting.over(1, BASE);
        meeting.declare(1, "Agreed in the room.").statusCode(200);
        meeting.position("expert1", 1, "OBJECTION", "No.").statusCode(409).body("detail", containsString("reopen"));
        reopen(meeting, "expert1", "I want it.").statusCode(403);
        reopen(meeting, "chair", " ").statusCode(400);
        reopen(meeting, "chair", "The costs were not known.").statusCode(200);
        reopen(meeting, "chair", "Again.").statusCode(409);
        meeting.position("expert1", 1, "OBJECTION", "No.").statusCode(200);
        meeting.declare(1, "The costs are known now.").statusCode(200);
        assertThat(meeting.clause("expert1", 1).getString("agreement.state")).isEqualTo("DECLARED");
    }

    private static ValidatableResponse dispute(Meeting meeting, String account, long version, String reason) {
        return meeting.as(account)
                .body(Map.of("reason", reason))
                .post("/api/versions/{id}/dispute", version)
                .then();
    }

    private static ValidatableResponse clear(Meeting meeting, String account) {
        return meeting.as(account)
                .body(Map.of("seen", meeting.seen(1)))
                .post("/api/clauses/{id}/position/clearing", meeting.clause(1))
                .then();
    }

    private static ValidatableResponse behalf(Meeting meeting, String account, long expert) {
        return meeting.as(account)
                .body(Map.of("seen", meeting.seen(1), "stance", "SUPPORT", "onBehalfOf", expert))
                .put("/api/clauses/{id}/position", meeting.clause(1))
                .then();
    }

    private static ValidatableResponse confirm(Meeting meeting, long first, long second) {
        return meeting.as("expert1")
                .body(Map.of(
                        "clauses",
                        List.of(
                                Map.of("clauseId", meeting.clause(2), "seen", second),
                                Map.of("clauseId", meeting.clause(1), "seen", first))))
                .post("/api/documents/{id}/confirmations", meeting.document)
                .then();
    }

    private static ValidatableResponse reopen(Meeting meeting, String account, String reason) {
        return meeting.as(account)
                .body(Map.of("seen", meeting.seen(1), "reason", reason))
                .post("/api/clauses/{id}/declaration/reopening", meeting.clause(1))
                .then();
    }

    private static void change(Meeting meeting, String change) {
        var amendment = meeting.amendment("expert1", 1, NEXT);
        meeting.accept("chair", amendment, meeting.seen(1), change).statusCode(200);
    }
}
