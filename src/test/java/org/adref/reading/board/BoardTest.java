package org.adref.reading.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.stream.IntStream;
import org.adref.consultation.Attribution;
import org.adref.consultation.Consultation;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class BoardTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Inject
    EntityManagerFactory factory;

    @Test
    void the_board_counts_what_the_page_counts_by_group_and_by_region() {
        var meeting = Meeting.over(6, BASE, "Second.");
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        meeting.position("expert2", 1, "NO_OBJECTION").statusCode(200);
        meeting.position("expert3", 1, "OBJECTION", "Say shall.").statusCode(200);
        meeting.position("expert3", 1, "RESERVATION", "Say shall, or must.").statusCode(200);
        meeting.position("expert4", 1, "RECUSE").statusCode(200);
        meeting.position("expert5", 1, "OBJECTION", "Too costly.").statusCode(200);
        var board = board(meeting, "observer");
        var page = meeting.clause("observer", 1);
        for (var count :
                new String[] {"support", "noObjection", "reservations", "objections", "abstentions", "recused", "silent"
                }) {
            assertThat(board.getInt("clauses[0].counts." + count))
                    .as(count)
                    .isEqualTo(page.getInt("agreement." + count));
            assertThat(board.getList("clauses[0].groups." + count, Integer.class).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(page.getInt("agreement." + count));
        }
        assertThat(board.getString("clauses[0].state")).isEqualTo("HELD");
        assertThat(board.getString("clauses[0].sentence")).isEqualTo(page.getString("agreement.sentence"));
        assertThat(board.getList("clauses[0].concerns.text", String.class))
                .containsExactly("Too costly.", "Say shall, or must.");
        assertThat(board.getList("regions.name", String.class)).containsExactly("GLOBAL");

        revise(meeting);
        var lapsed = board(meeting, "observer");
        assertThat(lapsed.getInt("clauses[0].counts.silent")).isEqualTo(5);
        assertThat(lapsed.getInt("clauses[0].counts.recused")).isEqualTo(1);
        assertThat(lapsed.getList("clauses[0].concerns")).isEmpty();
    }

    @Test
    void a_group_of_fewer_than_five_is_broken_out_only_where_names_are_shown() {
        var meeting = Meeting.over(8, BASE);
        assertThat(board(meeting, "rapporteur").getList("groups.seats", Integer.class))
                .hasSize(6)
                .contains(1, 2);
        QuarkusTransaction.requiringNew()
                .run(() -> Consultation.<Consultation>findById(meeting.consultation).attribution =
                        Attribution.CHATHAM_HOUSE);
        var board = board(meeting, "rapporteur");
        assertThat(board.getList("groups.name", String.class)).containsExactly("OTHER");
        assertThat(board.getInt("groups[0].seats")).isEqualTo(8);
    }

    @Test
    void progress_follows_declaring_reopening_and_changes_of_sense() {
        var meeting = Meeting.over(1, BASE, "Second.");
        meeting.declare(1, "Agreed.").statusCode(200);
        meeting.declare(2, "Agreed.").statusCode(200);
        meeting.as("chair")
                .body(Map.of("seen", meeting.seen(2), "reason", "It was too early."))
                .post("/api/clauses/{id}/declaration/reopening", meeting.clause(2))
                .then()
                .statusCode(200);
        revise(meeting);
        assertThat(board(meeting, "observer").getList("progress.agreed", Integer.class))
                .containsExactly(0, 1, 2, 1, 0);
    }

    @Test
    void the_board_takes_the_same_number_of_statements_however_large_it_is() {
        assertThat(statements(2, 2)).isEqualTo(statements(20, 12));
    }

    private long statements(int clauses, int experts) {
        var meeting = Meeting.over(
                experts,
                IntStream.range(0, clauses).mapToObj(n -> "Clause " + n + ".").toArray(String[]::new));
        for (int n = 1; n <= clauses; n++) {
            meeting.position("expert1", n, "OBJECTION", "No.").statusCode(200);
        }
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        board(meeting, "rapporteur");
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private static void revise(Meeting meeting) {
        meeting.as("secretariat")
                .body(Map.of("seen", meeting.seen(1), "text", "All States.", "change", "SUBSTANTIVE"))
                .post("/api/clauses/{id}/versions", meeting.clause(1))
                .then()
                .statusCode(200);
    }

    private static JsonPath board(Meeting meeting, String account) {
        return meeting.as(account)
                .get("/api/documents/{id}/board", meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
