package org.adref.leak;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adref.approval.round.Ending;
import org.adref.consultation.Attribution;
import org.adref.job.DueJobs;
import org.adref.local.PostgresForTests;
import org.adref.meeting.ClockForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class LeakTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";
    private static final List<String> READERS = List.of("expert1", "observer", "chair", "rapporteur", "secretariat");

    @Inject
    AgroalDataSource database;

    @Inject
    ClockForTests clock;

    @Inject
    Ending ending;

    @AfterEach
    void setTheClockRight() {
        clock.ahead(Duration.ZERO);
    }

    @ParameterizedTest
    @EnumSource(Attribution.class)
    void nothing_that_can_be_read_gives_a_speaker_away(Attribution attribution) throws SQLException {
        var meeting = lively(attribution);
        ask(meeting, attribution);
        var found = new ArrayList<>(leaks(meeting, attribution));
        clock.ahead(Duration.ofHours(2));
        new DueJobs(database, clock, List.of(ending)).run();
        found.addAll(leaks(meeting, attribution));
        approve(meeting);
        found.addAll(leaks(meeting, attribution));
        found.addAll(publicly(meeting, attribution));
        assertThat(found).isEmpty();
    }

    /// What whoever has no account finds once the outcome is public.
    private List<String> publicly(Meeting meeting, Attribution attribution) throws SQLException {
        var hash = meeting.as("rapporteur")
                .get("/api/documents/{id}/approval", meeting.document)
                .jsonPath()
                .getString("hash");
        meeting.as("rapporteur")
                .body(Map.of("hash", hash))
                .post("/api/documents/{id}/publication", meeting.document)
                .then()
                .statusCode(200);
        var forbidden = Forbidden.to("nobody", attribution, database, meeting.consultation);
        var found = new ArrayList<String>();
        for (var path : new Addresses(database, meeting.consultation).readable()) {
            var answer = given().get(path);
            assertThat(answer.statusCode() == 200).as(path).isEqualTo(path.startsWith("/api/outcomes/"));
            found.addAll(told("nobody", path, answer, forbidden));
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(value = Attribution.class, names = "NAMED", mode = EnumSource.Mode.EXCLUDE)
    void no_refusal_gives_a_speaker_away(Attribution attribution) throws SQLException {
        var meeting = lively(attribution);
        var addresses = new Addresses(database, meeting.consultation);
        var found = new ArrayList<String>();
        for (var reader : List.of("expert1", "observer")) {
            var forbidden = Forbidden.to(reader, attribution, database, meeting.consultation);
            for (var body : List.of("{}", "{\"seen\":1,\"outcome\":\"WITHDRAWN\"}")) {
                for (var path : addresses.writable("post")) {
                    found.addAll(told(
                            reader,
                            "POST " + path,
                            meeting.as(reader).body(body).post(path),
                            forbidden));
                }
                for (var path : addresses.writable("put")) {
                    found.addAll(told(
                            reader, "PUT " + path, meeting.as(reader).body(body).put(path), forbidden));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whoever_looks_for_leaks_reads_what_is_pressed_together() {
        var meeting = Meeting.over(1, BASE);
        for (var file : List.of("files/redlined.pdf", "redline.docx")) {
            var answer = meeting.as("expert1").get("/api/documents/{id}/" + file, meeting.document);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(Unpacked.of(answer)).as(file).contains("fisheries");
        }
    }

    @Test
    void a_pseudonym_is_one_within_a_document_and_another_in_the_next() throws SQLException {
        var meeting = lively(Attribution.CHATHAM_HOUSE);
        long other = meeting.as("secretariat")
                .body(Map.of("title", "Another"))
                .post("/api/consultations/{id}/documents", meeting.consultation)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        var here = meeting.page("chair");
        assertThat(experts(here)).isEqualTo(experts(meeting.page("expert1"))).hasSize(6);
        assertThat(experts(here))
                .isNotEqualTo(experts(
                        meeting.as("chair").get("/api/documents/{id}", other).jsonPath()));
        assertThat(here.getString(
                        "seats.find { it.id == " + here.getLong("clauses[0].positions[0].seatId") + " }.label"))
                .matches("Expert [1-9][0-9]{2,}");
        assertThat(meeting.page("expert1").getString("mySeat.label")).matches("Expert [1-9][0-9]{2,}");
    }

    @Test
    void what_was_told_apart_before_is_not_after_tightening() throws SQLException {
        var meeting = lively(Attribution.CHATHAM_HOUSE);
        var before = experts(meeting.page("chair"));
        tighten(meeting, Attribution.CHATHAM_HOUSE, Attribution.ANONYMOUS);
        assertThat(experts(meeting.page("chair"))).hasSize(6).doesNotContainAnyElementsOf(before);
        assertThat(meeting.page("chair").getList("seats.findAll { it.role == 'EXPERT' }.label", String.class))
                .containsOnly("An expert");
    }

    @Test
    void an_archive_tells_who_is_who_only_after_a_look_that_is_in_the_journal() {
        var meeting = Meeting.over(1, BASE);
        archive(meeting).statusCode(200);
        tighten(meeting, Attribution.NAMED, Attribution.CHATHAM_HOUSE);
        archive(meeting).statusCode(409);
        meeting.as("secretariat")
                .body(Map.of("reason", "To move the consultation."))
                .post("/api/consultations/{id}/identities", meeting.consultation)
                .then()
                .statusCode(200);
        archive(meeting).statusCode(200);
    }

    private static ValidatableResponse archive(Meeting meeting) {
        return meeting.as("secretariat")
                .get("/api/consultations/{id}/archive.json", meeting.consultation)
                .then();
    }

    private List<String> leaks(Meeting meeting, Attribution attribution) throws SQLException {
        var paths = new Addresses(database, meeting.consultation).readable();
        assertThat(paths).hasSizeGreaterThan(12);
        var found = new ArrayList<String>();
        for (var reader : READERS) {
            var forbidden = Forbidden.to(reader, attribution, database, meeting.consultation);
            for (var path : paths) {
                boolean roster = reader.equals("secretariat")
                        && path.matches("/api/(consultations|identities)/\\d+(/participants\\.\\w+)?");
                if (reader.equals("secretariat") && path.endsWith("/archive.json")) {
                    continue; // the whole consultation, after a look that is in the journal: see below
                }
                var answer = meeting.as(reader).get(path);
                assertThat(answer.statusCode()).as(reader + " reads " + path).isLessThan(500);
                found.addAll(told(reader, path, answer, roster ? forbidden.butForTheRoster() : forbidden));
            }
        }
        return found;
    }

    private static List<String> told(String reader, String path, Response answer, Forbidden forbidden) {
        return forbidden.in(Unpacked.of(answer)).stream()
                .map(what -> reader + " finds at " + path + ": " + what)
                .toList();
    }

    /// Six experts of whom four have spoken in every way there is, over ids that occur nowhere else.
    private Meeting lively(Attribution attribution) throws SQLException {
        sql("alter table seat alter column id restart with " + next(7_710_000_000L));
        sql("alter table person alter column id restart with " + next(8_820_000_000L));
        var meeting = Meeting.over(6, BASE, "Employers should repay recruitment fees.", "Third.");
        sql("update seat set organisation = 'Organisation of ' || id where consultation_id = " + meeting.consultation);
        sql(
                "update person p set name = 'Person called ' || md5(p.id::text), mail = md5(p.id::text) || '@adref.example' from seat s where s.person_id = p.id and s.consultation_id = "
                        + meeting.consultation);
        if (attribution != Attribution.NAMED) {
            tighten(meeting, Attribution.NAMED, attribution);
        }
        var accepted = meeting.amendment("expert2", 1, BASE.replace("should", "shall"));
        var declined = meeting.amendment("expert3", 1, BASE.replace("farms", "all farms"));
        var withdrawn = meeting.amendment("expert4", 1, BASE.replace("fisheries", "mines"));
        meeting.amendment("expert2", 2, "Employers should repay all recruitment fees at once.");
        comment(meeting, "expert3", 2, "Who pays where the employer is gone?");
        meeting.position("expert2", 1, "SUPPORT").statusCode(200);
        meeting.position("expert3", 2, "OBJECTION", "Only with a term of three months.")
                .statusCode(200);
        meeting.position("expert4", 2, "RESERVATION", "Costs.").statusCode(200);
        meeting.decide("expert4", withdrawn, Map.of("seen", meeting.seen(1), "outcome", "WITHDRAWN"))
                .statusCode(200);
        meeting.accept("chair", accepted, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        meeting.decide("chair", declined, Map.of("seen", meeting.seen(1), "outcome", "NOT_ACCEPTED", "reason", "No."))
                .statusCode(200);
        meeting.position("expert3", 1, "OBJECTION", "Not every year.").statusCode(200);
        meeting.declare(1, "The point is met.").statusCode(200);
        meeting.as("secretariat")
                .body(Map.of("name", "Draft 1"))
                .post("/api/documents/{id}/milestones", meeting.document)
                .then()
                .statusCode(200);
        meeting.as("secretariat")
                .body(Map.of("reason", "An expert asked for a certificate."))
                .post("/api/consultations/{id}/identities", meeting.consultation)
                .then()
                .statusCode(200);
        return meeting;
    }

    /// A round that four have answered and one not, without names where nobody is named.
    private void ask(Meeting meeting, Attribution attribution) {
        var clauses = List.of(meeting.clause(2), meeting.clause(3));
        boolean anonymous = attribution == Attribution.ANONYMOUS;
        long milestone = meeting.as("secretariat")
                .body(Map.of("name", "Draft 2"))
                .post("/api/documents/{id}/milestones", meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        long round = meeting.as("chair")
                .body(Map.of(
                        "milestone",
                        milestone,
                        "kind",
                        "POSITIONS",
                        "name",
                        "First round",
                        "anonymous",
                        anonymous,
                        "results",
                        anonymous ? "CLOSED" : "ANSWERED",
                        "closes",
                        clock.instant().plus(Duration.ofHours(1)).toString(),
                        "clauses",
                        clauses))
                .post("/api/documents/{id}/rounds", meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        for (int n = 1; n <= 5; n++) {
            var stance = n == 3
                    ? Map.of("clauseId", meeting.clause(3), "stance", "OBJECTION", "text", "Never in one year.")
                    : Map.of("clauseId", meeting.clause(3), "stance", "SUPPORT");
            meeting.as("expert" + n)
                    .body(Map.of("answers", List.of(stance), "nonce", "0123456789abcdef012" + n))
                    .post("/api/rounds/{id}/answers", round)
                    .then()
                    .statusCode(200);
        }
    }

    private static void comment(Meeting meeting, String account, int n, String text) {
        meeting.as(account)
                .body(Map.of("seen", meeting.seen(n), "kind", "QUESTION", "text", text))
                .post("/api/clauses/{id}/comments", meeting.clause(n))
                .then()
                .statusCode(200);
    }

    private static void tighten(Meeting meeting, Attribution from, Attribution to) {
        meeting.as("secretariat")
                .body(Map.of("seen", from, "attribution", to))
                .put("/api/consultations/{id}/attribution", meeting.consultation)
                .then()
                .statusCode(200);
    }

    private static void approve(Meeting meeting) {
        var readiness = meeting.as("rapporteur")
                .get("/api/documents/{id}/approval", meeting.document)
                .jsonPath();
        var overrides = readiness.getList("blockers.clauseId", Long.class).stream()
                .distinct()
                .map(clause -> Map.of("clauseId", clause, "reason", "It is late."))
                .toList();
        meeting.as("rapporteur")
                .body(Map.of("hash", readiness.getString("hash"), "overrides", overrides))
                .post("/api/documents/{id}/approval", meeting.document)
                .then()
                .statusCode(200);
    }

    private static Set<Long> experts(JsonPath page) {
        return page.getList("seats.findAll { it.role == 'EXPERT' }.id", Long.class).stream()
                .collect(Collectors.toSet());
    }

    private static long next(long above) {
        return above + System.nanoTime() / 1000 % 1_000_000_000L;
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
