package org.adref.bench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

/// The register's filters and search at 3,000 seats, 400 clauses and 30,000 comments against the same at a tenth of
/// it, over HTTP, in turn. Prints how many times longer each takes; at most 4 is asked. `-Dtest=RegisterBench` runs it;
/// the tests do not, by its name.
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RegisterBench {
    private static final int CLIENTS = 2;
    private static final int ROUNDS = 5;
    private static final int EACH = 20; // requests of each client in a round
    private static final double MOST = 4;

    @Inject
    EntityManager entities;

    @Test
    void filters_and_search() {
        var meeting = Meeting.over(0);
        long small = seed(meeting, 300, 40, 3_000);
        long large = seed(meeting, 3_000, 400, 30_000);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("analyze").executeUpdate());
        var load = new Load(URI.create("http://127.0.0.1:" + RestAssured.port), CLIENTS);
        var login = "Authorization: Bearer " + meeting.token("chair");
        var asked = new LinkedHashMap<String, String>();
        asked.put("everything", "");
        asked.put("one type", "type=QUESTION");
        asked.put("one group", "group=NGO");
        asked.put("open", "state=OPEN");
        asked.put("answered", "state=DECIDED");
        asked.put("contested", "state=CONTESTED");
        asked.put("a word that every comment has", "q=inspections");
        asked.put("a word that every tenth has", "q=fishery");
        asked.put("a rare word", "q=topic7");
        asked.put("a phrase, answered, of a group", "q=" + encoded("\"begin too late\"") + "&state=DECIDED&group=NGO");
        asked.put("nothing", "q=unheardof");
        for (Map.Entry<String, String> one : asked.entrySet()) {
            var few = request(load, small, one.getValue(), login);
            var many = request(load, large, one.getValue(), login);
            var race = Race.of(
                    ROUNDS,
                    () -> load.perSecond(EACH, 200, (_, _) -> few),
                    () -> load.perSecond(EACH, 200, (_, _) -> many));
            Table.row(
                    "register at ten times the size: " + one.getKey(),
                    "%.2f times  (%.1f to %.1f ms)"
                            .formatted(race.ratio(), CLIENTS * 1000 / race.ours(), CLIENTS * 1000 / race.theirs()),
                    "at most %.0f".formatted(MOST),
                    race.ratio() <= MOST);
        }
    }

    private static byte[] request(Load load, long document, String asked, String login) {
        return load.request("GET", "/api/documents/" + document + "/register?" + asked, "", login);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private long seed(Meeting meeting, int seats, int clauses, int comments) {
        return QuarkusTransaction.requiringNew().timeout(300).call(() -> {
            var document = (Number) entities.createNativeQuery(Sql.read("register.sql"))
                    .setParameter("subject", meeting.subject("chair"))
                    .setParameter("seats", seats)
                    .setParameter("clauses", clauses)
                    .setParameter("comments", comments)
                    .getSingleResult();
            entities.createNativeQuery(
                            "update clause c set present_id = v.id from clause_version v where v.clause_id = c.id and c.present_id is null")
                    .executeUpdate();
            return document.longValue();
        });
    }
}
