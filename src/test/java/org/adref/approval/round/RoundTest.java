package org.adref.approval.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.adref.job.DueJobs;
import org.adref.local.PostgresForTests;
import org.adref.meeting.ClockForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RoundTest {
    private static final String NONCE = "0123456789abcdef0123";

    @Inject
    ClockForTests clock;

    @Inject
    AgroalDataSource database;

    @Inject
    Ending ending;

    @AfterEach
    void setTheClockRight() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void answers_are_hidden_until_one_has_answered_and_become_positions_when_the_round_closes() {
        var meeting = Meeting.over(4, "States should inspect farms.", "States should inspect ships.");
        long round = opened(meeting, Map.of());
        answer(meeting, "expert1", round, said(meeting, 1, "OBJECTION", "Ships, too."))
                .statusCode(200);

        assertThat(owed(meeting, "expert1")).contains("ANSWER_ROUND");
        assertThat(owed(meeting, "expert2")).contains("ANSWER_ROUND");
        assertThat(owed(meeting, "chair")).doesNotContain("ANSWER_ROUND");
        assertThat(result(meeting, "expert2", round, 0)).isNull();
        assertThat(result(meeting, "chair", round, 0)).isNull();
        assertThat(counts(meeting, "expert1", round, 0))
                .containsEntry("objections", 1)
                .containsEntry("silent", 3);
        assertThat(result(meeting, "expert1", round, 1)).isNull();
        assertThat(meeting.page("expert2").getList("clauses[0].positions")).isEmpty();
        assertThat(meeting.page("chair").getString("clauses[0].agreement.sentence"))
                .doesNotContain("objection");

        answer(meeting, "expert1", round, said(meeting, 1, "RESERVATION", "Ships, too."))
                .statusCode(200);
        for (int n = 2; n <= 4; n++) {
            answer(meeting, "expert" + n, round, said(meeting, 1, "SUPPORT"), said(meeting, 2, "NO_OBJECTION"))
                    .statusCode(200);
        }
        assertThat(owed(meeting, "expert2")).as("she has answered all").doesNotContain("ANSWER_ROUND");
        close(Duration.ofHours(2));
        assertThat(owed(meeting, "expert1")).doesNotContain("ANSWER_ROUND");
        var counts = counts(meeting, "observer", round, 0);
        assertThat(counts)
                .containsEntry("reservations", 1)
                .containsEntry("support", 3)
                .containsEntry("reached", true);
        assertThat(meeting.page("observer").getList("clauses[0].positions")).hasSize(4);
        assertThat(meeting.page("observer").getList("clauses[1].positions")).hasSize(3);
        answer(meeting, "expert1", round, said(meeting, 2, "SUPPORT"))
                .statusCode(409)
                .body("detail", containsString("closed on"));
        assertThat(state(meeting, round)).isEqualTo("CLOSED");
    }

    @Test
    void a_round_is_opened_on_the_present_text_by_those_who_lead_and_one_at_a_time() {
        var meeting = Meeting.over(2, "States should inspect farms.");
        long milestone = milestone(meeting, "Rev.1");
        open(meeting, "expert1", opening(milestone, Map.of())).statusCode(403);
        open(meeting, "secretariat", opening(milestone, Map.of("kind", "SILENCE")))
                .statusCode(403);
        open(
                        meeting,
                        "secretariat",
                        opening(milestone, Map.of("closes", clock.instant().toString())))
                .statusCode(400)
                .body("fields.closes", containsString("a minute"));
        open(meeting, "secretariat", opening(Meeting.over(1, "Else.").document, Map.of()))
                .statusCode(400);
        revise(meeting, 1, "States should inspect farms and ships.");
        open(meeting, "secretariat", opening(milestone, Map.of()))
                .statusCode(409)
                .body("detail", containsString("has changed since"));
        pause(meeting);
        open(meeting, "secretariat", opening(milestone(meeting, "Rev.2"), Map.of()))
                .statusCode(409)
                .body("detail", containsString("still moving"));
    }

    @Test
    void while_a_round_runs_nothing_goes_past_it() {
        var meeting = Meeting.over(2, "States should inspect farms.");
        long round = opened(meeting, Map.of());
        open(meeting, "chair", opening(milestone(meeting, "Rev.2"), Map.of()))
                .statusCode(409)
                .body("detail", containsString("One thing is asked at a time"));
        meeting.position("expert1", 1, "SUPPORT").statusCode(409).body("detail", containsString("Answer there"));
        meeting.declare(1, "At once.").statusCode(409).body("detail", containsString("has not ended"));
        meeting.as("secretariat")
                .body(Map.of("seen", 0, "quorum", 50, "support", 50, "objections", 0, "heard", List.of()))
                .put("/api/consultations/{id}/rule", meeting.consultation)
                .then()
                .statusCode(409)
                .body("detail", containsString("present rule"));
        meeting.as("rapporteur")
                .body(Map.of("hash", "0".repeat(64), "overrides", List.of()))
                .post("/api/documents/{id}/approval", meeting.document)
                .then()
                .statusCode(409)
                .body("detail", containsString("has not ended"));
        recall(meeting, "expert1", round).statusCode(403);
        recall(meeting, "chair", round).statusCode(200);
        recall(meeting, "chair", round).statusCode(409);
        answer(meeting, "expert1", round, said(meeting, 1, "SUPPORT")).statusCode(409);
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
    }

    @Test
    void what_is_sealed_is_not_taken_away_in_an_archive() {
        var meeting = Meeting.over(6, "States should inspect farms.");
        opened(meeting, Map.of("anonymous", true, "results", "CLOSED", "name", "Sealed round"));
        archive(meeting).statusCode(409).body("detail", containsString("“Sealed round” is still open"));
        close(Duration.ofHours(2));
        archive(meeting).statusCode(200);
    }

    @Test
    void after_ten_minutes_a_round_runs_to_its_end() {
        var meeting = Meeting.over(2, "States should inspect farms.");
        long round = opened(meeting, Map.of());
        clock.ahead(Duration.ofMinutes(11));
        recall(meeting, "chair", round).statusCode(409).body("detail", containsString("runs until"));
    }

    @Test
    void who_is_not_asked_cannot_answer_and_bad_answers_are_refused_whole() {
        var meeting = Meeting.over(3, "States should inspect farms.", "States should inspect ships.");
        meeting.position("expert3", 1, "RECUSE").statusCode(200);
        long round = opened(meeting, Map.of());
        for (var other : List.of("observer", "chair", "rapporteur", "secretariat")) {
            answer(meeting, other, round, said(meeting, 1, "SUPPORT")).statusCode(403);
        }
        var stranger = Meeting.over(1, "Else.");
        answer(stranger, "expert1", round, said(meeting, 1, "SUPPORT")).statusCode(404);
        stranger.as("expert1").get("/api/rounds/{id}", round).then().statusCode(404);
        stranger.as("expert1")
                .get("/api/documents/{id}/rounds", meeting.document)
                .then()
                .statusCode(404);
        answer(meeting, "expert1", round, said(meeting, 2, "SUPPORT"), said(meeting, 1, "OBJECTION"))
                .statusCode(400)
                .body("fields.collect { it.key }", hasItem("answers[1].text"));
        assertThat(view(meeting, "expert1", round).getList("clauses.answered")).isEqualTo(List.of(false, false));
        answer(meeting, "expert1", round, said(stranger, 1, "SUPPORT")).statusCode(400);
        answer(meeting, "expert1", round, rated(meeting, 1, 4)).statusCode(400);
        answer(meeting, "expert3", round, said(meeting, 1, "SUPPORT"))
                .statusCode(409)
                .body("detail", containsString("recused"));
        revise(meeting, 1, "States shall inspect farms.");
        answer(meeting, "expert1", round, said(meeting, 1, "SUPPORT"))
                .statusCode(400)
                .body("detail", containsString("sense"));
        assertThat(view(meeting, "expert1", round).getBoolean("clauses[0].superseded"))
                .isTrue();
        answer(meeting, "expert1", round, said(meeting, 2, "SUPPORT")).statusCode(200);
        close(Duration.ofHours(2));
        assertThat(counts(meeting, "chair", round, 0))
                .containsEntry("recused", 1)
                .containsEntry("silent", 2);
    }

    @Test
    void a_round_without_names_keeps_no_person_with_an_answer() throws SQLException {
        var few = Meeting.over(4, "States should inspect farms.");
        open(few, "chair", opening(milestone(few, "Rev.1"), Map.of("anonymous", true, "results", "CLOSED")))
                .statusCode(400)
                .body("detail", containsString("fewer than five"));
        var meeting = Meeting.over(6, "States should inspect farms.");
        long milestone = milestone(meeting, "Rev.1");
        open(meeting, "chair", opening(milestone, Map.of("anonymous", true)))
                .statusCode(400)
                .body("detail", containsString("gives the answer away"));
        long round = opened(meeting, milestone, Map.of("anonymous", true, "results", "CLOSED"));
        for (int n = 1; n <= 5; n++) {
            answer(
                            meeting,
                            "expert" + n,
                            round,
                            said(meeting, 1, n == 3 ? "OBJECTION" : "SUPPORT", n == 3 ? "Never." : ""))
                    .statusCode(200);
        }
        answer(meeting, "expert1", round, said(meeting, 1, "ABSTAIN"))
                .statusCode(409)
                .body("detail", containsString("cannot be changed"));
        assertThat(result(meeting, "expert1", round, 0)).isNull();
        assertThat(view(meeting, "expert1", round).getBoolean("clauses[0].answered"))
                .isTrue();
        assertThat(view(meeting, "expert1", round).getString("clauses[0].mine")).isNull();
        close(Duration.ofHours(2));
        assertThat(counts(meeting, "observer", round, 0))
                .containsEntry("support", 4)
                .containsEntry("objections", 1)
                .containsEntry("silent", 1);
        assertThat(view(meeting, "observer", round).getString("clauses[0].result.words[0].by"))
                .isEqualTo("An expert");
        assertThat(meeting.page("observer").getList("clauses[0].positions")).isEmpty();
        assertThat(number("select count(*) from sealed_ballot where round_id = " + round))
                .isZero();
        assertThat(number("select count(*) from ballot where round_id = " + round))
                .isZero();
        assertThat(number("select count(distinct xmin::text) from nameless_ballot where round_id = " + round))
                .as("all were written anew in one transaction")
                .isOne();
        assertThat(number("select count(*) from journal_entry where detail like '%\"answers\"%' and consultation_id = "
                        + meeting.consultation))
                .isZero();
    }

    @Test
    void a_rated_round_tells_median_and_quartiles_and_how_many_moved() {
        var meeting = Meeting.over(4, "States should inspect farms.");
        long milestone = milestone(meeting, "Rev.1");
        long first = opened(meeting, milestone, Map.of("kind", "RATING"));
        IntStream.rangeClosed(1, 4)
                .forEach(n -> answer(meeting, "expert" + n, first, rated(meeting, 1, 2 * n))
                        .statusCode(200));
        answer(meeting, "expert1", first, rated(meeting, 1, 10)).statusCode(400);
        close(Duration.ofHours(2));
        var ratings = view(meeting, "chair", first);
        assertThat(ratings.getDouble("clauses[0].result.ratings.median")).isEqualTo(5.0);
        assertThat(ratings.getDouble("clauses[0].result.ratings.lower")).isEqualTo(3.5);
        assertThat(ratings.getDouble("clauses[0].result.ratings.upper")).isEqualTo(6.5);
        assertThat(meeting.page("observer").getList("clauses[0].positions"))
                .as("ratings are no positions")
                .isEmpty();
        long second = opened(meeting, milestone, Map.of("kind", "RATING", "follows", first));
        answer(meeting, "expert1", second, rated(meeting, 1, 6)).statusCode(200);
        answer(meeting, "expert4", second, rated(meeting, 1, 8)).statusCode(200);
        close(Duration.ofHours(4));
        var moved = view(meeting, "chair", second);
        assertThat(moved.getInt("clauses[0].result.moved.both")).isEqualTo(2);
        assertThat(moved.getInt("clauses[0].result.moved.changed")).isOne();
        assertThat(moved.getDouble("clauses[0].result.moved.median")).isEqualTo(5.0);
    }

    @Test
    void silence_that_nobody_breaks_ends_in_agreed_ad_referendum_once() {
        var meeting = Meeting.over(2, "States should inspect farms.", "States should inspect ships.");
        long round = opened(meeting, Map.of("kind", "SILENCE"));
        assertThat(view(meeting, "observer", round).getList("notified")).isEqualTo(List.of("expert1", "expert2"));
        answer(meeting, "expert1", round, said(meeting, 1, "SUPPORT")).statusCode(409);
        meeting.position("expert1", 1, "OBJECTION", "No.")
                .statusCode(409)
                .body("detail", containsString("Object there"));
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        revise(meeting, 2, "States shall inspect ships.");
        close(Duration.ofMinutes(30));
        assertThat(state(meeting, round)).isEqualTo("OPEN");
        close(Duration.ofHours(2));
        close(Duration.ofHours(3));
        ending.run(round);
        assertThat(state(meeting, round)).isEqualTo("KEPT");
        assertThat(meeting.page("chair").getList("clauses.collect { it.declared != null }"))
                .as("the second clause reads otherwise than what was asked")
                .isEqualTo(List.of(true, false));
        clock.ahead(Duration.ZERO);
        assertThat(state(meeting, round)).as("the clock was set back").isEqualTo("KEPT");
    }

    @Test
    void one_written_objection_breaks_a_silence() {
        var meeting = Meeting.over(2, "States should inspect farms.");
        long round = opened(meeting, Map.of("kind", "SILENCE"));
        object(meeting, "observer", round, "No.").statusCode(403);
        object(meeting, "expert1", round, " ").statusCode(400);
        object(meeting, "expert1", round, "Not without ships.").statusCode(200);
        object(meeting, "expert2", round, "Nor farms.").statusCode(409).body("detail", containsString("already"));
        close(Duration.ofHours(2));
        assertThat(state(meeting, round)).isEqualTo("BROKEN");
        assertThat(meeting.page("chair").getList("clauses.collect { it.declared != null }"))
                .isEqualTo(List.of(false));
        assertThat(meeting.page("chair").getString("clauses[0].agreement.sentence"))
                .contains("objection");
        open(meeting, "chair", opening(milestone(meeting, "Rev.2"), Map.of("kind", "SILENCE")))
                .statusCode(409)
                .body("detail", containsString("Somebody objects to 1"));
    }

    @Test
    void a_round_waits_for_its_time() {
        var meeting = Meeting.over(1, "States should inspect farms.");
        var opens = clock.instant().plus(Duration.ofMinutes(30)).toString();
        long round = opened(meeting, Map.of("opens", opens));
        answer(meeting, "expert1", round, said(meeting, 1, "SUPPORT"))
                .statusCode(409)
                .body("detail", containsString("opens on"));
        meeting.position("expert1", 1, "ABSTAIN").statusCode(200);
        clock.ahead(Duration.ofMinutes(31));
        answer(meeting, "expert1", round, said(meeting, 1, "SUPPORT")).statusCode(200);
    }

    private void close(Duration later) {
        clock.ahead(later);
        new DueJobs(database, clock, List.of(ending)).run();
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long milestone(Meeting meeting, String name) {
        return meeting.as("secretariat")
                .body(Map.of("name", name))
                .post("/api/documents/{id}/milestones", meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private Map<String, Object> opening(long milestone, Map<String, ?> other) {
        var body = new HashMap<String, Object>(Map.of(
                "milestone",
                milestone,
                "kind",
                "POSITIONS",
                "name",
                "First round",
                "anonymous",
                false,
                "results",
                "ANSWERED",
                "closes",
                clock.instant().plus(Duration.ofHours(1)).toString()));
        body.putAll(other);
        return body;
    }

    private static ValidatableResponse open(Meeting meeting, String account, Map<String, ?> opening) {
        return meeting.as(account)
                .body(opening)
                .post("/api/documents/{id}/rounds", meeting.document)
                .then();
    }

    private long opened(Meeting meeting, Map<String, ?> other) {
        return opened(meeting, milestone(meeting, "Rev.1"), other);
    }

    private long opened(Meeting meeting, long milestone, Map<String, ?> other) {
        return open(meeting, "chair", opening(milestone, other))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private record Answer(Map<String, ?> wire) {}

    private static Answer said(Meeting meeting, int n, String stance, String... text) {
        var said = new HashMap<String, Object>(Map.of("clauseId", meeting.clause(n), "stance", stance));
        List.of(text).forEach(words -> said.put("text", words));
        return new Answer(said);
    }

    private static Answer rated(Meeting meeting, int n, int rating) {
        return new Answer(Map.of("clauseId", meeting.clause(n), "rating", rating));
    }

    private static ValidatableResponse answer(Meeting meeting, String account, long round, Answer... answers) {
        return meeting.as(account)
                .body(Map.of("answers", Stream.of(answers).map(Answer::wire).toList(), "nonce", NONCE))
                .post("/api/rounds/{id}/answers", round)
                .then();
    }

    private static ValidatableResponse object(Meeting meeting, String account, long round, String text) {
        return meeting.as(account)
                .body(Map.of("clauseId", meeting.clause(1), "text", text))
                .post("/api/rounds/{id}/objection", round)
                .then();
    }

    private static ValidatableResponse archive(Meeting meeting) {
        return meeting.as("secretariat")
                .get("/api/consultations/{id}/archive.json", meeting.consultation)
                .then();
    }

    private static ValidatableResponse recall(Meeting meeting, String account, long round) {
        return meeting.as(account).post("/api/rounds/{id}/recall", round).then();
    }

    private static JsonPath view(Meeting meeting, String account, long round) {
        return meeting.as(account)
                .get("/api/rounds/{id}", round)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, ?> result(Meeting meeting, String account, long round, int clause) {
        return view(meeting, account, round).getMap("clauses[" + clause + "].result");
    }

    private static Map<String, Object> counts(Meeting meeting, String account, long round, int clause) {
        return view(meeting, account, round).getMap("clauses[" + clause + "].result.counts");
    }

    private static List<String> owed(Meeting meeting, String account) {
        return meeting.as(account)
                .get("/api/queue")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("owed.kind");
    }

    private static String state(Meeting meeting, long round) {
        return view(meeting, "observer", round).getString("round.state");
    }

    private static void revise(Meeting meeting, int n, String text) {
        meeting.as("secretariat")
                .body(Map.of(
                        "seen",
                        meeting.seen(n),
                        "text",
                        text,
                        "marks",
                        List.of(),
                        "change",
                        "SUBSTANTIVE",
                        "note",
                        "So."))
                .post("/api/clauses/{id}/versions", meeting.clause(n))
                .then()
                .statusCode(200);
    }

    private void pause(Meeting meeting) {
        meeting.as("secretariat")
                .body(Map.of(
                        "reason",
                        "Merging.",
                        "until",
                        Instant.now().plusSeconds(3600).toString()))
                .post("/api/documents/{id}/pause", meeting.document)
                .then()
                .statusCode(200);
    }
}
