package org.adref.leak;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.adref.consultation.Attribution;
import org.adref.journal.Chain;

/// What must not be found in what one account is sent, each with a word for what it is.
final class Forbidden {
    private final Map<String, String> strings = new TreeMap<>();

    /// Everything that would give another expert than `viewer` away.
    ///
    /// @param viewer the account's beginning, such as `expert1`
    static Forbidden to(String viewer, Attribution attribution, AgroalDataSource database, long consultation)
            throws SQLException {
        var forbidden = new Forbidden();
        boolean secretariat = viewer.equals("secretariat");
        boolean named = attribution == Attribution.NAMED;
        for (var expert : rows(database, """
                select p.subject, p.mail, p.name, s.organisation, s.id, p.id from seat s join person p on p.id = s.person_id
                where s.consultation_id = ? and s.role = 'EXPERT' order by s.id
                """, consultation)) {
            var subject = String.valueOf(expert.get(0));
            if (subject.startsWith(viewer + "-")) {
                continue;
            }
            forbidden.add(subject, "subject");
            forbidden.add(expert.get(5), "person's id");
            if (!named || !secretariat) {
                forbidden.add(expert.get(1), "mail address");
            }
            if (!named) {
                forbidden.add(expert.get(2), "name");
                forbidden.add(expert.get(3), "organisation");
                forbidden.add(expert.get(4), "seat's id");
            }
        }
        if (!named && !secretariat) {
            rows(database, "select hash from journal_entry where consultation_id = ?", consultation)
                    .forEach(row -> forbidden.add(row.getFirst(), "hash of an entry"));
        }
        for (var table : List.of("position", "comment", "amendment", "ballot")) {
            rows(
                            database,
                            "select text, at from " + table + " where consultation_id = ? and text is not null",
                            consultation)
                    .forEach(row -> {
                        forbidden.add(Chain.digest(String.valueOf(row.getFirst())), "digest of a " + table);
                        if (attribution == Attribution.ANONYMOUS) {
                            forbidden.add(instant(row.get(1)), "exact time of a " + table);
                        }
                    });
        }
        return forbidden;
    }

    /// The strings that `text` contains, each with what it is.
    List<String> in(String text) {
        var found = new ArrayList<String>();
        strings.forEach((string, what) -> {
            if (text.contains(string)) {
                found.add(what + " " + string);
            }
        });
        return found;
    }

    /// Names and addresses of experts, which the secretariat may read where it gives seats.
    Forbidden butForTheRoster() {
        var less = new Forbidden();
        strings.forEach((string, what) -> {
            if (!what.matches("name|mail address|organisation|seat's id")) {
                less.strings.put(string, what);
            }
        });
        return less;
    }

    private void add(Object string, String what) {
        strings.put(String.valueOf(string), what);
    }

    private static String instant(Object at) {
        return (at instanceof OffsetDateTime exact ? exact.toInstant() : Instant.parse(String.valueOf(at))).toString();
    }

    private static List<List<Object>> rows(AgroalDataSource database, String sql, long consultation)
            throws SQLException {
        var all = new ArrayList<List<Object>>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setLong(1, consultation);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var row = new ArrayList<Object>();
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.add(
                                rows.getMetaData().getColumnTypeName(column).equals("timestamptz")
                                        ? rows.getObject(column, OffsetDateTime.class)
                                        : rows.getObject(column));
                    }
                    all.add(row);
                }
            }
        }
        return all;
    }
}
