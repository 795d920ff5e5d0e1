package org.adref.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class DispositionTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Test
    void what_one_role_proposes_another_validates_and_the_secretariat_publishes() {
        var meeting = Meeting.over(2, BASE);
        var comment = comment(meeting, "expert1");
        var disposition = proposed(meeting, "secretariat", List.of(), List.of(comment), "NOTED", "Thank you.");
        validate(meeting, "secretariat", disposition).statusCode(403).body("detail", containsString("your own role"));
        publish(meeting, "secretariat", disposition).statusCode(409);
        validate(meeting, "chair", disposition).statusCode(200);
        validate(meeting, "rapporteur", disposition).statusCode(409);
        assertThat(meeting.clause("chair", 1).getString("comments[0].pending.stage"))
                .isEqualTo("VALIDATED");
        publish(meeting, "chair", disposition).statusCode(403);
        publish(meeting, "secretariat", disposition).statusCode(200);
        var seen = meeting.clause("expert2", 1);
        assertThat(seen.getString("comments[0].disposition.outcome")).isEqualTo("NOTED");
        assertThat(seen.getString("comments[0].disposition.reason")).isEqualTo("Thank you.");
        assertThat(seen.getString("comments[0].pending")).isNull();
    }

    @Test
    void an_answer_that_is_not_published_shows_nowhere_to_an_expert() {
        var meeting = Meeting.over(2, BASE);
        var comment = comment(meeting, "expert1");
        var amendment = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        proposed(meeting, "secretariat", List.of(amendment), List.of(comment), "NOT_ACCEPTED", "Not for this text.");
        for (var account : List.of("expert1", "expert2", "observer")) {
            assertThat(meeting.page(account).prettify()).doesNotContain("Not for this text.", "NOT_ACCEPTED");
            var journal = meeting.as(account)
                    .get("/api/consultations/{id}/journal", meeting.consultation)
                    .asString();
            assertThat(journal).contains("disposition-proposed").doesNotContain("NOT_ACCEPTED", "Not for this text.");
        }
        assertThat(meeting.clause("rapporteur", 1).getString("amendments[0].pending.outcome"))
                .isEqualTo("NOT_ACCEPTED");
    }

    @Test
    void an_acceptance_that_takes_two_makes_its_version_when_it_is_validated() {
        var meeting = Meeting.over(1, BASE);
        var amendment = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        var seen = meeting.seen(1);
        propose(meeting, "secretariat", List.of(amendment), List.of(), decision(seen, "ACCEPTED", null))
                .statusCode(400)
                .body("fields.change", containsString("editorial or substantive"));
        var accepted = new HashMap<String, Object>(decision(seen, "ACCEPTED", "Stronger."));
        accepted.put("change", "SUBSTANTIVE");
        var disposition = propose(meeting, "secretariat", List.of(amendment), List.of(), accepted)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        assertThat(meeting.seen(1)).isEqualTo(seen);
        validate(meeting, "chair", disposition).statusCode(409).body("type", containsString("stale"));
        meeting.as("chair")
                .body(Map.of("dispositions", List.of(disposition), "seen", Map.of(meeting.clause(1), seen)))
                .post("/api/documents/{id}/validations", meeting.document)
                .then()
                .statusCode(200);
        var clause = meeting.clause("expert1", 1);
        assertThat(clause.getString("version.text")).startsWith("States shall");
        assertThat(clause.getString("amendments[0].disposition.outcome")).isEqualTo("ACCEPTED");
        assertThat(clause.getString("amendments[0].disposition.stage")).isEqualTo("PUBLISHED");
    }

    @Test
    void each_outcome_needs_what_it_needs() {
        var meeting = Meeting.over(1, BASE);
        var comment = comment(meeting, "expert1");
        var amendment = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        var seen = meeting.seen(1);
        meeting.decide("chair", amendment, decision(seen, "ACCEPTED_AS_MODIFIED", "Nearly."))
                .statusCode(400)
                .body("fields.text", containsString("as modified"));
        meeting.decide("chair", amendment, decision(seen, "OBSOLETED_BY", "See below."))
                .statusCode(400)
                .body("fields.by", containsString("overtook"));
        var beside = new HashMap<String, Object>(decision(seen, "OBSOLETED_BY", "See below."));
        beside.put("byAmendmentId", amendment);
        meeting.decide("chair", amendment, beside)
                .statusCode(400)
                .body("fields.byAmendmentId", containsString("itself"));
        beside.put("byAmendmentId", 999_999_999);
        meeting.decide("chair", amendment, beside)
                .statusCode(400)
                .body("fields.byAmendmentId", containsString("no such"));
        answer(meeting, "chair", comment, decision(seen, "NOTED", " "))
                .statusCode(400)
                .body("fields.reason", containsString("reply"));
        var modified = new HashMap<String, Object>(decision(seen, "ACCEPTED_AS_MODIFIED", "With ports."));
        modified.put("text", BASE.replace("farms", "ports, farms"));
        modified.put("change", "SUBSTANTIVE");
        meeting.decide("chair", amendment, modified).statusCode(200);
        assertThat(meeting.clause("expert1", 1).getString("version.text")).contains("ports, farms");
        answer(
                        meeting,
                        "chair",
                        comment,
                        Map.of("seen", seen, "outcome", "OBSOLETED_BY", "reason", "Met.", "versionId", meeting.seen(1)))
                .statusCode(200);
    }

    @Test
    void a_decision_is_changed_only_by_a_new_one_that_saw_it_and_says_why() {
        var meeting = Meeting.over(1, BASE);
        var amendment = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        var seen = meeting.seen(1);
        meeting.decide("chair", amendment, decision(seen, "DEFERRED", null)).statusCode(200);
        var first = meeting.clause("chair", 1).getLong("amendments[0].disposition.id");
        var again = new HashMap<String, Object>(decision(seen, "NOT_ACCEPTED", "It was discussed in session 3."));
        meeting.decide("chair", amendment, again).statusCode(409);
        again.put("instead", first);
        meeting.decide("chair", amendment, again).statusCode(200);
        assertThat(meeting.clause("expert1", 1).getString("amendments[0].disposition.outcome"))
                .isEqualTo("NOT_ACCEPTED");
        assertThat(meeting.clause("expert1", 1).getBoolean("amendments[0].disposition.instead"))
                .isTrue();
        meeting.decide("chair", amendment, again).statusCode(409);
        meeting.decide("expert1", amendment, decision(seen, "WITHDRAWN", null)).statusCode(409);
    }

    @Test
    void an_author_contests_a_published_answer_once() {
        var meeting = Meeting.over(2, BASE);
        var comment = comment(meeting, "expert1");
        answer(meeting, "chair", comment, decision(meeting.seen(1), "NOT_ACCEPTED", "Covered by 2."))
                .statusCode(200);
        var disposition = meeting.clause("expert1", 1).getLong("comments[0].disposition.id");
        contest(meeting, "expert2", disposition).statusCode(403);
        contest(meeting, "expert1", disposition).statusCode(200);
        contest(meeting, "expert1", disposition).statusCode(409);
        assertThat(meeting.clause("expert2", 1).getString("comments[0].disposition.contest"))
                .isEqualTo("Clause 2 says nothing of it.");
        var pending =
                proposed(meeting, "secretariat", List.of(), List.of(comment(meeting, "expert2")), "NOTED", "Yes.");
        contest(meeting, "expert2", pending).statusCode(404);
    }

    @Test
    void whoever_wrote_it_does_not_decide_on_it_alone() {
        var meeting = Meeting.over(1, BASE);
        var own = meeting.amendment("chair", 1, BASE.replace("should", "shall"));
        meeting.decide("chair", own, decision(meeting.seen(1), "NOT_ACCEPTED", "Changed my mind."))
                .statusCode(403)
                .body("detail", containsString("second person"));
        var disposition = proposed(meeting, "chair", List.of(own), List.of(), "DEFERRED", "Later.");
        validate(meeting, "secretariat", disposition).statusCode(200);
        var drafted = meeting.amendment("secretariat", 1, BASE.replace("every", "each"));
        var answer = proposed(meeting, "chair", List.of(drafted), List.of(), "NOTED", "Seen.");
        validate(meeting, "secretariat", answer).statusCode(403).body("detail", containsString("You wrote this"));
        validate(meeting, "rapporteur", answer).statusCode(200);
    }

    @Test
    void a_proposal_is_sent_back_with_a_reason_and_made_anew() {
        var meeting = Meeting.over(1, BASE);
        var comment = comment(meeting, "expert1");
        var first = proposed(meeting, "secretariat", List.of(), List.of(comment), "NOTED", "Noted.");
        var path = "/api/dispositions/{id}/return";
        meeting.as("chair").body(Map.of("reason", " ")).post(path, first).then().statusCode(400);
        meeting.as("expert1")
                .body(Map.of("reason", "No."))
                .post(path, first)
                .then()
                .statusCode(403);
        meeting.as("chair")
                .body(Map.of("reason", "Too curt."))
                .post(path, first)
                .then()
                .statusCode(200);
        validate(meeting, "chair", first).statusCode(409);
        assertThat(meeting.clause("secretariat", 1).getString("comments[0].pending.returned"))
                .isEqualTo("Too curt.");
        var second = proposed(meeting, "secretariat", List.of(), List.of(comment), "NOTED", "Noted, with thanks.");
        validate(meeting, "chair", second).statusCode(200);
    }

    @Test
    void many_are_answered_at_once_or_none_is() {
        var meeting = Meeting.over(2, BASE);
        var one = comment(meeting, "expert1");
        var two = comment(meeting, "expert2");
        answer(meeting, "expert2", two, decision(0, "WITHDRAWN", null)).statusCode(200);
        propose(meeting, "secretariat", List.of(), List.of(one, two), decision(0, "NOTED", "Thank you both."))
                .statusCode(409);
        assertThat(meeting.clause("chair", 1).getString("comments[0].pending")).isNull();
        var three = comment(meeting, "expert2");
        propose(meeting, "secretariat", List.of(), List.of(one, three), decision(0, "NOTED", "Thank you both."))
                .statusCode(200);
        propose(meeting, "expert1", List.of(), List.of(one), decision(0, "NOTED", "Mine."))
                .statusCode(403);
        propose(meeting, "secretariat", List.of(), List.of(one, 999_999_999L), decision(0, "NOTED", "?"))
                .statusCode(400);
    }

    private static Map<String, Object> decision(long seen, String outcome, @Nullable String reason) {
        return reason == null
                ? Map.of("seen", seen, "outcome", outcome)
                : Map.of("seen", seen, "outcome", outcome, "reason", reason);
    }

    private static long proposed(
            Meeting meeting, String by, List<Long> amendments, List<Long> comments, String outcome, String reason) {
        return propose(meeting, by, amendments, comments, decision(meeting.seen(1), outcome, reason))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static ValidatableResponse propose(
            Meeting meeting, String by, List<Long> amendments, List<Long> comments, Map<String, ?> decision) {
        return meeting.as(by)
                .body(Map.of("amendments", amendments, "comments", comments, "decision", decision))
                .post("/api/documents/{id}/dispositions", meeting.document)
                .then();
    }

    private static ValidatableResponse validate(Meeting meeting, String by, long disposition) {
        return meeting.as(by)
                .body(Map.of("dispositions", List.of(disposition)))
                .post("/api/documents/{id}/validations", meeting.document)
                .then();
    }

    private static ValidatableResponse publish(Meeting meeting, String by, long disposition) {
        return meeting.as(by)
                .body(Map.of("dispositions", List.of(disposition)))
                .post("/api/documents/{id}/publications", meeting.document)
                .then();
    }

    private static ValidatableResponse contest(Meeting meeting, String by, long disposition) {
        return meeting.as(by)
                .body(Map.of("text", "Clause 2 says nothing of it."))
                .post("/api/dispositions/{id}/contest", disposition)
                .then();
    }

    private static ValidatableResponse answer(Meeting meeting, String by, long comment, Map<String, ?> decision) {
        return meeting.as(by)
                .body(decision)
                .post("/api/comments/{id}/disposition", comment)
                .then();
    }

    private static long comment(Meeting meeting, String by) {
        return meeting.as(by)
                .body(Map.of("seen", meeting.seen(1), "kind", "GENERAL", "text", "Which farms?"))
                .post("/api/clauses/{id}/comments", meeting.clause(1))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }
}
