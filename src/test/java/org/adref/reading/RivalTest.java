package org.adref.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RivalTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Inject
    EntityManagerFactory factory;

    @Test
    void rival_amendments_are_read_together_and_collide_before_anybody_decides() {
        var meeting = Meeting.over(4, BASE);
        var shall = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        var must = meeting.amendment("expert2", 1, BASE.replace("should", "must"));
        var also = meeting.amendment("expert3", 1, BASE.replace("should", "shall"));
        var twice = meeting.amendment("expert4", 1, BASE.replace("every year", "twice a year"));
        var rivals = read(meeting, "expert1", "rivals");
        assertThat(rivals.getList("parts.alternatives.flatten().text", String.class))
                .containsExactly("shall", "must", "twice a");
        assertThat(rivals.getList("parts.alternatives.flatten()[0].amendmentIds", Long.class))
                .containsExactly(shall, also);
        assertThat(rivals.getList("rivals.find { it.amendmentId == %d }.collides".formatted(shall), Long.class))
                .containsExactly(must);
        assertThat(rivals.getList("rivals.find { it.amendmentId == %d }.collides".formatted(twice), Long.class))
                .isEmpty();
    }

    @Test
    void an_amendment_in_conflict_keeps_its_words_among_its_rivals() {
        var meeting = Meeting.over(2, BASE);
        var first = meeting.amendment("expert1", 1, BASE.replace("every year", "every month"));
        var second = meeting.amendment(
                "expert2", 1, BASE.replace("every year", "twice a year").replace("should", "shall"));
        meeting.accept("chair", first, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        var rival = read(meeting, "observer", "rivals");
        assertThat(rival.getList("rivals.amendmentId", Long.class)).containsExactly(second);
        assertThat(rival.getString("rivals[0].state")).isEqualTo("CONFLICT");
        assertThat(rival.getString("rivals[0].text"))
                .isEqualTo("States shall inspect farms, fisheries and factories twice a year.");
    }

    @Test
    void the_clause_takes_the_same_number_of_statements_however_many_amendments_it_has() {
        assertThat(statements(60)).isEqualTo(statements(5));
    }

    @Test
    void a_workbench_is_private_until_it_is_shown_and_survives_in_editions() {
        var meeting = Meeting.over(1, BASE);
        var amendment = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        var answers = List.of(Map.of("amendmentId", amendment, "outcome", "ACCEPTED"));
        save(meeting, "chair", 0, BASE.replace("should", "shall"), answers)
                .statusCode(200)
                .body("edition", equalTo(1));
        save(meeting, "chair", 0, BASE.replace("should", "shall"), answers)
                .statusCode(200)
                .body("edition", equalTo(1));
        save(meeting, "chair", 0, "Something else.", answers)
                .statusCode(409)
                .body("detail", containsString("another window"));
        save(meeting, "chair", 1, "", List.of()).statusCode(200).body("edition", equalTo(2));
        save(meeting, "expert1", 0, BASE, List.of()).statusCode(403);
        assertThat(read(meeting, "expert1", "workbenches").getList("workbenches"))
                .isEmpty();
        assertThat(read(meeting, "secretariat", "workbenches").getList("workbenches"))
                .isEmpty();
        show(meeting, "chair", true).statusCode(200);
        show(meeting, "chair", true).statusCode(409);
        assertThat(read(meeting, "expert1", "workbenches").getInt("workbenches[0].edition"))
                .isEqualTo(2);
        show(meeting, "chair", false).statusCode(200);
        assertThat(read(meeting, "expert1", "workbenches").getList("workbenches"))
                .isEmpty();
        show(meeting, "secretariat", true).statusCode(404);
    }

    @Test
    void a_workbench_whose_clause_moved_is_read_upon_the_present_text() {
        var meeting = Meeting.over(1, BASE);
        save(meeting, "chair", 0, BASE.replace("should", "shall"), List.of()).statusCode(200);
        revise(meeting, BASE.replace("every year", "every month"));
        var mine = read(meeting, "chair", "workbenches");
        assertThat(mine.getString("workbenches[0].rebase.kind")).isEqualTo("CLEAN");
        assertThat(mine.getString("workbenches[0].rebase.text"))
                .isEqualTo("States shall inspect farms, fisheries and factories every month.");
        assertThat(mine.getString("workbenches[0].text")).isEqualTo(BASE.replace("should", "shall"));
    }

    @Test
    void each_passage_of_the_present_text_names_the_version_and_the_amendment_that_gave_it() {
        var meeting = Meeting.over(2, BASE);
        var shall = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        meeting.accept("chair", shall, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        revise(meeting, "States shall inspect farms, fisheries and factories every month.");
        var derivation = read(meeting, "expert2", "derivation");
        var text = meeting.clause("expert2", 1).getString("version.text");
        var starts = derivation.getList("passages.start", Integer.class);
        var ends = derivation.getList("passages.end", Integer.class);
        assertThat(IntStream.range(0, starts.size())
                        .mapToObj(at ->
                                text.substring(starts.get(at), ends.get(at)).strip()))
                .containsExactly("States", "shall", "inspect farms, fisheries and factories every", "month", ".");
        assertThat(derivation.getList("passages[1].amendmentIds", Long.class)).containsExactly(shall);
        assertThat(derivation.getList("passages[3].amendmentIds")).isEmpty();
        assertThat(derivation.getLong("passages[0].versionId")).isEqualTo(derivation.getLong("passages[2].versionId"));
    }

    @Test
    void any_two_moments_of_a_document_are_told_apart() {
        var meeting = Meeting.over(1, "First clause of all.", "Second clause of them.", "Third clause here.");
        var begin = compare(meeting, "").getLong("turns[0].entry");
        revise(meeting, "First clause of all, amended.");
        var middle = compare(meeting, "").getLong("turns[-1].entry");
        meeting.as("secretariat")
                .body(Map.of("seen", meeting.seen(3), "reason", "Said elsewhere."))
                .post("/api/clauses/{id}/removal", meeting.clause(3))
                .then()
                .statusCode(200);
        meeting.as("secretariat")
                .body(Map.of(
                        "kind",
                        "RECOMMENDATION",
                        "text",
                        "A new one.",
                        "addressees",
                        List.of(),
                        "afterId",
                        meeting.clause(1)))
                .post("/api/documents/{id}/clauses", meeting.document)
                .then()
                .statusCode(200);
        assertThat(compare(meeting, "?from=" + begin).getList("changes.kind", String.class))
                .containsExactly("REWORDED", "INSERTED", "UNCHANGED", "DELETED");
        assertThat(compare(meeting, "?from=%d&to=%d".formatted(begin, middle)).getList("changes.kind", String.class))
                .containsExactly("REWORDED", "UNCHANGED", "UNCHANGED");
        assertThat(compare(meeting, "?from=%d&to=%d".formatted(middle, middle)).getList("changes.kind", String.class))
                .containsOnly("UNCHANGED");
        meeting.as("observer")
                .get("/api/documents/{id}/comparison?from=9&to=3", meeting.document)
                .then()
                .statusCode(400);
        Meeting.over(1, BASE)
                .as("chair")
                .get("/api/documents/{id}/comparison", meeting.document)
                .then()
                .statusCode(404);
    }

    private static JsonPath compare(Meeting meeting, String asked) {
        return meeting.as("observer")
                .get("/api/documents/" + meeting.document + "/comparison" + asked)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath read(Meeting meeting, String account, String what) {
        return meeting.as(account)
                .get("/api/clauses/{id}/" + what, meeting.clause(1))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse save(
            Meeting meeting, String account, int edition, String text, List<?> answers) {
        var body = new HashMap<String, Object>(
                Map.of("seen", meeting.seen(1), "edition", edition, "text", text, "note", "", "places", List.of()));
        body.put("answers", answers);
        return meeting.as(account)
                .body(body)
                .put("/api/clauses/{id}/workbench", meeting.clause(1))
                .then();
    }

    private static ValidatableResponse show(Meeting meeting, String account, boolean shown) {
        return meeting.as(account)
                .body(Map.of("shown", shown))
                .post("/api/clauses/{id}/workbench/showing", meeting.clause(1))
                .then();
    }

    private static void revise(Meeting meeting, String text) {
        meeting.as("secretariat")
                .body(Map.of("seen", meeting.seen(1), "text", text, "change", "SUBSTANTIVE", "note", "As said."))
                .post("/api/clauses/{id}/versions", meeting.clause(1))
                .then()
                .statusCode(200);
    }

    private long statements(int amendments) {
        var meeting = Meeting.over(1, BASE);
        var seen = meeting.seen(1);
        for (int n = 0; n < amendments; n++) {
            meeting.amend("expert1", 1, seen, BASE.replace("every year", n + " times a year"))
                    .statusCode(200);
        }
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        read(meeting, "expert1", "rivals");
        read(meeting, "expert1", "workbenches");
        read(meeting, "expert1", "derivation");
        meeting.clause("expert1", 1);
        compare(meeting, "");
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }
}
