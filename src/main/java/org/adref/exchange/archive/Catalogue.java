package org.adref.exchange.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tables of a consultation, as the database describes them.
///
/// @param tables by name; what an archive holds of a consultation
/// @param omitted tables with rows of a consultation that an archive leaves out, by name
record Catalogue(Map<String, Table> tables, List<String> omitted) {
    /// What changes and is part of the record all the same. Every append-only table comes by itself; any other stays
    /// out, since what can be taken away again (a private note) was not said.
    private static final Set<String> KEPT = Set.of(
            "consultation",
            "agenda_session",
            "seat",
            "document",
            "clause",
            "amendment",
            "journal_head",
            "imported_journal");

    /// @param columns in order, without those that the database computes
    /// @param references the table that each column with an id points into
    record Table(String name, List<String> columns, Map<String, String> references) {
        boolean hasId() {
            return columns.contains("id");
        }
    }

    static Catalogue of(Connection database) throws SQLException {
        var columns = columns(database);
        var appended = names(database, """
                select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                join pg_proc p on p.oid = t.tgfoid where p.proname = 'refuse_change' and c.relnamespace = 'public'::regnamespace
                """);
        var foreign = foreign(database);
        var tables = new LinkedHashMap<String, Table>();
        var omitted = new ArrayList<String>();
        columns.forEach((name, all) -> {
            if (!name.equals("consultation") && !all.contains("consultation_id")) {
                return;
            }
            if (KEPT.contains(name) || appended.contains(name)) {
                tables.put(name, new Table(name, all, references(name, all, foreign, columns)));
            } else {
                omitted.add(name);
            }
        });
        return new Catalogue(tables, omitted);
    }

    Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /// Foreign keys, and ids that have none because their table is append-only for longer than what they name.
    private static Map<String, String> references(
            String table, List<String> columns, Map<String, String> foreign, Map<String, List<String>> all) {
        var references = new LinkedHashMap<String, String>();
        for (var column : columns) {
            var target = foreign.get(table + "." + column);
            if (target != null) {
                references.put(column, target);
            } else if (column.endsWith("_id") && all.containsKey(column.substring(0, column.length() - 3))) {
                references.put(column, column.substring(0, column.length() - 3));
            }
        }
        return references;
    }

    private static Map<String, List<String>> columns(Connection database) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var query = database.prepareStatement("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                        order by c.table_name, c.ordinal_position
                        """);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), any -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return columns;
    }

    private static Map<String, String> foreign(Connection database) throws SQLException {
        var foreign = new LinkedHashMap<String, String>();
        try (var query = database.prepareStatement("""
                        select f.relname, a.attname, t.relname from pg_constraint k
                        join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                        where k.contype = 'f' and cardinality(k.conkey) = 1
                        """);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                foreign.put(rows.getString(1) + "." + rows.getString(2), rows.getString(3));
            }
        }
        return foreign;
    }

    private static Set<String> names(Connection database, String sql) throws SQLException {
        var names = new HashSet<String>();
        try (var query = database.prepareStatement(sql);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
