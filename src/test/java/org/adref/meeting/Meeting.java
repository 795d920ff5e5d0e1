package org.adref.meeting;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.adref.consultation.Person;
import org.adref.consultation.Region;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.consultation.StakeholderGroup;
import org.jspecify.annotations.Nullable;

/// A consultation of its own for each test, over HTTP on the real database: convened, seated and drafted, with one
/// sentence for each act. Seats are given here directly, since invitations need Keycloak; the browser stories do
/// that.
public final class Meeting {
    private static final List<StakeholderGroup> GROUPS = List.of(StakeholderGroup.values());

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    public final long consultation;
    public final long document;
    private final List<Long> clauses = new ArrayList<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /// A meeting of one rapporteur, one chair, one of the secretariat, an observer and `experts` experts over a draft
    /// of the given texts, each a recommendation at the top.
    public static Meeting over(int experts, String... texts) {
        return new Meeting(experts, texts);
    }

    private Meeting(int experts, String... texts) {
        consultation = as("secretariat")
                .body(Map.of("title", "Meeting " + name, "purpose", "To try"))
                .post("/api/consultations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        QuarkusTransaction.requiringNew().run(() -> {
            seat("rapporteur", Role.RAPPORTEUR, null);
            seat("chair", Role.CHAIR, null);
            seat("observer", Role.OBSERVER, null);
            for (int expert = 1; expert <= experts; expert++) {
                seat("expert" + expert, Role.EXPERT, GROUPS.get(expert % GROUPS.size()));
            }
        });
        document = as("secretariat")
                .body(Map.of("title", "Draft " + name))
                .post("/api/consultations/{id}/documents", consultation)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        if (texts.length > 0) {
            draft(texts);
        }
    }

    private void draft(String... texts) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var text : texts) {
            lines.add(Map.of(
                    "depth",
                    0,
                    "number",
                    String.valueOf(lines.size() + 1),
                    "kind",
                    "RECOMMENDATION",
                    "text",
                    text,
                    "addressees",
                    List.of("STATES")));
        }
        as("secretariat")
                .body(Map.of("clauses", lines))
                .post("/api/documents/{id}/draft", document)
                .then()
                .statusCode(200);
        clauses.addAll(page("secretariat").getList("clauses.id", Long.class));
    }

    private void seat(String account, Role role, @Nullable StakeholderGroup group) {
        var person = new Person(mail(account), account, Instant.now());
        person.subject = subject(account);
        person.persist();
        new Seat(consultation, person, role, group, group == null ? null : Region.GLOBAL, null, Instant.now())
                .persist();
    }

    /// The id of the n-th clause, from 1.
    public long clause(int n) {
        return clauses.get(n - 1);
    }

    /// The id of the present version of the n-th clause.
    public long seen(int n) {
        return page("secretariat").getLong("clauses.find { it.id == " + clause(n) + " }.version.id");
    }

    /// What one account sees of the n-th clause.
    public JsonPath clause(String account, int n) {
        return as(account)
                .get("/api/clauses/{id}", clause(n))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public JsonPath page(String account) {
        return as(account)
                .get("/api/documents/{id}", document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public ValidatableResponse amend(String account, int n, String text) {
        return amend(account, n, seen(n), text);
    }

    public ValidatableResponse amend(String account, int n, long seen, String text) {
        return as(account)
                .body(Map.of("seen", seen, "text", text, "rationale", "Because."))
                .post("/api/clauses/{id}/amendments", clause(n))
                .then();
    }

    /// Submits an amendment that must be taken, and gives its id.
    public long amendment(String account, int n, String text) {
        return amend(account, n, text).statusCode(200).extract().jsonPath().getLong("id");
    }

    public ValidatableResponse accept(String account, long amendment, long seen, String change) {
        return decide(account, amendment, Map.of("seen", seen, "outcome", "ACCEPTED", "change", change));
    }

    public ValidatableResponse decide(String account, long amendment, Map<String, ?> decision) {
        return as(account)
                .body(decision)
                .post("/api/amendments/{id}/disposition", amendment)
                .then();
    }

    public ValidatableResponse position(String account, int n, String stance, String... text) {
        return position(account, n, seen(n), stance, text);
    }

    public ValidatableResponse position(String account, int n, long seen, String stance, String... text) {
        var body = new HashMap<String, Object>(Map.of("seen", seen, "stance", stance));
        Arrays.stream(text).forEach(words -> body.put("text", words));
        return as(account)
                .body(body)
                .put("/api/clauses/{id}/position", clause(n))
                .then();
    }

    public ValidatableResponse declare(int n, String... reason) {
        var body = new HashMap<String, Object>(Map.of("seen", seen(n)));
        Arrays.stream(reason).forEach(words -> body.put("reason", words));
        return as("chair")
                .body(body)
                .post("/api/clauses/{id}/declaration", clause(n))
                .then();
    }

    /// A request by an account of this meeting, signed in and from our own page.
    public RequestSpecification as(String account) {
        return given().contentType(ContentType.JSON)
                .header("X-Requested-With", "JavaScript")
                .auth()
                .oauth2(token(account));
    }

    /// A bearer token of an account, good for an hour.
    public String token(String account) {
        return tokens.computeIfAbsent(account, one -> token(one, 3600));
    }

    /// The same, good for some seconds.
    public String token(String account, int seconds) {
        return Jwt.subject(subject(account))
                .audience("adref")
                .issuer("https://tests.adref.example")
                .claim("email", mail(account))
                .claim("email_verified", true)
                .claim("name", account)
                .groups(account.equals("secretariat") ? Set.of("convener") : Set.of())
                .expiresIn(seconds)
                .sign(privateKey());
    }

    /// The name by which the token's issuer knows an account.
    public String subject(String account) {
        return account + "-" + name;
    }

    private String mail(String account) {
        return account + "-" + name + "@adref.example";
    }

    private static PrivateKey privateKey() {
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(TokensForTests.PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
