package org.adref.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.adref.local.PostgresForTests;
import org.adref.meeting.ClockForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RecallTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Inject
    ClockForTests clock;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void setTheClockRight() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void an_approval_is_recalled_for_ten_minutes_and_the_document_is_open_again() {
        var meeting = approved();
        var hash = approval(meeting).getString("approved.hash");
        recall(meeting, "rapporteur", "0".repeat(64)).statusCode(409).body("detail", containsString("Another text"));
        recall(meeting, "chair", hash).statusCode(403);
        recall(meeting, "rapporteur", hash).statusCode(200);
        recall(meeting, "rapporteur", hash).statusCode(409).body("detail", containsString("no approval"));
        assertThat(meeting.page("expert1").getBoolean("may.amend")).isTrue();
        var open = meeting.amendment("expert1", 1, BASE.replace("should", "shall"));
        meeting.decide("expert1", open, Map.of("seen", meeting.seen(1), "outcome", "WITHDRAWN"))
                .statusCode(200);
        meeting.as("expert1")
                .get("/api/documents/{id}/final", meeting.document)
                .then()
                .statusCode(404);

        approve(meeting).statusCode(200);
        var list = milestones(meeting);
        assertThat(list.getList("milestones.name")).isEqualTo(List.of("Final", "Final"));
        assertThat(list.getList("milestones.recalled")).isEqualTo(List.of(true, false));
    }

    @Test
    void after_ten_minutes_an_approval_is_final_and_only_a_corrigendum_is_left() {
        var meeting = approved();
        var hash = approval(meeting).getString("approved.hash");
        assertThat(approval(meeting).getBoolean("isFinal")).isFalse();
        correct(meeting, "Anything.").statusCode(409).body("detail", containsString("still be recalled"));
        clock.ahead(Duration.ofMinutes(11));
        assertThat(approval(meeting).getBoolean("isFinal")).isTrue();
        recall(meeting, "rapporteur", hash).statusCode(409).body("detail", containsString("corrigendum"));
    }

    @Test
    void of_two_clicks_at_once_one_approves() {
        var meeting = Meeting.over(1, BASE);
        meeting.declare(1, "To try.").statusCode(200);
        var hash = approval(meeting).getString("hash");
        meeting.token("rapporteur");
        var answers = Stream.of(1, 2)
                .map(_ -> CompletableFuture.supplyAsync(() -> meeting.as("rapporteur")
                        .body(Map.of("hash", hash, "overrides", List.of()))
                        .post("/api/documents/{id}/approval", meeting.document)
                        .statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void a_corrigendum_makes_a_milestone_of_its_own_and_the_original_stays() {
        var meeting = approved();
        var original = approval(meeting).getString("approved.hash");
        clock.ahead(Duration.ofMinutes(11));
        meeting.as("chair")
                .body(Map.of("seen", meeting.seen(1), "text", "X", "reason", "Y"))
                .post("/api/clauses/{id}/corrigenda", meeting.clause(1))
                .then()
                .statusCode(403);
        correct(meeting, BASE).statusCode(400).body("fields.text", containsString("corrects nothing"));
        correct(meeting, " ").statusCode(400);
        correct(meeting, BASE.replace("farms", "farms, mines")).statusCode(200);
        var open = corrigenda(meeting);
        long id = open.getLong("corrigenda[0].id");
        var hash = open.getString("corrigenda[0].hash");
        answer(meeting, "chair", id, true, hash, null).statusCode(403);
        answer(meeting, "rapporteur", id, true, original, null).statusCode(409);
        answer(meeting, "rapporteur", id, false, null, " ").statusCode(400);
        answer(meeting, "rapporteur", id, true, hash, null).statusCode(200);
        answer(meeting, "rapporteur", id, true, hash, null).statusCode(409);

        var text = meeting.as("observer")
                .get("/api/documents/{id}/final", meeting.document)
                .jsonPath();
        assertThat(text.getString("name")).isEqualTo("Final (Corr.1)");
        assertThat(text.getString("hash")).isEqualTo(hash);
        assertThat(text.getString("clauses[0].text")).contains("mines");
        assertThat(milestones(meeting).getList("milestones.hash")).isEqualTo(List.of(original, hash));
        assertThat(meeting.page("expert1").getString("clauses[0].version.text")).contains("mines");

        recall(meeting, "rapporteur", hash).statusCode(200);
        assertThat(meeting.page("expert1").getString("clauses[0].version.text")).isEqualTo(BASE);
        assertThat(approval(meeting).getString("approved.hash")).isEqualTo(original);
        meeting.position("expert1", 1, "SUPPORT").statusCode(409);
        assertThat(corrigenda(meeting).getBoolean("corrigenda[0].answer.recalled"))
                .isTrue();
    }

    @Test
    void a_corrigendum_is_declined_with_a_reason_and_is_for_approved_texts_only() {
        var draft = Meeting.over(1, BASE);
        correct(draft, "Other.").statusCode(409).body("detail", containsString("not approved"));
        var meeting = approved();
        clock.ahead(Duration.ofMinutes(11));
        correct(meeting, "Other.").statusCode(200);
        long id = corrigenda(meeting).getLong("corrigenda[0].id");
        answer(meeting, "rapporteur", id, false, null, "It was meant so.").statusCode(200);
        assertThat(corrigenda(meeting).getString("corrigenda[0].answer.reason")).isEqualTo("It was meant so.");
        assertThat(meeting.page("expert1").getString("clauses[0].version.text")).isEqualTo(BASE);
    }

    @Test
    void the_chair_does_not_declare_alone_what_the_chair_alone_wrote() {
        var meeting = Meeting.over(2, BASE);
        var own = meeting.amendment("chair", 1, BASE.replace("should", "shall"));
        meeting.accept("chair", own, meeting.seen(1), "SUBSTANTIVE");
        if (!meeting.clause("chair", 1).getString("version.text").contains("shall")) {
            return; // a chair's own text is not accepted by the chair either
        }
        meeting.declare(1, "It is late.").statusCode(409).body("detail", containsString("wrote this wording yourself"));
        meeting.position("expert1", 1, "SUPPORT").statusCode(200);
        meeting.declare(1, "It is late.").statusCode(200);
    }

    @Test
    void the_rapporteur_does_not_approve_alone_what_she_wrote_from_another_seat() throws SQLException {
        var meeting = Meeting.over(1, BASE);
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.execute("""
                    update seat s set ended = now() from seat r where r.consultation_id = s.consultation_id
                    and s.consultation_id = %d and s.role = 'SECRETARIAT' and r.role = 'RAPPORTEUR'
                    """.formatted(meeting.consultation));
            change.execute("""
                    update seat s set person_id = r.person_id from seat r where r.consultation_id = s.consultation_id
                    and s.consultation_id = %d and s.role = 'SECRETARIAT' and r.role = 'RAPPORTEUR'
                    """.formatted(meeting.consultation));
        }
        var readiness = approval(meeting);
        assertThat(readiness.getBoolean("blockers[1].firm")).isTrue();
        meeting.as("rapporteur")
                .body(Map.of(
                        "hash",
                        readiness.getString("hash"),
                        "overrides",
                        List.of(Map.of("clauseId", meeting.clause(1), "reason", "It is late."))))
                .post("/api/documents/{id}/approval", meeting.document)
                .then()
                .statusCode(409)
                .body("detail", containsString("wrote this wording yourself"));
    }

    private static Meeting approved() {
        var meeting = Meeting.over(1, BASE);
        meeting.declare(1, "To try.").statusCode(200);
        approve(meeting).statusCode(200);
        return meeting;
    }

    private static JsonPath approval(Meeting meeting) {
        return read(meeting, "/api/documents/{id}/approval");
    }

    private static JsonPath milestones(Meeting meeting) {
        return read(meeting, "/api/documents/{id}/milestones");
    }

    private static JsonPath corrigenda(Meeting meeting) {
        return read(meeting, "/api/documents/{id}/corrigenda");
    }

    private static JsonPath read(Meeting meeting, String path) {
        return meeting.as("rapporteur")
                .get(path, meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse approve(Meeting meeting) {
        return meeting.as("rapporteur")
                .body(Map.of("hash", approval(meeting).getString("hash"), "overrides", List.of()))
                .post("/api/documents/{id}/approval", meeting.document)
                .then();
    }

    private static ValidatableResponse recall(Meeting meeting, String account, String hash) {
        return meeting.as(account)
                .body(Map.of("hash", hash, "reason", "Clicked too early."))
                .post("/api/documents/{id}/approval/recall", meeting.document)
                .then();
    }

    private static ValidatableResponse correct(Meeting meeting, String text) {
        return meeting.as("secretariat")
                .body(Map.of("seen", meeting.seen(1), "text", text, "reason", "A word was lost."))
                .post("/api/clauses/{id}/corrigenda", meeting.clause(1))
                .then();
    }

    private static ValidatableResponse answer(
            Meeting meeting,
            String account,
            long corrigendum,
            boolean approve,
            @Nullable String hash,
            @Nullable String reason) {
        var body = new HashMap<String, Object>(Map.of("approve", approve));
        if (hash != null) {
            body.put("hash", hash);
        }
        if (reason != null) {
            body.put("reason", reason);
        }
        return meeting.as(account)
                .body(body)
                .post("/api/corrigenda/{id}/answer", corrigendum)
                .then();
    }
}
