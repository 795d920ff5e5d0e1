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

    /// The first entry of one consultation that does not fit, read by `database`, whose transaction stays open.
    public static Optional<Chain.Break> fault(Connection database, long consultationId) throws SQLException {
        try (var query = database.prepareStatement("select number, hash from journal_head where consultation_id = ?")) {
            query.setLong(1, consultationId);
            try (var head = query.executeQuery()) {
                return head.next()
                        ? consultation(database, consultationId, head.getLong(1), head.getString(2))
                        : Optional.of(new Chain.Break(1, "the consultation has no journal"));
            }
        }
    }

    private static Optional<Chain.Break> consultation(Connection database, long id, long number, String hash)
            throws SQLException {
        try (var query = database.prepareStatement("""
                select e.number, e.at, e.act, e.detail, e.hash,
                    e.consultation_id - coalesce(i.consultation_shift, 0) as consultation_id,
                    e.seat_id - coalesce(i.seat_shift, 0) as seat_id,
                    e.document_id - coalesce(i.document_shift, 0) as document_id,
                    e.clause_id - coalesce(i.clause_shift, 0) as clause_id
                from journal_entry e
                left join imported_journal i on i.consultation_id = e.consultation_id and e.number <= i.entries
                where e.consultation_id = ? order by e.number
                """)) {
            query.setLong(1, id);
            query.setFetchSize(1000);
            try (var rows = query.executeQuery()) {
                return Chain.verify(new Entries(rows), number, hash);
            }
        }
    }

    /// The rows of one consultation as the chain wants them, read as they are needed. What was chained in another
    /// instance has the ids that it had there.
    private static final class Entries implements Iterator<Chain.Stored> {
        private final ResultSet rows;
        private boolean more;

        Entries(ResultSet rows) throws SQLException {
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
                        rows.getLong("consultation_id"),
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
