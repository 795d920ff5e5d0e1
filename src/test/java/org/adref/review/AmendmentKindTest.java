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
class AmendmentKindTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";
    private static final String SECOND = "Business should publish its suppliers.";
    private static final String THIRD = "Consumers should ask.";

    @Test
    void a_new_clause_is_put_in_behind_its_neighbour_with_a_suffix_and_names_the_amendment() {
        var meeting = Meeting.over(1, BASE, SECOND, THIRD);
        var proposed = newClause(meeting, "expert1", 1, null, 1, "States should ratify the Protocol.")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        var shown = meeting.clause("chair", 1);
        assertThat(shown.getString("amendments[0].kind")).isEqualTo("NEW_CLAUSE");
        assertThat(shown.getString("amendments[0].number")).isEqualTo("1 bis");
        assertThat(shown.getString("amendments[0].instruction"))
                .isEqualTo("After 1, insert a new 1 bis: 'States should ratify the Protocol.'.");
        accept(meeting, proposed, meeting.seen(1)).statusCode(200);
        var page = meeting.page("expert1");
        assertThat(page.getList("clauses.number")).containsExactly("1", "1 bis", "2", "3");
        assertThat(page.getString("clauses[1].version.text")).isEqualTo("States should ratify the Protocol.");
        assertThat(page.getList("clauses[1].version.amendmentIds", Long.class)).containsExactly(proposed);
        assertThat(page.getList("clauses[1].addressees")).containsExactly("STATES");
        assertThat(page.getString("clauses[0].amendments[0].disposition.outcome"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void two_new_clauses_at_one_place_take_two_numbers_and_the_same_words_twice_are_obsolete() {
        var meeting = Meeting.over(2, BASE, SECOND);
        var one = id(newClause(meeting, "expert1", 1, null, 1, "One."));
        var same = id(newClause(meeting, "expert2", 1, null, 1, "One."));
        var under = id(newClause(meeting, "expert2", 1, 1, null, "Below."));
        accept(meeting, one, meeting.seen(1)).statusCode(200);
        assertThat(meeting.clause("chair", 1).getString("amendments[1].rebase.kind"))
                .isEqualTo("OBSOLETE");
        accept(meeting, same, meeting.seen(1)).statusCode(409);
        accept(meeting, under, meeting.seen(1)).statusCode(200);
        assertThat(meeting.page("chair").getList("clauses.citation")).containsExactly("1", "1(a)", "1 bis", "2");
    }

    @Test
    void a_deletion_takes_the_clause_out_and_orphans_what_others_proposed_to_it() {
        var meeting = Meeting.over(2, BASE, SECOND);
        meeting.amendment("expert2", 2, SECOND.replace("should", "shall"));
        var proposed = id(propose(meeting, "expert1", 2, Map.of("kind", "DELETION")));
        var shown = meeting.clause("chair", 2);
        assertThat(shown.getString("amendments[1].instruction")).isEqualTo("Delete 2.");
        assertThat(shown.getString("amendments[1].text")).isEmpty();
        accept(meeting, proposed, meeting.seen(2)).statusCode(200);
        var page = meeting.page("expert2");
        assertThat(page.getList("clauses.number")).containsExactly("1");
        assertThat(page.getString("removed[0].amendments[0].rebase.kind")).isEqualTo("ORPHANED");
        assertThat(page.getString("removed[0].amendments[0].text")).contains("shall");
        assertThat(page.getString("removed[0].amendments[1].disposition.outcome"))
                .isEqualTo("ACCEPTED");
        propose(meeting, "expert2", 2, page.getLong("removed[0].version.id"), Map.of("text", "Again."))
                .statusCode(409)
                .body("detail", containsString("removed"));
    }

    @Test
    void a_deletion_of_words_that_changed_meanwhile_is_a_conflict() {
        var meeting = Meeting.over(2, BASE);
        var deletion = id(propose(meeting, "expert1", 1, Map.of("kind", "DELETION")));
        var other = meeting.amendment("expert2", 1, BASE.replace("every year", "every month"));
        meeting.accept("chair", other, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        var rebase = meeting.clause("chair", 1);
        assertThat(rebase.getString("amendments[0].rebase.kind")).isEqualTo("CONFLICT");
        assertThat(rebase.getString("amendments[0].rebase.passages[0].present")).contains("month");
        accept(meeting, deletion, meeting.seen(1)).statusCode(409).body("passages[0].proposed", containsString(""));
    }

    @Test
    void a_move_changes_the_place_and_keeps_number_and_words() {
        var meeting = Meeting.over(2, BASE, SECOND, THIRD);
        var place = new HashMap<String, Object>(Map.of("kind", "MOVE", "afterId", meeting.clause(3)));
        var proposed = id(propose(meeting, "expert1", 1, place));
        var late = id(propose(meeting, "expert2", 1, place));
        var shown = meeting.clause("chair", 1);
        assertThat(shown.getString("amendments[0].instruction")).isEqualTo("Move 1 to after 3.");
        assertThat(shown.getString("amendments[0].text")).isEqualTo(BASE);
        accept(meeting, proposed, meeting.seen(1)).statusCode(200);
        var page = meeting.page("expert1");
        assertThat(page.getList("clauses.number")).containsExactly("2", "3", "1");
        assertThat(page.getInt("clauses[2].version.ordinal")).isEqualTo(1);
        assertThat(page.getString("clauses[2].amendments[1].rebase.kind")).isEqualTo("OBSOLETE");
        accept(meeting, late, meeting.seen(1)).statusCode(409);
    }

    @Test
    void a_move_whose_place_is_gone_is_a_conflict_until_its_author_chooses_another() {
        var meeting = Meeting.over(1, BASE, SECOND, THIRD);
        var move = id(propose(meeting, "expert1", 1, Map.of("kind", "MOVE", "afterId", meeting.clause(3))));
        meeting.as("secretariat")
                .body(Map.of("seen", meeting.seen(3), "reason", "Said elsewhere."))
                .post("/api/clauses/{id}/removal", meeting.clause(3))
                .then()
                .statusCode(200);
        assertThat(meeting.clause("expert1", 1).getString("amendments[0].rebase.kind"))
                .isEqualTo("CONFLICT");
        accept(meeting, move, meeting.seen(1)).statusCode(409).body("detail", containsString("choose another"));
    }

    @Test
    void a_whole_alternative_takes_the_place_of_the_clause_and_never_mixes_with_it() {
        var meeting = Meeting.over(2, BASE);
        var alternative = id(propose(
                meeting, "expert1", 1, Map.of("kind", "ALTERNATIVE", "text", "Inspections should be frequent.")));
        var first = meeting.amendment("expert2", 1, BASE.replace("should", "shall"));
        assertThat(meeting.clause("chair", 1).getString("amendments[0].instruction"))
                .isEqualTo("Replace the text of 1 by: “Inspections should be frequent.”");
        meeting.accept("chair", first, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        assertThat(meeting.clause("chair", 1).getString("amendments[0].rebase.kind"))
                .isEqualTo("CONFLICT");
        meeting.accept("chair", alternative, meeting.seen(1), "SUBSTANTIVE").statusCode(409);
    }

    @Test
    void an_editorial_amendment_is_classed_by_whoever_accepts_it() {
        var meeting = Meeting.over(1, BASE);
        var proposed = id(propose(
                meeting, "expert1", 1, Map.of("kind", "EDITORIAL", "text", BASE.replace("every year", "annually"))));
        accept(meeting, proposed, meeting.seen(1)).statusCode(400).body("fields.change", containsString("editorial"));
        meeting.accept("chair", proposed, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        assertThat(meeting.clause("chair", 1).getString("version.change")).isEqualTo("SUBSTANTIVE");
    }

    @Test
    void what_makes_no_sense_is_refused_in_words() {
        var meeting = Meeting.over(1, BASE, SECOND);
        propose(meeting, "expert1", 1, Map.of("kind", "SONNET", "text", "X"))
                .statusCode(400)
                .body("fields.kind", containsString("DELETION"));
        propose(meeting, "expert1", 1, Map.of("kind", "TEXT")).statusCode(400);
        propose(meeting, "expert1", 1, Map.of("kind", "ALTERNATIVE", "text", BASE))
                .statusCode(400)
                .body("fields.text", containsString("changes nothing"));
        propose(meeting, "expert1", 1, Map.of("kind", "NEW_CLAUSE", "text", "X"))
                .statusCode(400)
                .body("fields.clauseKind", containsString("kind"));
        propose(meeting, "expert1", 1, Map.of("kind", "MOVE"))
                .statusCode(400)
                .body("fields.afterId", containsString("already"));
        propose(meeting, "expert1", 1, Map.of("kind", "MOVE", "parentId", meeting.clause(1)))
                .statusCode(400)
                .body("fields.parentId", containsString("under itself"));
        propose(meeting, "expert1", 1, Map.of("kind", "MOVE", "parentId", 987654321))
                .statusCode(400)
                .body("fields.parentId", containsString("not in the document"));
        newClause(meeting, "expert1", 1, 987654321, null, "X").statusCode(400);
        propose(meeting, "expert1", 1, Map.of("kind", "ALTERNATIVE", "text", "x".repeat(20_001)))
                .statusCode(400)
                .body("fields.text", containsString("20,000"));
        propose(meeting, "observer", 1, Map.of("kind", "DELETION")).statusCode(403);
    }

    private static ValidatableResponse newClause(
            Meeting meeting,
            String account,
            int beside,
            @Nullable Integer under,
            @Nullable Integer after,
            String text) {
        var body = new HashMap<String, Object>(Map.of(
                "kind", "NEW_CLAUSE", "clauseKind", under == null ? "RECOMMENDATION" : "SUB_ITEM", "text", text));
        body.put("addressees", List.of("STATES"));
        if (under != null) {
            body.put("parentId", under > 1000 ? (long) under : meeting.clause(under));
        }
        if (after != null) {
            body.put("afterId", meeting.clause(after));
        }
        return propose(meeting, account, beside, body);
    }

    private static ValidatableResponse propose(Meeting meeting, String account, int n, Map<String, ?> what) {
        return propose(meeting, account, n, meeting.seen(n), what);
    }

    private static ValidatableResponse propose(Meeting meeting, String account, int n, long seen, Map<String, ?> what) {
        var body = new HashMap<String, Object>(Map.of("seen", seen, "rationale", "Because."));
        body.putAll(what);
        return meeting.as(account)
                .body(body)
                .post("/api/clauses/{id}/amendments", meeting.clause(n))
                .then();
    }

    private static ValidatableResponse accept(Meeting meeting, long amendment, long seen) {
        return meeting.decide("chair", amendment, Map.of("seen", seen, "outcome", "ACCEPTED"));
    }

    private static long id(ValidatableResponse taken) {
        return taken.statusCode(200).extract().jsonPath().getLong("id");
    }
}
