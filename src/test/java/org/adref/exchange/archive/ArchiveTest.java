package org.adref.exchange.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.adref.journal.Chain;
import org.adref.journal.VerifyJournal;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ArchiveTest {
    private static final String TEXT = "States should inspect farms, fisheries and factories every year.";

    @Inject
    DataSource database;

    @Test
    void a_consultation_goes_to_another_instance_with_the_same_hashes() throws Exception {
        var meeting = approved();
        var file = archive(meeting);
        var head = heads();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            erase(connection, meeting.consultation); // as if the other instance had never heard of it
            long id = ArchiveImport.into(connection, file);
            assertThat(id).isEqualTo(meeting.consultation);
            var out = new ByteArrayOutputStream();
            connection.commit();
            ArchiveWriter.write(connection, id, out);
            assertThat(out.toString(UTF_8)).isEqualTo(new String(file, UTF_8));
        }
        assertThat(heads()).containsAllEntriesOf(head);
        assertThat(fault(meeting.consultation)).isEmpty();
        meeting.as("observer")
                .get("/api/documents/{id}/final", meeting.document)
                .then()
                .statusCode(200)
                .body("hash", containsString(""));
    }

    @Test
    void ids_that_are_taken_are_shifted_and_the_chain_goes_on_verifying() throws Exception {
        var meeting = approved();
        var other = Meeting.over(1, TEXT);
        var file = archive(meeting);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            erase(connection, meeting.consultation);
            connection.commit();
        }
        // Somebody takes one of its ids.
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into consultation (id, title, purpose, attribution, opened) overriding system value values (%d, 'In the way', '', 'NAMED', now())"
                            .formatted(meeting.consultation));
        }
        long id = take(other, file).statusCode(200).extract().jsonPath().getLong("id");
        assertThat(id).isNotEqualTo(meeting.consultation);
        assertThat(fault(id)).isEmpty();
        var documents = meeting.as("observer")
                .get("/api/consultations/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("documents.id", Long.class);
        var text = meeting.as("observer")
                .get("/api/documents/{id}/final", documents.getFirst())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(text.getString("clauses[0].text")).isEqualTo(TEXT.replace("every year", "twice a year"));
        assertThat(fault(other.consultation)).isEmpty();
    }

    @Test
    void what_does_not_verify_is_refused_with_the_first_entry_that_does_not_fit() throws Exception {
        var meeting = approved();
        var file = new String(archive(meeting), UTF_8);
        var convener = Meeting.over(0);
        take(convener, file.getBytes(UTF_8)).statusCode(409).body("detail", containsString("here already"));
        take(convener, file.substring(0, file.length() / 2).getBytes(UTF_8))
                .statusCode(400)
                .body("detail", containsString("its end is missing"));
        take(convener, file.replace("twice a year", "never").getBytes(UTF_8))
                .statusCode(400)
                .body("detail", containsString("altered or cut"));
        take(convener, sealed(file.replace("twice a year", "never")))
                .statusCode(400)
                .body("detail", containsString("vouches for"));
        take(convener, sealed(file.replaceFirst("\"act\": ?\"amendment-submitted\"", "\"act\": \"comment-made\"")))
                .statusCode(400)
                .body("detail", containsString("Entry "));
        take(convener, sealed(file.replace("adref-consultation-1", "adref-consultation-9")))
                .statusCode(400)
                .body("detail", containsString("another version"));
        take(convener, "{}\n{}\n".getBytes(UTF_8)).statusCode(400);
        take(convener, ("[".repeat(5000) + "\n{}").getBytes(UTF_8)).statusCode(400);
    }

    @Test
    void only_the_secretariat_takes_all_away_and_only_a_convener_brings_it_in() throws Exception {
        var meeting = Meeting.over(1, TEXT);
        for (var account : List.of("expert1", "chair", "observer", "rapporteur")) {
            meeting.as(account)
                    .get("/api/consultations/{id}/archive.json", meeting.consultation)
                    .then()
                    .statusCode(403);
        }
        meeting.as("stranger")
                .get("/api/consultations/{id}/archive.json", meeting.consultation)
                .then()
                .statusCode(404);
        meeting.as("expert1")
                .contentType(ContentType.BINARY)
                .body(archive(meeting))
                .post("/api/archives")
                .then()
                .statusCode(403);
        assertThat(new String(archive(meeting), UTF_8)).doesNotContain(meeting.subject("expert1") + "\"");
    }

    /// Every column that holds an id is known to point somewhere, so that an import can shift it.
    @Test
    void no_id_in_the_tables_of_an_archive_is_unknown() throws SQLException {
        try (var connection = database.getConnection()) {
            for (var table : Catalogue.of(connection).tables().values()) {
                assertThat(table.columns())
                        .filteredOn(column -> column.endsWith("_id"))
                        .as("ids in %s", table.name())
                        .allSatisfy(column -> assertThat(table.references()).containsKey(column));
            }
        }
    }

    private static Meeting approved() {
        var meeting = Meeting.over(2, TEXT, "Businesses should pay.");
        var amendment = meeting.amendment("expert1", 1, TEXT.replace("every year", "twice a year"));
        meeting.accept("chair", amendment, meeting.seen(1), "SUBSTANTIVE").statusCode(200);
        meeting.position("expert2", 1, "RESERVATION", "Costs.").statusCode(200);
        meeting.declare(1, "It is late.").statusCode(200);
        var hash = meeting.as("rapporteur")
                .get("/api/documents/{id}/approval", meeting.document)
                .then()
                .extract()
                .jsonPath()
                .getString("hash");
        var overrides = meeting.page("rapporteur").getList("clauses.id", Long.class).stream()
                .map(clause -> Map.of("clauseId", clause, "reason", "It is late."))
                .toList();
        meeting.as("rapporteur")
                .body(Map.of("hash", hash, "overrides", overrides))
                .post("/api/documents/{id}/approval", meeting.document)
                .then()
                .statusCode(200);
        return meeting;
    }

    private static byte[] archive(Meeting meeting) {
        return meeting.as("secretariat")
                .get("/api/consultations/{id}/archive.json", meeting.consultation)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse take(Meeting meeting, byte[] file) {
        return meeting.as("secretariat")
                .contentType(ContentType.BINARY)
                .body(file)
                .post("/api/archives")
                .then();
    }

    /// With the digest that fits, as somebody would make it who knows how.
    private static byte[] sealed(String altered) {
        var content = altered.substring(0, altered.lastIndexOf('\n', altered.length() - 2));
        var digest = ArchiveWriter.hex(ArchiveWriter.sha256().digest(content.getBytes(UTF_8)));
        return (content + "\n{\"sha256\":\"" + digest + "\"}\n").getBytes(UTF_8);
    }

    private Optional<Chain.Break> fault(long consultation) throws SQLException {
        try (var connection = database.getConnection()) {
            return VerifyJournal.fault(connection, consultation);
        }
    }

    private Map<Long, String> heads() throws SQLException {
        var heads = new HashMap<Long, String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select consultation_id, hash from journal_head");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                heads.put(rows.getLong(1), rows.getString(2));
            }
        }
        return heads;
    }

    /// Takes every row of a consultation out, which nothing but a test's superuser can do.
    private static void erase(Connection connection, long consultation) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            for (var table : Catalogue.of(connection).tables().values()) {
                var key = table.name().equals("consultation") ? "id" : "consultation_id";
                statement.execute("delete from \"%s\" where %s = %d".formatted(table.name(), key, consultation));
            }
            statement.execute("set local session_replication_role = origin");
        }
    }
}
