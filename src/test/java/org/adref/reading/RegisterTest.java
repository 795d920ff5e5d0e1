package org.adref.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RegisterTest {
    private static final String FARMS = "States should inspect farms, fisheries and factories every year.";
    private static final String FEES = "Employers should pay recruitment fees and publish what they paid.";

    @Inject
    EntityManagerFactory factory;

    @Test
    void everything_that_was_said_stands_in_the_order_of_the_clauses() {
        var meeting = Meeting.over(2, FARMS, FEES);
        var late = comment(meeting, "expert1", 2, "QUESTION", "Which fees?");
        var first = comment(meeting, "expert2", 1, "SUBSTANTIVE", "Name the ports.");
        var amendment = meeting.amendment("expert1", 1, FARMS.replace("should", "shall"));
        var wide = meeting.as("expert1")
                .body(Map.of("kind", "GENERAL", "text", "Well ordered."))
                .post("/api/documents/{id}/comments", meeting.document)
                .jsonPath()
                .getLong("id");
        var register = read(meeting, "observer", Map.of());
        assertThat(register.getList("rows.id", Long.class)).containsExactly(wide, amendment, first, late);
        assertThat(register.getList("rows.type")).containsExactly("GENERAL", "AMENDMENT", "SUBSTANTIVE", "QUESTION");
        assertThat(register.getList("rows.author")).containsExactly("expert1", "expert1", "expert2", "expert1");
        assertThat(register.getString("rows[1].base")).isEqualTo(FARMS);
        assertThat(register.getString("rows[1].proposed")).contains("shall");
    }

    @Test
    void the_register_is_found_by_clause_type_group_state_and_words() {
        var meeting = Meeting.over(3, FARMS, FEES);
        var ports = comment(meeting, "expert1", 1, "SUBSTANTIVE", "Inspections of ports are missing.");
        var fees = comment(meeting, "expert2", 2, "EDITORIAL", "Say «recruitment fee» in the singular.");
        var amendment = meeting.amendment("expert3", 2, FEES.replace("should", "shall"));
        answer(meeting, ports, "NOTED").statusCode(200);
        assertThat(ids(meeting, Map.of("clause", meeting.clause(2)))).containsExactly(amendment, fees);
        assertThat(ids(meeting, Map.of("type", "EDITORIAL"))).containsExactly(fees);
        assertThat(ids(meeting, Map.of("type", "AMENDMENT"))).containsExactly(amendment);
        assertThat(ids(meeting, Map.of("state", "DECIDED"))).containsExactly(ports);
        assertThat(ids(meeting, Map.of("state", "OPEN"))).containsExactly(amendment, fees);
        assertThat(ids(meeting, Map.of("q", "inspecting port"))).containsExactly(ports);
        assertThat(ids(meeting, Map.of("q", "fees -singular"))).containsExactly(amendment);
        assertThat(ids(meeting, Map.of("q", "'; drop table comment; --"))).isEmpty();
        assertThat(ids(meeting, Map.of("group", "BUSINESS_ASSOCIATION"))).containsExactly(ports);
        assertThat(ids(meeting, Map.of("group", "BUSINESS_ASSOCIATION", "state", "OPEN")))
                .isEmpty();
    }

    @Test
    void a_word_is_found_in_a_reply_too_but_never_in_what_was_redacted() {
        var meeting = Meeting.over(2, FARMS);
        var comment = comment(meeting, "expert1", 1, "GENERAL", "Look at the annex.");
        meeting.as("expert2")
                .body(Map.of("text", "It speaks of Fairgrounds."))
                .post("/api/comments/{id}/replies", comment)
                .then()
                .statusCode(200);
        assertThat(ids(meeting, Map.of("q", "fairground"))).containsExactly(comment);
        assertThat(ids(meeting, Map.of("q", "annex"))).containsExactly(comment);
        meeting.as("secretariat")
                .body(Map.of("reason", "Wrong place."))
                .post("/api/comments/{id}/redaction", comment)
                .then()
                .statusCode(200);
        assertThat(ids(meeting, Map.of("q", "annex"))).isEmpty();
        assertThat(read(meeting, "secretariat", Map.of()).getString("rows[0].text"))
                .isEmpty();
        assertThat(read(meeting, "secretariat", Map.of()).getString("rows[0].redacted.reason"))
                .isEqualTo("Wrong place.");
    }

    @Test
    void answers_that_are_prepared_are_for_those_who_prepare_them() {
        var meeting = Meeting.over(1, FARMS);
        var comment = comment(meeting, "expert1", 1, "GENERAL", "Which farms?");
        meeting.as("secretariat")
                .body(Map.of(
                        "comments",
                        List.of(comment),
                        "decision",
                        Map.of("seen", 0, "outcome", "NOT_ACCEPTED", "reason", "All farms are meant.")))
                .post("/api/documents/{id}/dispositions", meeting.document)
                .then()
                .statusCode(200);
        assertThat(ids(meeting, Map.of("state", "PROPOSED"))).containsExactly(comment);
        assertThat(read(meeting, "chair", Map.of()).getString("rows[0].pending.outcome"))
                .isEqualTo("NOT_ACCEPTED");
        assertThat(read(meeting, "expert1", Map.of()).prettify()).doesNotContain("All farms", "NOT_ACCEPTED");
        ask(meeting, "expert1", Map.of("state", "PROPOSED")).statusCode(403);
        assertThat(read(meeting, "expert1", Map.of("state", "OPEN")).getList("rows.id", Long.class))
                .containsExactly(comment);
    }

    @Test
    void the_register_comes_in_pages_that_follow_each_other() {
        var meeting = Meeting.over(1, FARMS, FEES);
        var all = new ArrayList<Long>();
        for (int n = 0; n < 30; n++) {
            all.add(comment(meeting, "expert1", 1, "GENERAL", "Remark on farms " + n));
        }
        for (int n = 0; n < 30; n++) {
            all.add(comment(meeting, "expert1", 2, "GENERAL", "Remark on fees " + n));
        }
        assertThat(pages(meeting, Map.of())).isEqualTo(all);
        assertThat(pages(meeting, Map.of("q", "remark"))).isEqualTo(all);
        assertThat(statements(meeting, Map.of("q", "remark")))
                .isEqualTo(statements(meeting, Map.of("q", "\"fees 7\"")));
    }

    @Test
    void what_the_register_does_not_understand_is_refused_in_words() {
        var meeting = Meeting.over(1, FARMS);
        ask(meeting, "expert1", Map.of("type", "NONSENSE"))
                .statusCode(400)
                .body("fields.type", containsString("one of"));
        ask(meeting, "expert1", Map.of("after", "1-c-x' or 1=1")).statusCode(400);
        ask(meeting, "expert1", Map.of("q", "x".repeat(300))).statusCode(400);
        ask(Meeting.over(1, FARMS), "expert1", Map.of(), meeting.document).statusCode(404);
    }

    private List<Long> pages(Meeting meeting, Map<String, ?> asked) {
        var ids = new ArrayList<Long>();
        @Nullable String after = null;
        do {
            var next = new HashMap<String, Object>(asked);
            if (after != null) {
                next.put("after", after);
            }
            var page = read(meeting, "observer", next);
            ids.addAll(page.getList("rows.id", Long.class));
            after = page.getString("after");
        } while (after != null);
        return ids;
    }

    private long statements(Meeting meeting, Map<String, ?> asked) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        read(meeting, "observer", asked);
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private static List<Long> ids(Meeting meeting, Map<String, ?> asked) {
        return read(meeting, "secretariat", asked).getList("rows.id", Long.class);
    }

    private static JsonPath read(Meeting meeting, String by, Map<String, ?> asked) {
        return ask(meeting, by, asked).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse ask(Meeting meeting, String by, Map<String, ?> asked) {
        return ask(meeting, by, asked, meeting.document);
    }

    private static ValidatableResponse ask(Meeting meeting, String by, Map<String, ?> asked, long document) {
        return meeting.as(by)
                .queryParams(asked)
                .get("/api/documents/{id}/register", document)
                .then();
    }

    private static ValidatableResponse answer(Meeting meeting, long comment, String outcome) {
        return meeting.as("chair")
                .body(Map.of("seen", 0, "outcome", outcome, "reason", "Thank you."))
                .post("/api/comments/{id}/disposition", comment)
                .then();
    }

    private static long comment(Meeting meeting, String by, int clause, String kind, String text) {
        return meeting.as(by)
                .body(Map.of("seen", meeting.seen(clause), "kind", kind, "text", text))
                .post("/api/clauses/{id}/comments", meeting.clause(clause))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }
}
