package org.adref.exchange.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.sql.DataSource;

/// The bytes of an export, written to the database in portions as they come, and read from any place on.
final class Portions {
    /// Bytes of each portion but the last.
    static final int PORTION = 1_000_000;

    private Portions() {}

    /// Takes what is written to it into the database. What another attempt had left is gone first.
    static final class Sink extends OutputStream {
        private final DataSource database;
        private final long exportId;
        private final MessageDigest digest = sha256();
        private final byte[] portion = new byte[PORTION];
        private int filled;
        private int number;
        private long size;

        Sink(DataSource database, long exportId) throws IOException {
            this.database = database;
            this.exportId = exportId;
            store("delete from export_part where export_id = ?", false);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            digest.update(bytes, from, length);
            size += length;
            int at = from;
            for (int left = length; left > 0; ) {
                int taken = Math.min(left, PORTION - filled);
                System.arraycopy(bytes, at, portion, filled, taken);
                filled += taken;
                at += taken;
                left -= taken;
                if (filled == PORTION) {
                    put();
                }
            }
        }

        /// Stores what is left; nothing may be written afterwards.
        void finish() throws IOException {
            if (filled > 0) {
                put();
            }
        }

        long size() {
            return size;
        }

        /// Of all that was written; once.
        String digest() {
            return HexFormat.of().formatHex(digest.digest());
        }

        private void put() throws IOException {
            store("insert into export_part (export_id, number, bytes) values (?, ?, ?)", true);
            number++;
            filled = 0;
        }

        private void store(String sql, boolean portioned) throws IOException {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                statement.setLong(1, exportId);
                if (portioned) {
                    statement.setInt(2, number);
                    statement.setBytes(3, Arrays.copyOf(portion, filled));
                }
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    /// Writes the bytes from `first` to `last`, both included, a portion at a time.
    static void copy(DataSource database, long exportId, long first, long last, OutputStream out) throws IOException {
        try (var connection = database.getConnection()) {
            long at = first;
            while (at <= last) {
                var bytes = portion(connection, exportId, (int) (at / PORTION));
                int from = (int) (at % PORTION);
                int length = (int) Math.min(bytes.length - from, last - at + 1);
                if (length <= 0) {
                    throw new IOException("The file ends too early");
                }
                out.write(bytes, from, length);
                at += length;
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static byte[] portion(Connection connection, long exportId, int number) throws SQLException, IOException {
        try (var query =
                connection.prepareStatement("select bytes from export_part where export_id = ? and number = ?")) {
            query.setLong(1, exportId);
            query.setInt(2, number);
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new IOException("The file is gone");
                }
                return rows.getBytes(1);
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
}
