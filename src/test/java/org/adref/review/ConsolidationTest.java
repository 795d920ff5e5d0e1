package org.adref.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ConsolidationTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";
    private static final String SHALL = BASE.replace("should", "shall");
    private static final String TWICE = BASE.replace("every year", "twice a year");
    private static final String BOTH = SHALL.replace("every year", "twice a year");

    @Test
    void one_version_names_all_its_sources_and_each_source_gets_its_answer() {
        var meeting = Meeting.over(4, BASE);
        var shall = meeting.amendment("expert1", 1, SHALL);
        var twice = meeting.amendment("expert2", 1, BASE.replace("every year", "twice each year"));
        var must = meeting.amendment("expert3", 1, BASE.replace("should", "must"));
        var also = meeting.amendment("expert4", 1, SHALL.replace("every year", "often"));
        make(
                        meeting,
                        "chair",
                        BOTH,
                        answer(shall, "ACCEPTED"),
                        answer(twice, "ACCEPTED_AS_MODIFIED"),
                        answer(must, "NOT_ACCEPTED", "reason", "Too strong."),
                        answer(also, "OBSOLETED_BY", "by", shall))
                .statusCode(200);
        var clause = meeting.clause("expert1", 1);
        assertThat(clause.getString("version.text")).isEqualTo(BOTH);
        assertThat(clause.getInt("version.ordinal")).isEqualTo(2);
        assertThat(clause.getList("version.amendmentIds", Long.class)).containsExactly(shall, twice);
        assertThat(clause.getList("amendments.disposition.outcome", String.class))
                .containsExactly("ACCEPTED", "ACCEPTED_AS_MODIFIED", "NOT_ACCEPTED", "OBSOLETED_BY");
        meeting.as("observer")
                .get("/api/consultations/{id}/journal", meeting.consultation)
                .then()
                .body("entries[0].act", equalTo("amendments-merged"))
                .body("entries[0].detail.amendments", equalTo(List.of((int) shall, (int) twice)))
                .body("entries[0].detail.left", equalTo(List.of((int) must, (int) also)));
    }

    @Test
    void what_an_answer_lacks_is_refused_in_words_and_nothing_is_made() {
        var meeting = Meeting.over(3, BASE, "Another clause.");
        var shall = meeting.amendment("expert1", 1, SHALL);
        var twice = meeting.amendment("expert2", 1, TWICE);
        var elsewhere = meeting.amendment("expert3", 2, "Another clause, amended.");
        refused(meeting, SHALL, "No amendment is accepted", answer(shall, "NOT_ACCEPTED", "reason", "No."));
        refused(meeting, SHALL, "does not hold all", answer(shall, "ACCEPTED"), answer(twice, "ACCEPTED"));
        refused(meeting, SHALL, "Say why", answer(shall, "ACCEPTED"), answer(twice, "NOT_ACCEPTED"));
        refused(meeting, SHALL, "which of the accepted", answer(shall, "ACCEPTED"), answer(twice, "OBSOLETED_BY"));
        refused(
                meeting,
                SHALL,
                "which of the accepted",
                answer(shall, "ACCEPTED"),
                answer(twice, "OBSOLETED_BY", "by", twice));
        refused(meeting, SHALL, "named twice", answer(shall, "ACCEPTED"), answer(shall, "ACCEPTED"));
        refused(meeting, SHALL, "does not give this clause", answer(shall, "ACCEPTED"), answer(elsewhere, "ACCEPTED"));
        refused(meeting, SHALL, "There is no amendment", answer(shall, "ACCEPTED"), answer(999_999_999, "ACCEPTED"));
        refused(meeting, SHALL, "Say what becomes of", Map.of("amendmentId", shall));
        refused(
                meeting,
                SHALL,
                "is accepted, not accepted, or overtaken",
                answer(shall, "ACCEPTED"),
                answer(twice, "NOTED"));
        refused(meeting, BASE, "is the present one", answer(shall, "ACCEPTED_AS_MODIFIED"));
        refused(meeting, "  ", "empty", answer(shall, "ACCEPTED_AS_MODIFIED"));
        assertThat(meeting.clause("expert1", 1).getInt("version.ordinal")).isEqualTo(1);
        assertThat(meeting.clause("expert1", 1).getList("amendments.disposition"))
                .containsOnlyNulls();
    }

    @Test
    void only_the_chair_and_the_secretariat_make_a_version_out_of_amendments() {
        var meeting = Meeting.over(2, BASE);
        var shall = meeting.amendment("expert1", 1, SHALL);
        for (var account : List.of("expert2", "observer", "rapporteur")) {
            make(meeting, account, SHALL, answer(shall, "ACCEPTED")).statusCode(403);
        }
        var own = meeting.amendment("secretariat", 1, TWICE);
        make(meeting, "secretariat", TWICE, answer(own, "ACCEPTED"))
                .statusCode(403)
                .body("detail", containsString("second person"));
        make(meeting, "secretariat", BOTH, answer(shall, "ACCEPTED"), answer(own, "ACCEPTED"))
                .statusCode(200);
    }

    @Test
    void a_source_that_is_decided_or_a_clause_that_moved_stops_the_merger_and_keeps_the_work() {
        var meeting = Meeting.over(3, BASE);
        var shall = meeting.amendment("expert1", 1, SHALL);
        var twice = meeting.amendment("expert2", 1, TWICE);
        var gone = meeting.amendment("expert3", 1, BASE.replace("farms", "all farms"));
        meeting.decide("expert3", gone, Map.of("seen", meeting.seen(1), "outcome", "WITHDRAWN"))
                .statusCode(200);
        make(meeting, "chair", SHALL, answer(shall, "ACCEPTED"), answer(gone, "ACCEPTED_AS_MODIFIED"))
                .statusCode(409)
                .body("detail", containsString("already been decided or withdrawn"));
        var seen = meeting.seen(1);
        meeting.as("chair")
                .body(Map.of(
                        "seen",
                        seen,
                        "edition",
                        0,
                        "text",
                        SHALL,
                        "note",
                        "",
                        "places",
                        List.of(),
                        "answers",
                        List.of(answer(shall, "ACCEPTED"))))
                .put("/api/clauses/{id}/workbench", meeting.clause(1))
                .then()
                .statusCode(200);
        meeting.accept("chair", twice, seen, "SUBSTANTIVE").statusCode(200);
        make(meeting, "chair", seen, SHALL, answer(shall, "ACCEPTED"))
                .statusCode(409)
                .body("type", equalTo("urn:adref:problem:stale"))
                .body("present", equalTo((int) meeting.seen(1)));
        meeting.as("chair")
                .get("/api/clauses/{id}/workbenches", meeting.clause(1))
                .then()
                .body("workbenches[0].text", equalTo(SHALL))
                .body("workbenches[0].rebase.text", equalTo(BOTH));
        make(meeting, "chair", BOTH, answer(shall, "ACCEPTED")).statusCode(200);
        meeting.as("chair")
                .get("/api/clauses/{id}/workbenches", meeting.clause(1))
                .then()
                .body("workbenches.size()", equalTo(0));
    }

    @Test
    void of_two_at_once_one_makes_the_version() throws Exception {
        var meeting = Meeting.over(2, BASE);
        var shall = meeting.amendment("expert1", 1, SHALL);
        var twice = meeting.amendment("expert2", 1, TWICE);
        var seen = meeting.seen(1);
        meeting.token("chair");
        meeting.token("secretariat");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> make(meeting, "chair", seen, SHALL, answer(shall, "ACCEPTED"))
                    .extract()
                    .statusCode());
            var other = threads.submit(
                    () -> make(meeting, "secretariat", seen, BOTH, answer(shall, "ACCEPTED"), answer(twice, "ACCEPTED"))
                            .extract()
                            .statusCode());
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(meeting.clause("chair", 1).getInt("version.ordinal")).isEqualTo(2);
    }

    private static void refused(Meeting meeting, String text, String words, Map<?, ?>... answers) {
        make(meeting, "chair", text, answers).statusCode(400).body("detail", containsString(words));
    }

    private static Map<String, Object> answer(long amendment, String outcome, Object... more) {
        var answer = new HashMap<String, Object>(Map.of("amendmentId", amendment, "outcome", outcome));
        for (int i = 0; i < more.length; i += 2) {
            answer.put(String.valueOf(more[i]), more[i + 1]);
        }
        return answer;
    }

    private static ValidatableResponse make(Meeting meeting, String account, String text, Map<?, ?>... answers) {
        return make(meeting, account, meeting.seen(1), text, answers);
    }

    private static ValidatableResponse make(
            Meeting meeting, String account, long seen, String text, Map<?, ?>... answers) {
        return meeting.as(account)
                .body(Map.of("seen", seen, "text", text, "change", "SUBSTANTIVE", "answers", Arrays.asList(answers)))
                .post("/api/clauses/{id}/consolidations", meeting.clause(1))
                .then();
    }
}
