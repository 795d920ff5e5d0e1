package org.adref.journal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/// `./adref verify-journal`: recomputes every consultation's chain and names the first entry that does not fit.
/// Reads `QUARKUS_DATASOURCE_JDBC_URL`, `_USERNAME` and `_PASSWORD`; ends with 0 when all fit, 1 when not, 2 when it
/// could not look.
public final class VerifyJournal {

    private VerifyJournal() {}

    public static void main(String[] arguments) {
        System.exit(run());
    }

    private static int run() {
        try (var database = DriverManager.getConnection(
                System.getenv("QUARKUS_DATASOURCE_JDBC_URL"),
                System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                System.getenv("QUARKUS_DATASOURCE_PASSWORD"))) {
            database.setAutoCommit(false); // one snapshot, and rows fetched in portions
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return verify(database);
        } catch (SQLException e) {
            System.err.println("The journal could not be read: " + e.getMessage());
            return 2;
        }
    }

    private static int verify(Connection database) throws SQLException {
        int broken = 0;
        try (var heads = database.prepareStatement(
                        "select h.consultation_id, c.title, h.number, h.hash from journal_head h join consultation c on c.id = h.consultation_id order by 1");
                var head = heads.executeQuery()) {
            while (head.next()) {
                var fault = consultation(database, head.getLong(1), head.getLong(3), head.getString(4));
                var name = "Consultation " + head.getLong(1) + " (" + head.getString(2) + "): ";
                if (fault.isEmpty()) {
                    System.out.println(name + head.getLong(3) + " entries, all fit.");
                } else {
                    broken++;
                    System.out.println(name + "entry " + fault.get().number() + " does not fit: "
                            + fault.get().why() + ".");
                }
            }
        }
        return broken == 0 ? 0 : 1;
    }

    private static Optional<Chain.Break> consultation(Connection database, long id, long number, String hash)
            throws SQLException {
        try (var query = database.prepareStatement(
                "select number, at, seat_id, act, document_id, clause_id, detail, hash from journal_entry where consultation_id = ? order by number")) {
            query.setLong(1, id);
            query.setFetchSize(1000);
            try (var rows = query.executeQuery()) {
                return Chain.verify(new Entries(id, rows), number, hash);
            }
        }
    }

    /// The rows of one consultation as the chain wants them, read as they are needed.
    private static final class Entries implements Iterator<Chain.Stored> {
        private final long consultationId;
        private final ResultSet rows;
        private boolean more;

        Entries(long consultationId, ResultSet rows) throws SQLException {
            this.consultationId = consultationId;
            this.rows = rows;
            this.more = rows.next();
        }

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        public Chain.Stored next() {
            if (!more) {
                throw new NoSuchElementException();
            }
            try {
                var link = new Chain.Link(
                        consultationId,
                        rows.getLong("number"),
                        rows.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        rows.getLong("seat_id"),
                        rows.getString("act"),
                        rows.getObject("document_id", Long.class),
                        rows.getObject("clause_id", Long.class),
                        rows.getString("detail"));
                var stored = new Chain.Stored(link, rows.getString("hash"));
                more = rows.next();
                return stored;
            } catch (SQLException e) {
                throw new IllegalStateException("The journal could not be read to its end", e);
            }
        }
    }
}
