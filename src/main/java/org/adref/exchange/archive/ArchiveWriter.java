package org.adref.exchange.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.adref.problem.Problem;

/// Writes a consultation from one snapshot of the database, row by row, so that its size does not matter.
public final class ArchiveWriter {
    static final String FORMAT = "adref-consultation-1";
    static final String REDACTED = "[redacted]";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection database;
    private final long consultationId;
    private final JsonGenerator out;
    private final Set<String> redacted = new HashSet<>(); // table and id

    private ArchiveWriter(Connection database, long consultationId, JsonGenerator out) {
        this.database = database;
        this.consultationId = consultationId;
        this.out = out;
    }

    /// Refuses while a round is open: its answers are sealed, and a copy would either break the seal or lose them.
    static void requireWhole(Connection database, long consultationId) throws SQLException {
        try (var query = database.prepareStatement("""
                select r.name, to_char(r.closes at time zone 'UTC', 'YYYY-MM-DD HH24:MI') from round r
                where r.consultation_id = ? and not exists (select from round_end e where e.round_id = r.id)
                order by r.closes desc limit 1
                """)) {
            query.setLong(1, consultationId);
            try (var rows = query.executeQuery()) {
                if (rows.next()) {
                    throw new Problem.Conflict(("“%s” is still open, and its answers are sealed until it closes"
                                    + " (%s UTC). Take the archive after that.")
                            .formatted(rows.getString(1), rows.getString(2)));
                }
            }
        }
    }

    /// Writes one JSON object, and on a line of its own the SHA-256 of what stands before. The connection's
    /// transaction is ended; the stream stays open.
    public static void write(Connection database, long consultationId, OutputStream stream)
            throws SQLException, IOException {
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var zone = database.createStatement()) {
            zone.execute("set local timezone = 'UTC'");
            var digest = sha256();
            var digested = new DigestOutputStream(stream, digest);
            var out = JSON.getFactory().createGenerator(digested).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            new ArchiveWriter(database, consultationId, out).write();
            out.close();
            stream.write(("\n{\"sha256\":\"" + hex(digest.digest()) + "\"}\n").getBytes(StandardCharsets.UTF_8));
        } finally {
            database.rollback();
        }
    }

    private void write() throws SQLException, IOException {
        requireWhole(database, consultationId); // a round may have been opened since
        var catalogue = Catalogue.of(database);
        findRedacted(catalogue);
        out.writeStartObject();
        out.writeStringField("format", FORMAT);
        out.writeNumberField("consultation", consultationId);
        out.writeArrayFieldStart("omitted");
        for (var name : catalogue.omitted()) {
            out.writeString(name);
        }
        out.writeEndArray();
        out.writeObjectFieldStart("tables");
        people();
        for (var table : catalogue.tables().values()) {
            table(table);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    /// Who sits or sat there: by mail address, for accounts belong to the other instance's own sign-in.
    private void people() throws SQLException, IOException {
        rows(
                "person",
                "select jsonb_build_object('id', p.id, 'mail', p.mail, 'name', p.name, 'since', p.since)::text from person p"
                        + " where p.id in (select person_id from seat where consultation_id = ?) order by p.id");
    }

    private void table(Catalogue.Table table) throws SQLException, IOException {
        var key = table.name().equals("consultation") ? "id" : "consultation_id";
        var order = table.hasId() ? "id" : table.columns().contains("number") ? "number" : "1";
        var columns = String.join(
                ", ",
                table.columns().stream().map(column -> "t.\"" + column + "\"").toList());
        rows(
                table.name(),
                "select to_jsonb(r)::text from (select %s from \"%s\" t where t.%s = ? order by %s) r"
                        .formatted(columns, table.name(), key, order.equals("1") ? "1" : "t." + order));
    }

    private void rows(String name, String sql) throws SQLException, IOException {
        out.writeArrayFieldStart(name);
        try (var query = database.prepareStatement(sql)) {
            query.setLong(1, consultationId);
            query.setFetchSize(500);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    out.writeRawValue(line(name, rows.getString(1)));
                }
            }
        }
        out.writeEndArray();
    }

    /// What was redacted is in no file either; who, when and why stays.
    private String line(String table, String row) throws IOException {
        if (redacted.isEmpty() || !(table.equals("comment") || table.equals("comment_reply"))) {
            return row;
        }
        var node = (ObjectNode) JSON.readTree(row);
        if (!redacted.contains(table + " " + node.path("id").asLong())) {
            return row;
        }
        node.put("text", REDACTED);
        if (node.hasNonNull("proposed")) {
            node.putNull("proposed");
        }
        return JSON.writeValueAsString(node);
    }

    private void findRedacted(Catalogue catalogue) throws SQLException {
        if (catalogue.table("redaction").isEmpty()) {
            return;
        }
        try (var query =
                database.prepareStatement("select comment_id, reply_id from redaction where consultation_id = ?")) {
            query.setLong(1, consultationId);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    long reply = rows.getLong(2);
                    redacted.add(rows.wasNull() ? "comment " + rows.getLong(1) : "comment_reply " + reply);
                }
            }
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
