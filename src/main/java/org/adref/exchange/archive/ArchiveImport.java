package org.adref.exchange.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adref.problem.Problem;

/// Takes an archive into the database, after all of it was verified. Ids stay what they were where none of them is
/// taken here; otherwise each table's ids are shifted by one number, and that is written down beside the journal, so
/// that its chain goes on verifying.
public final class ArchiveImport {
    private final Connection database;
    private final ArchiveFile archive;
    private final Catalogue catalogue;
    private final Map<String, Long> shifts = new HashMap<>();
    private final Map<Long, Long> people = new HashMap<>();

    private ArchiveImport(Connection database, ArchiveFile archive, Catalogue catalogue) {
        this.database = database;
        this.archive = archive;
        this.catalogue = catalogue;
    }

    /// Gives the id that the consultation has here. Part of the connection's transaction, which the caller ends.
    ///
    /// @throws Problem.Invalid in words, where the file does not verify; nothing was written then
    /// @throws Problem.Conflict where this consultation is here already
    public static long into(Connection database, byte[] file) throws SQLException {
        var archive = ArchiveFile.read(file);
        Verification.require(archive);
        return new ArchiveImport(database, archive, Catalogue.of(database)).run();
    }

    private long run() throws SQLException {
        requireKnown();
        execute("select pg_advisory_xact_lock(7142061)"); // one import at a time, so that ids stay free
        requireNew();
        people();
        decideShifts();
        origin();
        var first = Set.of("consultation", "seat", "journal_entry");
        // What is frozen refuses new entries, so entries come before documents. In one statement each, since facts
        // point at each other and keys are checked at its end.
        insert(catalogue.tables().values().stream()
                .filter(table -> first.contains(table.name()))
                .toList());
        insert(catalogue.tables().values().stream()
                .filter(table -> !first.contains(table.name()))
                .toList());
        advanceSequences();
        return archive.consultationId() + shift("consultation");
    }

    private void requireKnown() {
        archive.tables().forEach((name, rows) -> {
            if (name.equals("person") || rows.isEmpty()) {
                return;
            }
            var table = catalogue
                    .table(name)
                    .orElseThrow(() ->
                            refused("The archive was made by a newer Adref: this one has no table “" + name + "”."));
            rows.getFirst().fieldNames().forEachRemaining(column -> {
                if (!table.columns().contains(column)) {
                    throw refused(
                            "The archive was made by another Adref: “" + name + "” has no “" + column + "” here.");
                }
            });
        });
    }

    /// The first entry of a journal is like no other's.
    private void requireNew() throws SQLException {
        var first = archive.rows("journal_entry").stream()
                .filter(entry -> entry.path("number").asLong() == 1)
                .findFirst();
        if (first.isEmpty()) {
            throw refused("The journal has no first entry.");
        }
        try (var query = database.prepareStatement(
                "select c.title from journal_entry e join consultation c on c.id = e.consultation_id where e.number = 1 and e.hash = ?")) {
            query.setString(1, first.get().path("hash").asText());
            try (var rows = query.executeQuery()) {
                if (rows.next()) {
                    throw new Problem.Conflict(
                            "This consultation is here already: “" + rows.getString(1) + "”. Nothing was imported.");
                }
            }
        }
    }

    /// Found by mail address, or made; an account comes with the first sign-in.
    private void people() throws SQLException {
        for (var person : archive.rows("person")) {
            try (var insert = database.prepareStatement("""
                    with made as (
                        insert into person (mail, name, since) values (?, ?, cast(? as timestamptz))
                        on conflict (mail) do nothing returning id)
                    select id from made union all select id from person where mail = ?
                    """)) {
                insert.setString(1, person.path("mail").asText());
                insert.setString(2, person.path("name").asText());
                insert.setString(3, person.path("since").asText());
                insert.setString(4, person.path("mail").asText());
                try (var rows = insert.executeQuery()) {
                    rows.next();
                    people.put(person.path("id").asLong(), rows.getLong(1));
                }
            }
        }
    }

    /// None where all ids are free; else, for each table, what lifts its lowest id above all that were given here.
    private void decideShifts() throws SQLException {
        boolean taken = false;
        for (var table : catalogue.tables().values()) {
            taken = taken || (table.hasId() && isTaken(table.name()));
        }
        if (!taken) {
            return;
        }
        for (var table : catalogue.tables().values()) {
            if (table.hasId()) {
                long lowest = archive.rows(table.name()).stream()
                        .mapToLong(row -> row.path("id").asLong())
                        .min()
                        .orElse(1);
                shifts.put(table.name(), Math.max(0, last(table.name()) + 1 - lowest));
            }
        }
    }

    private boolean isTaken(String table) throws SQLException {
        var ids =
                archive.rows(table).stream().map(row -> row.path("id").asLong()).toArray(Long[]::new);
        try (var query =
                database.prepareStatement("select exists (select from \"" + table + "\" where id = any (?))")) {
            query.setArray(1, database.createArrayOf("bigint", ids));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    /// The highest id that was ever given in a table.
    private long last(String table) throws SQLException {
        try (var query = database.prepareStatement("""
                select greatest(coalesce((select max(id) from "%s"), 0), coalesce(
                    (select last_value from pg_sequences where schemaname || '.' || sequencename = pg_get_serial_sequence('%s', 'id')), 0))
                """.formatted(table, table));
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long shift(String table) {
        return shifts.getOrDefault(table, 0L);
    }

    /// How the chain's ids are found again, for as far as it was made elsewhere.
    private void origin() {
        var earlier = archive.rows("imported_journal").stream().findFirst();
        if (shifts.isEmpty() && earlier.isEmpty()) {
            return;
        }
        var origin = JsonNodeFactory.instance.objectNode();
        origin.put("consultation_id", archive.consultationId());
        // What was chained between an earlier import and this one has the ids that the archive has, and they are
        // shifted only where the two imports shift alike; so an archive that was shifted before is not shifted again.
        origin.put(
                "entries",
                archive.rows("journal_head").getFirst().path("number").asLong());
        for (var table : List.of("consultation", "seat", "document", "clause")) {
            origin.put(table + "_shift", shift(table));
        }
        if (earlier.isPresent()) {
            if (!shifts.isEmpty()) {
                throw new Problem.Conflict(
                        "This consultation was moved between instances before, and its ids are taken here."
                                + " Import it from where it was first held, or into an empty instance.");
            }
            return;
        }
        archive.tables().put("imported_journal", new ArrayList<>(List.of(origin)));
    }

    /// Triggers that would draw or remember what the archive brings leave it alone, until this transaction ends.
    private void insert(List<Catalogue.Table> tables) throws SQLException {
        try (var setting = database.prepareStatement("select set_config('adref.importing', 'on', true)")) {
            setting.execute();
        }
        var filled = tables.stream()
                .filter(table -> !archive.rows(table.name()).isEmpty())
                .toList();
        if (filled.isEmpty()) {
            return;
        }
        var parts = new ArrayList<String>();
        for (var table : filled) {
            var columns = String.join(
                    ", ",
                    columns(table).stream().map(column -> "\"" + column + "\"").toList());
            parts.add(
                    "\"in_%1$s\" as (insert into \"%1$s\" (%2$s) overriding system value select %2$s from jsonb_populate_recordset(null::\"%1$s\", cast(? as jsonb)))"
                            .formatted(table.name(), columns));
        }
        try (var statement = database.prepareStatement("with " + String.join(", ", parts) + " select 1")) {
            for (int i = 0; i < filled.size(); i++) {
                statement.setString(i + 1, shifted(filled.get(i)).toString());
            }
            statement.execute();
        }
    }

    /// Those that the archive has: what was added to a table since takes its default.
    private List<String> columns(Catalogue.Table table) {
        var present = archive.rows(table.name()).getFirst();
        return table.columns().stream().filter(present::has).toList();
    }

    private ArrayNode shifted(Catalogue.Table table) {
        var rows = JsonNodeFactory.instance.arrayNode();
        for (var row : archive.rows(table.name())) {
            var moved = row.deepCopy();
            if (table.hasId()) {
                move(moved, "id", shift(table.name()));
            }
            table.references().forEach((column, target) -> {
                if (target.equals("person")) {
                    moved.put(column, people.get(row.path(column).asLong()));
                } else {
                    move(moved, column, shift(target));
                }
            });
            rows.add(moved);
        }
        return rows;
    }

    private static void move(ObjectNode row, String column, long shift) {
        if (shift != 0 && row.path(column).isNumber()) {
            row.put(column, row.path(column).asLong() + shift);
        }
    }

    private void advanceSequences() throws SQLException {
        for (var table : catalogue.tables().values()) {
            if (table.hasId() && !archive.rows(table.name()).isEmpty()) {
                execute(
                        "select setval(pg_get_serial_sequence('%1$s', 'id'), greatest((select max(id) from \"%1$s\"), %2$d))"
                                .formatted(table.name(), last(table.name())));
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Problem.Invalid refused(String why) {
        return new Problem.Invalid("body", why);
    }
}
