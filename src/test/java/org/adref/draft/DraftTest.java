package org.adref.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class DraftTest {

    @Test
    void the_secretariat_revises_a_clause_and_says_of_which_sort_the_change_is() {
        var meeting = Meeting.over(1, "First.", "Second.");
        revise(meeting, meeting.seen(1), "First, and more.", "SUBSTANTIVE").statusCode(200);
        var clause = meeting.clause("expert1", 1);
        assertThat(clause.getString("version.change")).isEqualTo("SUBSTANTIVE");
        assertThat(clause.getString("version.note")).isEqualTo("As asked.");
        revise(meeting, meeting.seen(1), "First, and more.", "EDITORIAL")
                .statusCode(400)
                .body("fields.text", containsString("Nothing was changed"));
        revise(meeting, meeting.seen(1), "Other.", "FIRST").statusCode(400);
    }

    @Test
    void of_two_who_revise_at_the_same_instant_one_wins_and_the_other_is_told() throws Exception {
        var meeting = Meeting.over(1, "First.");
        var seen = meeting.seen(1);
        var both = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < 6; n++) {
            var text = "Wording " + n + ".";
            both.add(() -> revise(meeting, seen, text, "EDITORIAL").extract().statusCode());
        }
        var answers = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var answer : pool.invokeAll(both)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(meeting.clause("expert1", 1).getInt("version.ordinal")).isEqualTo(2);
    }

    @Test
    void a_clause_put_between_two_takes_a_suffix_and_one_at_the_end_the_next_number() {
        var meeting = Meeting.over(1, "First.", "Second.");
        add(meeting, meeting.clause(1), null, "RECOMMENDATION", "Between.");
        add(meeting, meeting.clause(1), null, "RECOMMENDATION", "Between, later.");
        add(meeting, meeting.clause(2), null, "RECOMMENDATION", "Last.");
        add(meeting, null, meeting.clause(1), "SUB_ITEM", "Below.");
        assertThat(meeting.page("expert1").getList("clauses.number", String.class))
                .containsExactly("1", "(a)", "1 ter", "1 bis", "2", "3");
        assertThat(meeting.page("expert1").getList("clauses.depth", Integer.class))
                .containsExactly(0, 1, 0, 0, 0, 0);
    }

    @Test
    void a_clause_moves_with_all_that_stands_below_it_but_not_under_itself() {
        var meeting = Meeting.over(1, "First.", "Second.", "Third.");
        var below = add(meeting, null, meeting.clause(1), "SUB_ITEM", "Below.");
        move(meeting, 1, Map.of("seen", meeting.seen(1), "afterId", meeting.clause(3)))
                .statusCode(200);
        assertThat(texts(meeting)).containsExactly("Second.", "Third.", "First.", "Below.");
        move(meeting, 1, Map.of("seen", meeting.seen(1), "parentId", below)).statusCode(400);
        move(meeting, 1, Map.of("seen", meeting.seen(1), "parentId", meeting.clause(1)))
                .statusCode(400);
        move(meeting, 3, Map.of("seen", meeting.seen(3))).statusCode(200);
        assertThat(texts(meeting)).containsExactly("Third.", "Second.", "First.", "Below.");
    }

    @Test
    void a_removed_clause_keeps_what_was_said_on_it_and_takes_nothing_more() {
        var meeting = Meeting.over(1, "First.", "Second.");
        meeting.amendment("expert1", 1, "First, amended.");
        meeting.as("secretariat")
                .body(Map.of("seen", meeting.seen(1), "reason", "Merged into 2."))
                .post("/api/clauses/{id}/removal", meeting.clause(1))
                .then()
                .statusCode(200);
        assertThat(texts(meeting)).containsExactly("Second.");
        assertThat(meeting.page("expert1").getString("removed[0].amendments[0].text"))
                .isEqualTo("First, amended.");
        meeting.amend("expert1", 1, meeting.clause("expert1", 1).getLong("version.id"), "More.")
                .statusCode(409)
                .body("detail", containsString("removed"));
    }

    @Test
    void a_document_takes_one_draft() {
        var meeting = Meeting.over(1, "First.");
        meeting.as("secretariat")
                .body(Map.of(
                        "clauses",
                        List.of(Map.of(
                                "depth", 0, "number", "", "kind", "TEXT", "text", "X", "addressees", List.of()))))
                .post("/api/documents/{id}/draft", meeting.document)
                .then()
                .statusCode(409);
    }

    private static List<String> texts(Meeting meeting) {
        return meeting.page("expert1").getList("clauses.version.text", String.class);
    }

    private static io.restassured.response.ValidatableResponse revise(
            Meeting meeting, long seen, String text, String change) {
        return meeting.as("secretariat")
                .body(Map.of("seen", seen, "text", text, "change", change, "note", "As asked."))
                .post("/api/clauses/{id}/versions", meeting.clause(1))
                .then();
    }

    private static io.restassured.response.ValidatableResponse move(Meeting meeting, int n, Map<String, ?> to) {
        return meeting.as("secretariat")
                .body(to)
                .post("/api/clauses/{id}/place", meeting.clause(n))
                .then();
    }

    private static long add(
            Meeting meeting,
            @org.jspecify.annotations.Nullable Long after,
            @org.jspecify.annotations.Nullable Long parent,
            String kind,
            String text) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "text", text, "addressees", List.of()));
        if (after != null) {
            body.put("afterId", after);
        }
        if (parent != null) {
            body.put("parentId", parent);
        }
        return meeting.as("secretariat")
                .body(body)
                .post("/api/documents/{id}/clauses", meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("clauseId");
    }
}
