package org.adref.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.stream.IntStream;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ReadingTest {
    @Inject
    EntityManagerFactory factory;

    @Test
    void the_page_takes_the_same_number_of_statements_however_many_clauses_it_has() {
        assertThat(statements(3)).isEqualTo(statements(40));
    }

    @Test
    void a_page_that_did_not_change_is_not_sent_again() {
        var meeting = Meeting.over(1, "First.");
        var tag = meeting.as("expert1")
                .get("/api/documents/{id}", meeting.document)
                .getHeader("ETag");
        meeting.as("expert1")
                .header("If-None-Match", tag)
                .get("/api/documents/{id}", meeting.document)
                .then()
                .statusCode(304);
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        meeting.as("expert1")
                .header("If-None-Match", tag)
                .get("/api/documents/{id}", meeting.document)
                .then()
                .statusCode(200);
    }

    @Test
    void seats_of_one_role_share_a_page_in_which_each_finds_its_own_seat() {
        var meeting = Meeting.over(2, "First.");
        var secretariat = meeting.page("secretariat");
        var one = meeting.page("expert1");
        var other = meeting.page("expert2");
        assertThat(one.getList("clauses")).isEqualTo(other.getList("clauses"));
        assertThat(one.getString("mySeat.label")).isEqualTo("expert1");
        assertThat(other.getString("mySeat.label")).isEqualTo("expert2");
        assertThat(secretariat.getList("seats.mail")).doesNotContainNull();
        assertThat(other.getList("seats.mail")).containsOnlyNulls();
    }

    @Test
    void a_page_shows_each_act_to_whoever_asks_after_it() {
        var meeting = Meeting.over(2, "First.");
        for (var stance : java.util.List.of("SUPPORT", "ABSTAIN", "NO_OBJECTION")) {
            meeting.page("expert2");
            meeting.position("expert1", 1, stance).statusCode(200);
            assertThat(meeting.page("expert2").getString("clauses[0].positions[0].stance"))
                    .isEqualTo(stance);
        }
    }

    @Test
    void a_comment_follows_its_passage_through_later_wordings() {
        var meeting = Meeting.over(1, "States should inspect farms and factories every year.");
        meeting.as("expert1")
                .body(java.util.Map.of(
                        "seen",
                        meeting.seen(1),
                        "kind",
                        "QUESTION",
                        "text",
                        "Which?",
                        "anchor",
                        java.util.Map.of("start", 22, "end", 27)))
                .post("/api/clauses/{id}/comments", meeting.clause(1))
                .then()
                .statusCode(200);
        var amendment =
                meeting.amendment("expert1", 1, "All States should regularly inspect farms and factories every year.");
        meeting.accept("chair", amendment, meeting.seen(1), "EDITORIAL").statusCode(200);
        var clause = meeting.clause("expert1", 1);
        assertThat(clause.getString("comments[0].anchor.quote")).isEqualTo("farms");
        int start = clause.getInt("comments[0].carried.start");
        int end = clause.getInt("comments[0].carried.end");
        assertThat(clause.getString("version.text").substring(start, end)).isEqualTo("farms");
    }

    private long statements(int clauses) {
        var meeting = Meeting.over(
                2,
                IntStream.range(0, clauses).mapToObj(n -> "Clause " + n + ".").toArray(String[]::new));
        for (int n = 1; n <= clauses; n++) {
            meeting.position("expert1", n, "SUPPORT").statusCode(200);
            if (n % 3 == 0) {
                var amendment = meeting.amendment("expert2", n, "Clause " + n + ", amended.");
                meeting.amendment("expert1", n, "Clause " + n + ", otherwise.");
                meeting.accept("chair", amendment, meeting.seen(n), "SUBSTANTIVE")
                        .statusCode(200);
            }
        }
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        meeting.page("expert1");
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }
}
