package org.adref.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
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
class AmendmentLifeTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";
    private static final String SHALL = BASE.replace("should", "shall");

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Test
    void an_author_rewords_it_until_somebody_else_speaks_and_every_wording_stays_on_record() {
        var meeting = Meeting.over(2, BASE);
        var amendment = meeting.amendment("expert1", 1, SHALL);
        reword(meeting, "expert1", amendment, 1, BASE.replace("should", "must")).statusCode(200);
        reword(meeting, "expert1", amendment, 1, BASE.replace("should", "may"))
                .statusCode(409)
                .body("detail", containsString("another wording"));
        reword(meeting, "expert1", amendment, 2, BASE.replace("should", "must"))
                .statusCode(400)
                .body("detail", containsString("Nothing was changed"));
        reword(meeting, "expert1", amendment, 2, BASE).statusCode(400);
        var shown = meeting.clause("expert2", 1);
        assertThat(shown.getString("amendments[0].text")).contains("must");
        assertThat(shown.getInt("amendments[0].ordinal")).isEqualTo(2);
        assertThat(shown.getString("amendments[0].earlier[0].text")).isEqualTo(SHALL);
        assertThat(shown.getBoolean("amendments[0].fixed")).isFalse();
        reply(meeting, "expert1", amendment, "I mean this.").statusCode(200);
        reword(meeting, "expert1", amendment, 2, SHALL).statusCode(200);
        reply(meeting, "expert2", amendment, "Why so strong?").statusCode(200);
        reword(meeting, "expert1", amendment, 3, BASE.replace("should", "could"))
                .statusCode(409)
                .body("detail", containsString("Withdraw it and submit it anew"));
        assertThat(meeting.clause("expert2", 1).getBoolean("amendments[0].fixed"))
                .isTrue();
        assertThat(meeting.clause("expert2", 1).getList("amendments[0].replies.text"))
                .containsExactly("I mean this.", "Why so strong?");
    }

    @Test
    void nobody_rewords_what_somebody_else_proposed() {
        var meeting = Meeting.over(2, BASE);
        var amendment = meeting.amendment("expert1", 1, SHALL);
        for (var account : List.of("expert2", "chair", "secretariat", "observer")) {
            reword(meeting, account, amendment, 1, BASE.replace("should", "must"))
                    .statusCode(403);
        }
        reword(Meeting.over(1, BASE), "expert1", amendment, 1, SHALL).statusCode(404);
    }

    @Test
    void no_wording_that_was_said_is_ever_changed_in_the_database() throws Exception {
        var meeting = Meeting.over(1, BASE);
        var amendment = meeting.amendment("expert1", 1, SHALL);
        for (var sql : List.of(
                "update amendment set text = 'X' where id = " + amendment,
                "update amendment set seat_id = seat_id + 1, ordinal = ordinal + 1 where id = " + amendment,
                "update amendment set text = 'X', ordinal = ordinal + 1 where id = " + amendment,
                "delete from amendment where id = " + amendment,
                "update amendment_revision set text = 'X' where amendment_id = " + amendment)) {
            assertThat(isRefused(sql)).as(sql).isTrue();
        }
    }

    @Test
    void experts_join_and_leave_and_are_shown_in_order() {
        var meeting = Meeting.over(3, BASE);
        var amendment = meeting.amendment("expert1", 1, SHALL);
        join(meeting, "expert1", amendment, true).statusCode(409).body("detail", containsString("yourself"));
        join(meeting, "expert2", amendment, false).statusCode(409);
        join(meeting, "expert3", amendment, true).statusCode(200);
        join(meeting, "expert2", amendment, true).statusCode(200);
        join(meeting, "expert2", amendment, true).statusCode(409).body("detail", containsString("already"));
        join(meeting, "observer", amendment, true).statusCode(403);
        join(meeting, "chair", amendment, true).statusCode(403);
        assertThat(sponsors(meeting)).containsExactly("expert3", "expert2");
        join(meeting, "expert3", amendment, false).statusCode(200);
        assertThat(sponsors(meeting)).containsExactly("expert2");
        reword(meeting, "expert1", amendment, 1, BASE.replace("should", "must"))
                .statusCode(409)
                .body("detail", containsString("joined"));
    }

    @Test
    void nothing_is_said_on_what_was_withdrawn_or_decided() {
        var meeting = Meeting.over(2, BASE);
        var withdrawn = meeting.amendment("expert1", 1, SHALL);
        meeting.decide("expert1", withdrawn, Map.of("seen", meeting.seen(1), "outcome", "WITHDRAWN"))
                .statusCode(200);
        reply(meeting, "expert2", withdrawn, "Pity.").statusCode(409).body("detail", containsString("withdrawn"));
        join(meeting, "expert2", withdrawn, true).statusCode(409);
        reword(meeting, "expert1", withdrawn, 1, BASE.replace("should", "must")).statusCode(409);
        amend(meeting, "expert2", withdrawn, 1, SHALL.replace("farms", "all farms"), null)
                .statusCode(409);
        var declined = meeting.amendment("expert1", 1, SHALL);
        meeting.decide("chair", declined, Map.of("seen", meeting.seen(1), "outcome", "NOT_ACCEPTED", "reason", "No."))
                .statusCode(200);
        reply(meeting, "expert2", declined, "Pity.").statusCode(409).body("detail", containsString("decided"));
        var open = meeting.amendment("expert1", 1, SHALL);
        reply(meeting, "expert2", open, "  ").statusCode(400);
        reply(meeting, "expert2", open, "x".repeat(4001)).statusCode(400);
        reply(meeting, "observer", open, "Hm.").statusCode(403);
    }

    @Test
    void an_author_puts_another_amendment_in_the_place_of_one_that_is_fixed() {
        var meeting = Meeting.over(2, BASE);
        var first = meeting.amendment("expert1", 1, SHALL);
        join(meeting, "expert2", first, true).statusCode(200);
        amend(meeting, "expert2", null, 0, BASE.replace("should", "must"), first)
                .statusCode(403);
        var second = amend(meeting, "expert1", null, 0, BASE.replace("should", "must"), first)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        var shown = meeting.clause("expert2", 1);
        assertThat(shown.getString("amendments[0].disposition.outcome")).isEqualTo("WITHDRAWN");
        assertThat(shown.getLong("amendments[0].replacedById")).isEqualTo(second);
        assertThat(shown.getLong("amendments[1].replacesId")).isEqualTo(first);
        assertThat(shown.getList("amendments[0].sponsors")).hasSize(1);
        amend(meeting, "expert1", null, 0, BASE.replace("should", "may"), first).statusCode(409);
    }

    @Test
    void the_same_proposal_is_put_upon_the_present_text_even_when_others_are_behind_it() {
        var meeting = Meeting.over(2, BASE);
        var mine = meeting.amendment("expert1", 1, SHALL);
        join(meeting, "expert2", mine, true).statusCode(200);
        var other = meeting.amendment("expert2", 1, BASE.replace("every year", "twice a year"));
        meeting.accept("chair", other, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        var rebased = meeting.clause("expert1", 1).getString("amendments[0].rebase.text");
        assertThat(rebased).isEqualTo("States shall inspect farms, fisheries and factories twice a year.");
        reword(meeting, "expert1", mine, 1, rebased.replace("shall", "must")).statusCode(409);
        reword(meeting, "expert1", mine, 1, rebased).statusCode(200);
        var shown = meeting.clause("chair", 1);
        assertThat(shown.getLong("amendments[0].baseId")).isEqualTo(shown.getLong("version.id"));
        assertThat(shown.getString("amendments[0].earlier[0].text")).isEqualTo(SHALL);
    }

    @Test
    void a_conflict_is_repaired_by_a_wording_upon_the_present_text() {
        var meeting = Meeting.over(2, BASE);
        var mine = meeting.amendment("expert1", 1, "All " + BASE.replace("every year", "every month"));
        var other = meeting.amendment("expert2", 1, BASE.replace("every year", "twice a year"));
        meeting.accept("chair", other, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        assertThat(meeting.clause("expert1", 1).getString("amendments[0].rebase.kind"))
                .isEqualTo("CONFLICT");
        var repair = meeting.as("expert1")
                .get("/api/amendments/{id}/repair", mine)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        int start = repair.getInt("passages[0].start");
        int end = repair.getInt("passages[0].end");
        assertThat(repair.getString("text")).isEqualTo("All " + BASE.replace("every year", "twice a year"));
        assertThat(repair.getString("text").substring(start, end)).isEqualTo("twice a year");
        assertThat(repair.getString("passages[0].proposed")).isEqualTo("every month");
        reword(meeting, "expert1", mine, 1, BASE.replace("every year", "twice a year or every month"))
                .statusCode(200);
        meeting.accept("chair", mine, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        assertThat(meeting.clause("expert1", 1).getString("version.text")).contains("twice a year or every month");
    }

    @Test
    void a_change_of_an_amendment_is_taken_into_it_and_survives_its_acceptance() {
        var meeting = Meeting.over(2, BASE);
        var parent = meeting.amendment("expert1", 1, SHALL);
        var taken = id(amend(meeting, "expert2", parent, 1, SHALL.replace("farms", "all farms"), null));
        var late = id(amend(meeting, "expert2", parent, 1, SHALL.replace("every year", "twice a year"), null));
        amend(meeting, "expert2", parent, 1, SHALL, null).statusCode(400);
        amend(meeting, "expert2", taken, 1, SHALL.replace("farms", "some farms"), null)
                .statusCode(400)
                .body("fields.amends", containsString("can itself be amended"));
        meeting.decide("chair", taken, Map.of("seen", meeting.seen(1), "outcome", "ACCEPTED"))
                .statusCode(200);
        var shown = meeting.clause("expert1", 1);
        assertThat(shown.getString("amendments[0].text")).contains("shall inspect all farms");
        assertThat(shown.getString("amendments[0].earlier[0].text")).isEqualTo(SHALL);
        assertThat(shown.getString("amendments[2].amends.text")).isEqualTo(SHALL);
        assertThat(shown.getString("amendments[2].instruction")).startsWith("In amendment #" + parent + ", ");
        assertThat(shown.getInt("version.ordinal")).isEqualTo(1);
        meeting.accept("chair", parent, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        assertThat(meeting.clause("expert1", 1).getString("amendments[2].rebase.kind"))
                .isEqualTo("CLEAN");
        meeting.accept("chair", late, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        assertThat(meeting.clause("expert1", 1).getString("version.text"))
                .isEqualTo("States shall inspect all farms, fisheries and factories twice a year.");
    }

    @Test
    void a_change_of_an_amendment_that_is_withdrawn_stays_readable_and_has_nothing_to_stand_on() {
        var meeting = Meeting.over(2, BASE);
        var parent = meeting.amendment("expert1", 1, SHALL);
        var sub = id(amend(meeting, "expert2", parent, 1, SHALL.replace("farms", "all farms"), null));
        meeting.decide("expert1", parent, Map.of("seen", meeting.seen(1), "outcome", "WITHDRAWN"))
                .statusCode(200);
        var shown = meeting.clause("expert2", 1);
        assertThat(shown.getString("amendments[1].rebase.kind")).isEqualTo("ORPHANED");
        assertThat(shown.getString("amendments[1].text")).contains("all farms");
        meeting.decide("chair", sub, Map.of("seen", meeting.seen(1), "outcome", "ACCEPTED"))
                .statusCode(409);
    }

    @Test
    void a_clause_has_one_open_chairs_text() {
        var meeting = Meeting.over(1, BASE);
        var first = meeting.amendment("chair", 1, SHALL);
        assertThat(meeting.clause("expert1", 1).getBoolean("amendments[0].chairsText"))
                .isTrue();
        meeting.amend("chair", 1, BASE.replace("should", "must"))
                .statusCode(409)
                .body("detail", containsString("open chair's text already"));
        amend(meeting, "chair", null, 0, BASE.replace("should", "must"), first).statusCode(200);
        meeting.amend("chair", 1, BASE.replace("should", "could")).statusCode(409);
    }

    @Test
    void a_chairs_text_stays_open_while_its_answer_is_only_proposed() {
        var meeting = Meeting.over(1, BASE);
        var first = meeting.amendment("chair", 1, SHALL);
        meeting.as("secretariat")
                .body(Map.of(
                        "amendments",
                        List.of(first),
                        "decision",
                        Map.of("seen", meeting.seen(1), "outcome", "NOT_ACCEPTED", "reason", "Too strong.")))
                .post("/api/documents/{id}/dispositions", meeting.document)
                .then()
                .statusCode(200);
        meeting.amend("chair", 1, BASE.replace("should", "must"))
                .statusCode(409)
                .body("detail", containsString("open chair's text already"));
    }

    @Test
    void what_one_begins_is_kept_for_her_alone_and_goes_when_it_is_said() {
        var meeting = Meeting.over(2, BASE);
        var journal = meeting.page("expert1").getLong("journal");
        save(meeting, "expert1", 0, "Half a sent").statusCode(200).body("saved", equalTo(1));
        save(meeting, "expert1", 1, SHALL).statusCode(200).body("saved", equalTo(2));
        save(meeting, "expert1", 1, "Elsewhere.").statusCode(409).body("detail", containsString("another window"));
        assertThat(begun(meeting, "expert1")).containsExactly(SHALL);
        for (var account : List.of("expert2", "chair", "secretariat", "rapporteur")) {
            assertThat(begun(meeting, account)).isEmpty();
            assertThat(meeting.as(account)
                            .get("/api/documents/{id}", meeting.document)
                            .asString())
                    .doesNotContain("shall");
        }
        save(meeting, "observer", 0, "Hm.").statusCode(403);
        save(Meeting.over(1, BASE), "expert1", 0, "X", meeting.clause(1), meeting.seen(1))
                .statusCode(404);
        assertThat(meeting.page("expert1").getLong("journal")).isEqualTo(journal);
        save(meeting, "expert1", 2, "x".repeat(20_001)).statusCode(400).body("fields.text", containsString("kept in"));
        meeting.amendment("expert1", 1, SHALL);
        assertThat(begun(meeting, "expert1")).isEmpty();
        save(meeting, "expert2", 0, "Other").statusCode(200);
        meeting.as("expert2")
                .delete("/api/clauses/{id}/unsent", meeting.clause(1))
                .then()
                .statusCode(204);
        assertThat(begun(meeting, "expert2")).isEmpty();
    }

    @Test
    void the_same_and_nearly_the_same_are_pointed_out_while_one_writes() {
        var meeting = Meeting.over(3, BASE);
        var same = meeting.amendment("expert1", 1, BASE.replace("every year", "at least every six months"));
        meeting.amendment("expert2", 1, BASE.replace("farms", "mines"));
        save(meeting, "expert3", 0, BASE.replace("every year", "at least every six months"))
                .body("alike.amendmentId", equalTo(List.of((int) same)))
                .body("alike[0].percent", equalTo(100));
        save(meeting, "expert3", 1, BASE.replace("every year", "at least once every six months"))
                .body("alike.amendmentId", equalTo(List.of((int) same)));
        save(meeting, "expert3", 2, BASE.replace("every year", "weekly")).body("alike.size()", equalTo(0));
        save(meeting, "expert3", 3, BASE).body("alike.size()", equalTo(0));
    }

    @Test
    void a_move_and_a_deletion_are_begun_beside_other_words_and_go_one_by_one() {
        var meeting = Meeting.over(1, BASE, "Second.");
        save(meeting, "expert1", 0, SHALL).statusCode(200);
        for (var kind : List.of("MOVE", "DELETION", "NEW_CLAUSE")) {
            var body = new HashMap<String, Object>(Map.of(
                    "baseId", meeting.seen(1), "after", 0, "kind", kind, "text", "", "rationale", "Because " + kind));
            if (!kind.equals("DELETION")) {
                body.put("afterId", meeting.clause(2));
            }
            meeting.as("expert1")
                    .body(body)
                    .put("/api/clauses/{id}/unsent", meeting.clause(1))
                    .then()
                    .statusCode(200);
        }
        assertThat(begun(meeting, "expert1")).hasSize(4);
        meeting.as("expert1")
                .body(Map.of("seen", meeting.seen(1), "kind", "DELETION", "rationale", "Said elsewhere."))
                .post("/api/clauses/{id}/amendments", meeting.clause(1))
                .then()
                .statusCode(200);
        meeting.as("expert1")
                .delete("/api/clauses/{id}/unsent?kind=MOVE", meeting.clause(1))
                .then()
                .statusCode(204);
        assertThat(begun(meeting, "expert1")).containsExactly(SHALL, "");
        meeting.as("expert1")
                .delete("/api/clauses/{id}/unsent?kind=OTHER", meeting.clause(1))
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse save(Meeting meeting, String account, int after, String text) {
        return save(meeting, account, after, text, meeting.clause(1), meeting.seen(1));
    }

    private static ValidatableResponse save(
            Meeting meeting, String account, int after, String text, long clause, long base) {
        return meeting.as(account)
                .body(Map.of("baseId", base, "after", after, "kind", "TEXT", "text", text, "rationale", ""))
                .put("/api/clauses/{id}/unsent", clause)
                .then();
    }

    private static List<String> begun(Meeting meeting, String account) {
        return meeting.as(account)
                .get("/api/documents/{id}/unsent", meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("begun.text");
    }

    private static ValidatableResponse reword(
            Meeting meeting, String account, long amendment, int ordinal, String text) {
        var seen = meeting.as("secretariat")
                .get("/api/documents/{id}", meeting.document)
                .jsonPath()
                .getLong("clauses[0].version.id");
        return meeting.as(account)
                .body(Map.of("ordinal", ordinal, "seen", seen, "text", text, "rationale", "Because."))
                .put("/api/amendments/{id}/wording", amendment)
                .then();
    }

    private static ValidatableResponse amend(
            Meeting meeting, String account, @Nullable Long amends, int ordinal, String text, @Nullable Long replaces) {
        var body = new HashMap<String, Object>(Map.of("seen", meeting.seen(1), "text", text, "rationale", "Because."));
        if (amends != null) {
            body.put("amends", amends);
            body.put("amendsOrdinal", ordinal);
        }
        if (replaces != null) {
            body.put("replaces", replaces);
        }
        return meeting.as(account)
                .body(body)
                .post("/api/clauses/{id}/amendments", meeting.clause(1))
                .then();
    }

    private static ValidatableResponse reply(Meeting meeting, String account, long amendment, String text) {
        return meeting.as(account)
                .body(Map.of("text", text))
                .post("/api/amendments/{id}/replies", amendment)
                .then();
    }

    private static ValidatableResponse join(Meeting meeting, String account, long amendment, boolean joined) {
        return meeting.as(account)
                .body(Map.of("joined", joined))
                .put("/api/amendments/{id}/sponsorship", amendment)
                .then();
    }

    private static List<String> sponsors(Meeting meeting) {
        var page = meeting.page("observer");
        return page.getList("clauses[0].amendments[0].sponsors.by", Long.class).stream()
                .map(by -> page.getString("seats.find { it.id == " + by + " }.label"))
                .toList();
    }

    private static long id(ValidatableResponse taken) {
        return taken.statusCode(200).extract().jsonPath().getLong("id");
    }

    private boolean isRefused(String sql) throws Exception {
        transaction.begin();
        try {
            entities.createNativeQuery(sql).executeUpdate();
            transaction.commit();
            return false;
        } catch (Exception refused) {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            return true;
        }
    }
}
