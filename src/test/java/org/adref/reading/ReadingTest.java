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
