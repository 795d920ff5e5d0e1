package org.adref.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.adref.journal.Chain;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ApprovalTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Test
    void the_chair_declares_what_the_rule_is_met_for() {
        var meeting = Meeting.over(1, BASE);
        meeting.declare(1).statusCode(400).body("fields.reason", containsString("1 more position"));
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        meeting.declare(1).statusCode(200);
        assertThat(meeting.clause("expert1", 1).getString("agreement.state")).isEqualTo("DECLARED");
        meeting.declare(1).statusCode(409);
    }

    @Test
    void a_declaration_over_an_objection_needs_a_reason_which_is_shown() {
        var meeting = Meeting.over(1, BASE);
        meeting.position("expert1", 1, "OBJECTION", "Too costly.").statusCode(200);
        meeting.declare(1).statusCode(400);
        meeting.declare(1, "The point is met in clause 4.").statusCode(200);
        assertThat(meeting.clause("expert1", 1).getString("declared.reason"))
                .isEqualTo("The point is met in clause 4.");
    }

    @Test
    void a_declaration_lapses_with_the_sense_of_its_wording() {
        var meeting = Meeting.over(1, BASE);
        meeting.declare(1, "To try.").statusCode(200);
        var amendment = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        meeting.accept("chair", amendment, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        assertThat(meeting.clause("chair", 1).getString("agreement.state")).isEqualTo("NOT_YET");
        meeting.declare(1, "Again.").statusCode(200);
    }

    @Test
    void what_stands_in_the_way_is_named_and_may_be_overruled_with_a_reason_each() {
        var meeting = Meeting.over(1, BASE, "Second.");
        meeting.declare(1, "Agreed in the room.").statusCode(200);
        var hash = approval(meeting).getString("hash");
        assertThat(approval(meeting).getList("blockers.number", String.class)).containsExactly("2");
        approve(meeting, "rapporteur", hash).statusCode(409).body("detail", containsString("stands in the way of 2"));
        approve(meeting, "rapporteur", hash, 2).statusCode(200);
    }

    @Test
    void an_approved_document_takes_nothing_more() {
        var meeting = Meeting.over(1, BASE);
        var open = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        meeting.decide("expert1", open, Map.of("seen", meeting.seen(1), "outcome", "WITHDRAWN"));
        meeting.declare(1, "To try.");
        approve(meeting, "rapporteur", approval(meeting).getString("hash")).statusCode(200);
        var frozen = equalTo("urn:adref:problem:frozen");
        meeting.amend("expert1", 1, "Other.").statusCode(409).body("type", frozen);
        meeting.position("expert1", 1, "SUPPORT").statusCode(409).body("type", frozen);
        meeting.declare(1, "Again.").statusCode(409).body("type", frozen);
        meeting.as("secretariat")
                .body(Map.of("kind", "TEXT", "text", "More.", "addressees", List.of()))
                .post("/api/documents/{id}/clauses", meeting.document)
                .then()
                .statusCode(409)
                .body("type", frozen);
        approve(meeting, "rapporteur", "0").statusCode(409).body("type", frozen);
        assertThat(meeting.page("expert1").getBoolean("may.amend")).isFalse();
    }

    @Test
    void the_final_text_carries_a_hash_that_anybody_can_recompute() {
        var meeting = Meeting.over(1, BASE);
        meeting.position("expert1", 1, "RESERVATION", "Costs.").statusCode(200);
        meeting.declare(1).statusCode(200);
        var hash = approval(meeting).getString("hash");
        approve(meeting, "rapporteur", hash).statusCode(200);
        var text = meeting.as("observer")
                .get("/api/documents/{id}/final", meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(Chain.digest(text.getString("content"))).isEqualTo(hash).isEqualTo(text.getString("hash"));
        assertThat(text.getString("dissent[0].text")).isEqualTo("Costs.");
        assertThat(Content.read(text.getString("content")).hash()).isEqualTo(hash);
    }

    @Test
    void approval_is_of_what_was_read_and_by_the_rapporteur_alone() {
        var meeting = Meeting.over(1, BASE);
        var hash = approval(meeting).getString("hash");
        approve(meeting, "chair", hash, 1).statusCode(403);
        meeting.position("expert1", 1, "OBJECTION", "No.").statusCode(200);
        approve(meeting, "rapporteur", hash, 1).statusCode(409).body("detail", containsString("has changed"));
    }

    @Test
    void an_empty_document_is_not_approved_and_has_no_final_text() {
        var meeting = Meeting.over(1);
        approve(meeting, "rapporteur", approval(meeting).getString("hash")).statusCode(409);
        meeting.as("expert1")
                .get("/api/documents/{id}/final", meeting.document)
                .then()
                .statusCode(404);
    }

    private static io.restassured.path.json.JsonPath approval(Meeting meeting) {
        return meeting.as("rapporteur")
                .get("/api/documents/{id}/approval", meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static io.restassured.response.ValidatableResponse approve(
            Meeting meeting, String account, String hash, Integer... overruled) {
        var overrides = List.of(overruled).stream()
                .map(clause -> Map.of("clauseId", meeting.clause(clause), "reason", "It is late."))
                .toList();
        return meeting.as(account)
                .body(Map.of("hash", hash, "overrides", overrides))
                .post("/api/documents/{id}/approval", meeting.document)
                .then();
    }
}
