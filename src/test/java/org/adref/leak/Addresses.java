package org.adref.leak;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Every address that the interface describes, with the ids of one consultation filled in.
final class Addresses {
    private static final Pattern PARAMETER = Pattern.compile("([a-z-]+)/\\{[A-Za-z]+\\}");

    /// The table whose ids stand behind a segment, where it is not the segment in the singular.
    private static final Map<String, String> TABLES = Map.of(
            "identities",
            "identity_look",
            "replies",
            "comment_reply",
            "outcomes",
            "document",
            "corrigenda",
            "corrigendum",
            "versions",
            "clause_version");

    /// What stands in an address for a word that is no id.
    private static final Map<String, List<String>> WORDS = Map.of(
            "{form}", List.of("clean", "redlined", "changes"),
            "files/clean.{format}", List.of("files/clean.html", "files/clean.xml", "files/clean.docx"),
            "files/redlined.{format}", List.of("files/redlined.html", "files/redlined.xml", "files/redlined.pdf"),
            "files/changes.{format}", List.of("files/changes.html", "files/changes.xml"),
            "participants.{format}", List.of("participants.csv", "participants.xlsx"),
            "register.{format}", List.of("register.csv", "register.xlsx", "register.docx"));

    private final AgroalDataSource database;
    private final long consultation;
    private final Map<String, Map<String, Map<String, ?>>> paths;

    Addresses(AgroalDataSource database, long consultation) {
        this.database = database;
        this.consultation = consultation;
        this.paths = given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
    }

    List<String> readable() throws SQLException {
        return filled("get");
    }

    List<String> writable(String method) throws SQLException {
        return filled(method);
    }

    private List<String> filled(String method) throws SQLException {
        var filled = new ArrayList<String>();
        for (var path : paths.entrySet()) {
            if (path.getValue().containsKey(method)) {
                filled.addAll(fill(path.getKey()));
            }
        }
        return filled;
    }

    private List<String> fill(String path) throws SQLException {
        for (var word : WORDS.entrySet()) {
            if (path.contains(word.getKey())) {
                var all = new ArrayList<String>();
                for (var form : word.getValue()) {
                    all.addAll(fill(path.replace(word.getKey(), form)));
                }
                return all;
            }
        }
        var parameter = PARAMETER.matcher(path);
        if (!parameter.find()) {
            return List.of(path);
        }
        var all = new ArrayList<String>();
        for (long id : ids(parameter.group(1))) {
            all.addAll(fill(path.substring(0, parameter.start()) + parameter.group(1) + "/" + id
                    + path.substring(parameter.end())));
        }
        return all;
    }

    private Set<Long> ids(String segment) throws SQLException {
        if (segment.equals("consultations")) {
            return Set.of(consultation);
        }
        var table = TABLES.getOrDefault(segment, segment.replaceAll("s$", "").replace('-', '_'));
        var ids = new LinkedHashSet<Long>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select id from " + table + " where consultation_id = ? order by id limit 2")) {
            query.setLong(1, consultation);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        } catch (SQLException unknown) {
            throw new AssertionError(
                    "Tell Addresses.TABLES which table's ids stand in the address behind “" + segment + "”", unknown);
        }
        return ids;
    }
}
