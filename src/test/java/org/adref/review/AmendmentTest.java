package org.adref.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AmendmentTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Test
    void an_accepted_amendment_makes_the_next_version_and_is_named_by_it() {
        var meeting = Meeting.over(2, BASE);
        var amendment = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        meeting.accept("chair", amendment, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        var clause = meeting.clause("expert2", 1);
        assertThat(clause.getString("version.text")).isEqualTo(BASE.replace("should", "shall"));
        assertThat(clause.getInt("version.ordinal")).isEqualTo(2);
        assertThat(clause.getList("version.amendmentIds", Long.class)).containsExactly(amendment);
        assertThat(clause.getString("amendments[0].disposition.outcome")).isEqualTo("ACCEPTED");
    }

    @Test
    void an_amendment_that_changes_nothing_is_refused() {
        Meeting.over(1, BASE)
                .amend("expert1", 1, BASE)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:adref:problem:invalid"))
                .body("fields.text", containsString("changes nothing"));
    }

    @Test
    void an_amendment_on_a_base_that_moved_elsewhere_is_merged_when_accepted() {
        var meeting = Meeting.over(2, BASE);
        var first = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        var second = meeting.amendment("expert2", 1, BASE.replace("every year", "twice a year"));
        meeting.accept("chair", first, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        meeting.accept("chair", second, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        assertThat(meeting.clause("chair", 1).getString("version.text"))
                .isEqualTo("States shall inspect farms, fisheries and factories twice a year.");
    }

    @Test
    void an_amendment_of_words_that_changed_meanwhile_is_a_conflict_that_shows_both() {
        var meeting = Meeting.over(2, BASE);
        var first = meeting.amendment("expert1", 1, BASE.replace("every year", "every month"));
        var second = meeting.amendment("expert2", 1, BASE.replace("every year", "twice a year"));
        meeting.accept("chair", first, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        assertThat(meeting.clause("chair", 1).getString("amendments[1].rebase.kind"))
                .isEqualTo("CONFLICT");
        meeting.accept("chair", second, meeting.seen(1), "SUBSTANTIVE")
                .statusCode(409)
                .body("passages[0].present", containsString("month"))
                .body("passages[0].proposed", containsString("twice"));
        assertThat(meeting.clause("chair", 1).getInt("version.ordinal")).isEqualTo(2);
    }

    @Test
    void a_decision_is_taken_once() {
        var meeting = Meeting.over(1, BASE);
        var amendment = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        var decline = Map.of("seen", meeting.seen(1), "outcome", "NOT_ACCEPTED", "reason", "Too strong.");
        meeting.decide("chair", amendment, decline).statusCode(200);
        meeting.decide("chair", amendment, decline).statusCode(409);
        meeting.accept("chair", amendment, meeting.seen(1), "EDITORIAL").statusCode(409);
    }

    @Test
    void to_decline_needs_a_reason() {
        var meeting = Meeting.over(1, BASE);
        var amendment = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        meeting.decide("chair", amendment, Map.of("seen", meeting.seen(1), "outcome", "NOT_ACCEPTED"))
                .statusCode(400)
                .body("fields.reason", containsString("Say why"));
    }

    @Test
    void only_the_author_withdraws_and_only_the_chair_decides() {
        var meeting = Meeting.over(2, BASE);
        var amendment = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        var seen = meeting.seen(1);
        meeting.decide("expert2", amendment, Map.of("seen", seen, "outcome", "WITHDRAWN"))
                .statusCode(403);
        meeting.accept("expert1", amendment, seen, "EDITORIAL").statusCode(403);
        meeting.accept("secretariat", amendment, seen, "EDITORIAL").statusCode(403);
        meeting.decide("expert1", amendment, Map.of("seen", seen, "outcome", "WITHDRAWN"))
                .statusCode(200);
        assertThat(meeting.clause("expert2", 1).getString("amendments[0].disposition.outcome"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void an_amendment_of_a_wording_that_is_gone_is_refused_as_stale() {
        var meeting = Meeting.over(2, BASE);
        var seen = meeting.seen(1);
        var first = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        meeting.accept("chair", first, seen, "SUBSTANTIVE").statusCode(200);
        meeting.amend("expert2", 1, seen, BASE + " And ports.")
                .statusCode(409)
                .body("type", equalTo("urn:adref:problem:stale"))
                .body("seen", equalTo((int) seen))
                .body("present", equalTo((int) meeting.seen(1)));
    }

    @Test
    void emphasis_and_links_are_kept_through_acceptance_and_merge() {
        var meeting = Meeting.over(2, BASE);
        var marks = List.of(
                Map.of("kind", "STRONG", "start", 0, "end", 6),
                Map.of("kind", "LINK", "start", 22, "end", 27, "target", "https://example.org/farms"));
        var styled = meeting.as("expert1")
                .body(Map.of("seen", meeting.seen(1), "text", BASE, "marks", marks, "rationale", ""))
                .post("/api/clauses/{id}/amendments", meeting.clause(1))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        var reworded = meeting.amendment("expert2", 1, BASE.replace("every year", "twice a year"));
        meeting.accept("chair", styled, meeting.seen(1), "EDITORIAL").statusCode(200);
        meeting.accept("chair", reworded, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        var version = meeting.clause("expert1", 1);
        assertThat(version.getString("version.text")).endsWith("twice a year.");
        assertThat(version.getList("version.marks.kind", String.class)).containsExactly("STRONG", "LINK");
        assertThat(version.getString("version.marks[1].target")).isEqualTo("https://example.org/farms");
    }
}
