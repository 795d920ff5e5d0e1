package org.adref.bench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/// Reading and accepting, measured against PostgreSQL and a bare endpoint: the real server over HTTP, everything on
/// 127.0.0.1. `./adref bench` runs it; the tests do not, by its name.
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class Bench {
    private static final int CLIENTS = 4;
    private static final int ROUNDS = 7;
    private static final double SECONDS = 2; // that one side of a round is to take
    private static final int ACCEPTANCES = 600; // of each client in a round
    private static final int POSITIONS = 600; // of each client in a round
    private static final int SEATS = 3000; // that speak on one clause
    private static final int ONE_BY_ONE = 360; // of them in a second
    private static final int WARMING = 6000; // of each client before the first: Java is slow until it has compiled

    @Inject
    EntityManager entities;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void reading_and_accepting() throws IOException {
        requireDurable();
        var server = URI.create("http://127.0.0.1:" + RestAssured.port);
        var load = new Load(server, CLIENTS);
        if (isWanted("reading")) {
            pages();
            reading(server, load);
        }
        if (isWanted("accepting")) {
            accepting(load);
        }
        if (isWanted("positions")) {
            positions(load);
        }
        if (isWanted("crowd")) {
            crowd();
        }
        if (isWanted("board")) {
            board(server);
        }
    }

    /// All, unless `-Dadref.bench` names those that somebody is working on.
    private static boolean isWanted(String part) {
        return System.getProperty("adref.bench", part).contains(part);
    }

    private void requireDurable() {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            if (!entities.createNativeQuery("show " + setting).getSingleResult().equals("on")) {
                throw new IllegalStateException("PostgreSQL's " + setting + " is off; use -Dadref.test.durable=true");
            }
        }
    }

    private static void pages() throws IOException {
        FirstLoad.measure();
    }

    private void reading(URI server, Load load) {
        var small = Reading.of(server, 10);
        var large = Reading.of(server, 100);
        long few = statements(() -> small.page("expert6"));
        long many = statements(() -> large.page("expert6"));
        Table.row("reading page, SQL statements at 10 and at 100 clauses", few + " and " + many, "equal", few == many);

        var login = "Authorization: Bearer " + large.token("expert5");
        var path = "/api/documents/" + large.document;
        var compared = "/api/bench/documents/" + large.document;
        Table.row(
                "  its size in kB, by Adref and by PostgreSQL",
                size(large, path) + " and " + size(large, compared + "/json"),
                "",
                true);
        analyze();
        var kept = load.request("GET", path, "", login);
        var unkept = load.request("GET", compared + "/unkept", "", login);
        var theirs = load.request("GET", compared + "/json", "", login);
        Table.row("reading page / the same JSON made by PostgreSQL", race(load, 200, kept, 200, theirs), 1);
        Table.row("  the first reader after an act / the same", race(load, 200, unkept, 200, theirs), 0);
        var zipped = "Accept-Encoding: gzip";
        var keptZipped = load.request("GET", path, "", login, zipped);
        var theirsZipped = load.request("GET", compared + "/json", "", login, zipped);
        Table.row("  both compressed, as for a browser", race(load, 200, keptZipped, 200, theirsZipped), 0);
        var tag = large.as("expert5").get(path).getHeader("ETag");
        var again = load.request("GET", path, "", login, "If-None-Match: " + tag);
        var bare = load.request("GET", compared + "/bare", "", login);
        Table.row("unchanged page (304) / an empty answer", race(load, 304, again, 204, bare), 0.85);
    }

    private void accepting(Load load) throws IOException {
        var program = Pgbench.find();
        if (program.isEmpty()) {
            Table.row(
                    "acceptance / pgbench",
                    "not measured: pgbench is missing",
                    "Debian: apt install postgresql-contrib; macOS: brew install postgresql",
                    false);
            return;
        }
        var meeting = Meeting.over(0);
        var docket = QuarkusTransaction.requiringNew()
                .timeout(120)
                .call(() -> Docket.of(entities, meeting, CLIENTS, 1 + WARMING + (2 * ROUNDS + 2) * ACCEPTANCES));
        analyze();
        var login = "Authorization: Bearer " + meeting.token("chair");
        int[] next = {0};
        long statements = statements(() -> meeting.as("chair")
                .header("Idempotency-Key", "first")
                .body(Map.of("seen", docket.seen(0, 0), "outcome", "ACCEPTED", "change", "EDITORIAL"))
                .post("/api/amendments/{id}/disposition", docket.amendment(0, 0))
                .then()
                .statusCode(200));
        next[0] = 1;
        var pgbench = new Pgbench(program.get(), "accept.sql", database, password);
        requireSame("An acceptance", statements, pgbench);
        load.perSecond(WARMING, 200, (client, n) -> acceptance(load, docket, client, 1 + n, login));
        next[0] += WARMING;
        analyze(); // the tables are no longer empty
        var race = Race.of(
                ROUNDS,
                () -> {
                    int from = next[0];
                    next[0] += ACCEPTANCES;
                    return load.perSecond(
                            ACCEPTANCES, 200, (client, n) -> acceptance(load, docket, client, from + n, login));
                },
                () -> {
                    int from = next[0];
                    next[0] += ACCEPTANCES;
                    return pgbench.perSecond(
                            CLIENTS,
                            ACCEPTANCES,
                            Map.of(
                                    "first", docket.first(),
                                    "each", docket.each(),
                                    "n", from,
                                    "subject", meeting.subject("chair")));
                });
        Table.row("acceptance / pgbench with the same " + statements + " statements", race, 0.5);
    }

    private static void requireSame(String act, long statements, Pgbench pgbench) {
        if (statements != pgbench.statements()) {
            throw new IllegalStateException(
                    act + " takes " + statements + " statements, the script for pgbench " + pgbench.statements());
        }
    }

    /// Positions over HTTP against pgbench with the same SQL: one consultation for each client, as with acceptances.
    private void positions(Load load) throws IOException {
        var program = Pgbench.find();
        if (program.isEmpty()) {
            Table.row("position / pgbench", "not measured: pgbench is missing", "", false);
            return;
        }
        var meeting = Meeting.over(0);
        var floor = QuarkusTransaction.requiringNew().call(() -> Floor.of(entities, meeting, CLIENTS));
        analyze();
        var login = "Authorization: Bearer " + meeting.token("chair");
        long statements = statements(() -> meeting.as("chair")
                .header("Idempotency-Key", "first")
                .body(Map.of("seen", floor.seen(0), "stance", "SUPPORT"))
                .put("/api/clauses/{id}/position", floor.clause(0))
                .then()
                .statusCode(200));
        var pgbench = new Pgbench(program.get(), "position.sql", database, password);
        requireSame("A position", statements, pgbench);
        int[] next = {0};
        load.perSecond(WARMING, 200, (client, n) -> floor.position(load, client, n, login));
        next[0] += WARMING;
        analyze(); // the tables are no longer empty
        var race = Race.of(
                ROUNDS,
                () -> {
                    int from = next[0];
                    next[0] += POSITIONS;
                    return load.perSecond(POSITIONS, 200, (client, n) -> floor.position(load, client, from + n, login));
                },
                () -> pgbench.perSecond(
                        CLIENTS,
                        POSITIONS,
                        Map.of("first", floor.first(), "run", next[0]++, "subject", meeting.subject("chair"))));
        Table.row("position / pgbench with the same " + statements + " statements", race, 0.55);
    }

    /// The board of a large panel beside the same at a tenth of the size, with a third of the seats for comparison.
    private void board(URI server) {
        var load = new Load(server, 1);
        var small = hall(400, SEATS / 10);
        var large = hall(400, SEATS);
        analyze();
        long few = statements(() -> small.as("rapporteur").get("/api/documents/{id}/board", small.document));
        long many = statements(() -> large.as("rapporteur").get("/api/documents/{id}/board", large.document));
        Table.row("board, SQL statements at 300 and at 3,000 seats", few + " and " + many, "equal", few == many);
        var ours = boardOf(load, large);
        var theirs = boardOf(load, small);
        var race = race(load, 200, ours, 200, theirs);
        Table.row("board of 400 clauses at 3,000 seats / at 300", race, 1 / 3.0);
    }

    private Meeting hall(int clauses, int seats) {
        var meeting = Meeting.over(0);
        return QuarkusTransaction.requiringNew().timeout(300).call(() -> Hall.of(entities, meeting, clauses, seats));
    }

    private static byte[] boardOf(Load load, Meeting meeting) {
        return load.request(
                "GET",
                "/api/documents/" + meeting.document + "/board",
                "",
                "Authorization: Bearer " + meeting.token("rapporteur"));
    }

    /// 3,000 seats that speak on one clause: all at the word of the chair, and one after another. Others have spoken on
    /// another clause before them, so that connections are open and Java has compiled.
    private void crowd() {
        var server = URI.create("http://127.0.0.1:" + RestAssured.port);
        var _ = gather().speak(server, ONE_BY_ONE);
        var together = gather();
        var heard = together.speak(server, Double.POSITIVE_INFINITY);
        Table.row(
                SEATS + " seats on one clause, at once",
                shown(heard),
                "within 10 s, p99 at most 3 medians, each once and in order",
                heard.seconds() <= 10 && heard.late() <= 3 * heard.median() && together.isAllRecorded(entities));
        var apart = gather();
        heard = apart.speak(server, ONE_BY_ONE);
        Table.row(
                "  %d a second".formatted(ONE_BY_ONE),
                shown(heard),
                "within 10 s, each once and in order",
                heard.seconds() <= 10 && apart.isAllRecorded(entities));
    }

    private static String shown(Crowd.Heard heard) {
        return "%.1f s, median %.1f ms, p99 %.1f ms".formatted(heard.seconds(), heard.median(), heard.late());
    }

    private Crowd gather() {
        var crowd = QuarkusTransaction.requiringNew()
                .timeout(120)
                .call(() -> Crowd.of(entities, Meeting.over(0, "States should inspect workplaces."), SEATS));
        analyze();
        return crowd;
    }

    private static byte[] acceptance(Load load, Docket docket, int client, int n, String login) {
        long amendment = docket.amendment(client, n);
        return load.request(
                "POST",
                "/api/amendments/" + amendment + "/disposition",
                "{\"seen\":" + docket.seen(client, n) + ",\"outcome\":\"ACCEPTED\",\"change\":\"EDITORIAL\"}",
                login,
                "Idempotency-Key: bench-" + amendment);
    }

    /// Both for as many requests as take the stated time, found out beforehand.
    private static Race race(Load load, int status, byte[] ours, int otherStatus, byte[] theirs) {
        int each = enough(load, status, ours);
        int otherEach = enough(load, otherStatus, theirs);
        return Race.of(
                ROUNDS,
                () -> load.perSecond(each, status, (_, _) -> ours),
                () -> load.perSecond(otherEach, otherStatus, (_, _) -> theirs));
    }

    private static int enough(Load load, int status, byte[] request) {
        double perSecond = load.perSecond(20, status, (_, _) -> request);
        int each = (int) Math.max(10, perSecond * SECONDS / CLIENTS);
        perSecond = load.perSecond(each, status, (_, _) -> request); // warm by now
        return (int) Math.max(10, perSecond * SECONDS / CLIENTS);
    }

    /// So that PostgreSQL plans as it would in the long run, on both sides.
    private void analyze() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("analyze").executeUpdate());
    }

    private long statements(Runnable request) {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        request.run();
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private static long size(Meeting meeting, String path) {
        return meeting.as("expert5").get(path).then().statusCode(200).extract().asByteArray().length / 1000;
    }
}
