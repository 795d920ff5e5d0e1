package org.adref.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
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
class JournalTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Inject
    EntityManager entities;

    @Test
    void every_act_is_written_down_in_order_and_the_chain_fits() {
        var meeting = Meeting.over(1, BASE);
        var amendment = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        meeting.position("expert1", 1, "SUPPORT");
        meeting.accept("chair", amendment, meeting.seen(1), "SUBSTANTIVE");
        var acts = meeting.as("observer")
                .get("/api/consultations/{id}/journal", meeting.consultation)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(acts.getList("entries.act", String.class))
                .containsExactly(
                        "amendment-accepted",
                        "position-taken",
                        "amendment-submitted",
                        "draft-imported",
                        "document-opened",
                        "consultation-opened");
        assertThat(acts.getString("entries[0].actor")).isEqualTo("chair");
        assertThat(acts.getLong("entries[0].detail.amendment")).isEqualTo(amendment);
        assertThat(broken(meeting)).isEmpty();
    }

    @Test
    void an_entry_can_neither_be_altered_nor_taken_out() {
        var meeting = Meeting.over(1, BASE);
        for (var statement : List.of(
                "update journal_entry set detail = '{}' where consultation_id = " + meeting.consultation,
                "delete from journal_entry where consultation_id = " + meeting.consultation,
                "update clause_version set text = 'x' where consultation_id = " + meeting.consultation)) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(statement).executeUpdate()))
                    .hasStackTraceContaining("append-only");
        }
        assertThat(broken(meeting)).isEmpty();
    }

    @Test
    void what_was_altered_behind_the_triggers_back_is_found() {
        var meeting = Meeting.over(1, BASE);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("set local session_replication_role = replica")
                    .executeUpdate();
            entities.createNativeQuery(
                            "update journal_entry set detail = '{\"clauses\":9}' where number = 3 and consultation_id = "
                                    + meeting.consultation)
                    .executeUpdate();
        });
        assertThat(broken(meeting)).containsExactly(3L);
    }

    @Test
    void acts_at_the_same_time_are_numbered_without_gaps() throws Exception {
        var meeting = Meeting.over(8, BASE, "Second.", "Third.");
        var seen = List.of(meeting.seen(1), meeting.seen(2), meeting.seen(3));
        var acts = new ArrayList<Callable<Integer>>();
        for (int expert = 1; expert <= 8; expert++) {
            for (int clause = 1; clause <= 3; clause++) {
                int n = clause;
                var account = "expert" + expert;
                acts.add(() -> meeting.position(account, n, seen.get(n - 1), "SUPPORT")
                        .extract()
                        .statusCode());
            }
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var answer : pool.invokeAll(acts)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(broken(meeting)).isEmpty();
        assertThat(meeting.page("chair").getLong("journal")).isEqualTo(27);
    }

    @Test
    void a_request_sent_twice_with_one_key_has_one_effect_and_one_answer() {
        var meeting = Meeting.over(1, BASE);
        var first = comment(meeting, "key-1", "Why every year?")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var again = comment(meeting, "key-1", "Why every year?")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
        assertThat(meeting.clause("expert1", 1).getList("comments")).hasSize(1);
        comment(meeting, "key-1", "Something else.")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:adref:problem:reused"));
        comment(meeting, "key-2", "Why every year?").then().statusCode(200);
        assertThat(meeting.clause("expert1", 1).getList("comments")).hasSize(2);
    }

    @Test
    void a_request_sent_twice_at_once_has_one_effect() throws Exception {
        var meeting = Meeting.over(1, BASE);
        var seen = meeting.seen(1);
        List<Callable<String>> both = List.of(
                () -> comment(meeting, "key-3", "Twice.", seen)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString(),
                () -> comment(meeting, "key-3", "Twice.", seen)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(both);
            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        }
        assertThat(meeting.clause("expert1", 1).getList("comments")).hasSize(1);
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        var meeting = Meeting.over(1, BASE);
        comment(meeting, "key-4", " ").then().statusCode(400);
        comment(meeting, "key-4", "Better.").then().statusCode(200);
    }

    private static io.restassured.response.Response comment(Meeting meeting, String key, String text) {
        return comment(meeting, key, text, meeting.seen(1));
    }

    private static io.restassured.response.Response comment(Meeting meeting, String key, String text, long seen) {
        return meeting.as("expert1")
                .header("Idempotency-Key", key)
                .body(Map.of("seen", seen, "kind", "QUESTION", "text", text))
                .post("/api/clauses/{id}/comments", meeting.clause(1));
    }

    private List<Long> broken(Meeting meeting) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var entries = JournalEntry.<JournalEntry>list("consultationId = ?1 order by number", meeting.consultation);
            var head = (Object[]) entities.createNativeQuery(
                            "select number, hash from journal_head where consultation_id = " + meeting.consultation,
                            Object[].class)
                    .getSingleResult();
            var stored = entries.stream()
                    .map(entry -> new Chain.Stored(
                            new Chain.Link(
                                    entry.consultationId,
                                    entry.number,
                                    entry.at,
                                    entry.seatId,
                                    entry.act,
                                    entry.documentId,
                                    entry.clauseId,
                                    entry.detail),
                            entry.hash))
                    .iterator();
            return Chain.verify(stored, ((Number) head[0]).longValue(), (String) head[1]).stream()
                    .map(Chain.Break::number)
                    .toList();
        });
    }
}
