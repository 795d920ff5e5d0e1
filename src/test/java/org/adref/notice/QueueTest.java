package org.adref.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class QueueTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Inject
    EntityManagerFactory factory;

    @Test
    void a_position_and_a_comment_wait_when_the_sense_of_their_clause_has_changed() {
        var meeting = Meeting.over(2, BASE);
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        comment(meeting, "expert1", "Too rare.");
        assertThat(kinds(meeting, "expert1")).isEmpty();
        revise(meeting, BASE.replace("farms", "all farms"), "EDITORIAL");
        assertThat(kinds(meeting, "expert1")).isEmpty();
        revise(meeting, BASE.replace("farms", "ports"), "SUBSTANTIVE");
        assertThat(kinds(meeting, "expert1")).containsExactlyInAnyOrder("CONFIRM_POSITION", "CARRY_COMMENT");
        assertThat(kinds(meeting, "expert2")).isEmpty();
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        assertThat(kinds(meeting, "expert1")).containsExactly("CARRY_COMMENT");
    }

    @Test
    void an_amendment_whose_words_the_text_changed_waits_for_its_author() {
        var meeting = Meeting.over(2, BASE);
        meeting.amendment("expert1", 1, BASE.replace("every year", "every month"));
        meeting.amendment("expert2", 1, BASE.replace("should", "shall"));
        revise(meeting, BASE.replace("every year", "twice a year"), "SUBSTANTIVE");
        assertThat(kinds(meeting, "expert1")).containsExactly("REPAIR_AMENDMENT");
        assertThat(kinds(meeting, "expert2")).isEmpty();
    }

    @Test
    void a_reply_and_a_mention_wait_until_they_are_answered_or_marked_as_seen() {
        var meeting = Meeting.over(2, BASE);
        var comment = comment(meeting, "expert1", "Which farms?");
        var other = meeting.page("expert2").getLong("mySeat.id");
        reply(meeting, "chair", comment, "Perhaps @[" + other + "] knows.");
        assertThat(kinds(meeting, "expert1")).containsExactly("REPLY");
        assertThat(kinds(meeting, "expert2")).containsExactly("MENTION");
        reply(meeting, "expert2", comment, "All of them.");
        assertThat(kinds(meeting, "expert2")).isEmpty();
        assertThat(kinds(meeting, "expert1")).containsExactly("REPLY", "REPLY");
        var replies = queue(meeting, "expert1").getList("owed.noticeId", Long.class);
        notice(meeting, "expert1", "REPLY", replies.getFirst());
        assertThat(kinds(meeting, "expert1")).containsExactly("REPLY");
        notice(meeting, "expert2", "REPLY", replies.getLast());
        assertThat(kinds(meeting, "expert1")).containsExactly("REPLY");
    }

    @Test
    void an_answer_waits_at_each_desk_in_turn_and_then_for_the_author() {
        var meeting = Meeting.over(1, BASE);
        var comment = comment(meeting, "expert1", "Which farms?");
        var disposition = propose(meeting, comment);
        assertThat(kinds(meeting, "chair")).containsExactly("VALIDATE");
        assertThat(kinds(meeting, "secretariat")).isEmpty();
        assertThat(kinds(meeting, "expert1")).isEmpty();
        act(meeting, "chair", "validations", disposition);
        assertThat(kinds(meeting, "chair")).isEmpty();
        assertThat(kinds(meeting, "secretariat")).containsExactly("PUBLISH");
        assertThat(kinds(meeting, "expert1")).isEmpty();
        act(meeting, "secretariat", "publications", disposition);
        assertThat(kinds(meeting, "secretariat")).isEmpty();
        assertThat(kinds(meeting, "expert1")).containsExactly("ANSWER");
        meeting.as("expert1")
                .body(Map.of("text", "That does not answer it."))
                .post("/api/dispositions/{id}/contest", disposition)
                .then()
                .statusCode(200);
        assertThat(kinds(meeting, "expert1")).isEmpty();
        assertThat(kinds(meeting, "chair")).containsExactly("CONTESTED");
        assertThat(kinds(meeting, "secretariat")).containsExactly("CONTESTED");
        meeting.as("chair")
                .body(Map.of("seen", 0, "outcome", "ACCEPTED", "reason", "You are right.", "instead", disposition))
                .post("/api/comments/{id}/disposition", comment)
                .then()
                .statusCode(200);
        assertThat(kinds(meeting, "chair")).isEmpty();
        assertThat(kinds(meeting, "expert1")).containsExactly("ANSWER");
    }

    @Test
    void what_others_did_since_the_last_visit_is_counted_for_each_seat_alone() {
        var meeting = Meeting.over(2, BASE);
        long last = meeting.page("expert1").getLong("journal");
        visit(meeting, "expert1", last);
        assertThat(queue(meeting, "expert1").getList("since")).isEmpty();
        comment(meeting, "expert1", "Mine.");
        comment(meeting, "expert2", "Another's.");
        assertThat(queue(meeting, "expert1").getList("since.act")).containsExactly("comment-made");
        assertThat(queue(meeting, "expert1").getLong("since[0].times")).isEqualTo(1);
        visit(meeting, "expert1", 1);
        assertThat(queue(meeting, "expert1").getLong("since[0].times")).isEqualTo(1);
        visit(meeting, "expert1", Long.MAX_VALUE);
        assertThat(queue(meeting, "expert1").getList("since")).isEmpty();
        assertThat(queue(meeting, "expert2").getList("since.act")).contains("comment-made");
    }

    @Test
    void the_queue_takes_the_same_number_of_statements_however_much_waits() {
        var few = Meeting.over(2, BASE);
        comment(few, "expert1", "One.");
        var many = Meeting.over(2, BASE, "Second clause.", "Third clause.");
        for (int n = 0; n < 10; n++) {
            reply(many, "expert2", comment(many, "expert1", "Remark " + n), "Reply " + n);
        }
        many.position("expert1", 1, "SUPPORT").statusCode(200);
        many.amendment("expert1", 1, BASE.replace("every year", "every month"));
        revise(many, BASE.replace("every year", "twice a year"), "SUBSTANTIVE");
        assertThat(kinds(many, "expert1")).hasSize(22);
        assertThat(statements(many)).isEqualTo(statements(few));
    }

    private long statements(Meeting meeting) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        queue(meeting, "expert1");
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private static JsonPath queue(Meeting meeting, String by) {
        return meeting.as(by).get("/api/queue").then().statusCode(200).extract().jsonPath();
    }

    private static List<String> kinds(Meeting meeting, String by) {
        return queue(meeting, by).getList("owed.kind");
    }

    private static void visit(Meeting meeting, String by, long number) {
        meeting.as(by)
                .body(Map.of("number", number))
                .put("/api/consultations/{id}/visit", meeting.consultation)
                .then()
                .statusCode(200);
    }

    private static void notice(Meeting meeting, String by, String what, long id) {
        meeting.as(by)
                .body(Map.of("what", what, "id", id))
                .post("/api/consultations/{id}/noticed", meeting.consultation)
                .then()
                .statusCode(200);
    }

    private static long comment(Meeting meeting, String by, String text) {
        return meeting.as(by)
                .body(Map.of("seen", meeting.seen(1), "kind", "GENERAL", "text", text))
                .post("/api/clauses/{id}/comments", meeting.clause(1))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static void reply(Meeting meeting, String by, long comment, String text) {
        meeting.as(by)
                .body(Map.of("text", text))
                .post("/api/comments/{id}/replies", comment)
                .then()
                .statusCode(200);
    }

    private static long propose(Meeting meeting, long comment) {
        return meeting.as("secretariat")
                .body(Map.of(
                        "comments",
                        List.of(comment),
                        "decision",
                        Map.of("seen", 0, "outcome", "NOTED", "reason", "Noted.")))
                .post("/api/documents/{id}/dispositions", meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static void act(Meeting meeting, String by, String what, long disposition) {
        meeting.as(by)
                .body(Map.of("dispositions", List.of(disposition)))
                .post("/api/documents/{id}/" + what, meeting.document)
                .then()
                .statusCode(200);
    }

    private static void revise(Meeting meeting, String text, String change) {
        var revision = new HashMap<String, Object>(Map.of("seen", meeting.seen(1), "text", text, "change", change));
        meeting.as("secretariat")
                .body(revision)
                .post("/api/clauses/{id}/versions", meeting.clause(1))
                .then()
                .statusCode(200);
    }
}
