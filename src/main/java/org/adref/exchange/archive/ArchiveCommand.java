package org.adref.exchange.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.adref.problem.Problem;

/// `./adref export <consultation> <file>` and `./adref import <file>`. Reads `QUARKUS_DATASOURCE_JDBC_URL`,
/// `_USERNAME` and `_PASSWORD`; ends with 0 when it is done, 1 when it was refused, 2 when it could not look.
public final class ArchiveCommand {
    private static final long LARGEST = 1_000_000_000;

    private ArchiveCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        try (var database = DriverManager.getConnection(
                System.getenv("QUARKUS_DATASOURCE_JDBC_URL"),
                System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                System.getenv("QUARKUS_DATASOURCE_PASSWORD"))) {
            return switch (arguments.length) {
                case 3 -> exported(database, arguments[1], Path.of(arguments[2]));
                case 2 -> imported(database, Path.of(arguments[1]));
                default -> said(1, "Say which: export <consultation's number> <file>, or import <file>.");
            };
        } catch (SQLException e) {
            return said(2, "The database could not be used: " + e.getMessage());
        } catch (IOException e) {
            return said(2, "The file could not be used: " + e.getMessage());
        }
    }

    private static int exported(Connection database, String number, Path file) throws SQLException, IOException {
        long id = number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
        try (var query = database.prepareStatement("select title from consultation where id = ?")) {
            query.setLong(1, id);
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    return said(1, "There is no consultation " + number + ". " + present(database));
                }
            }
        }
        try {
            ArchiveWriter.requireWhole(database, id);
        } catch (Problem.Conflict open) {
            return said(1, String.valueOf(open.getMessage()));
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            ArchiveWriter.write(database, id, out);
        }
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return said(
                0,
                "Consultation %d is in %s (%,d bytes). It holds names and positions: keep it as you keep those."
                        .formatted(id, file, Files.size(file)));
    }

    private static int imported(Connection database, Path file) throws SQLException, IOException {
        if (!Files.isRegularFile(file)) {
            return said(1, "There is no file " + file + ".");
        }
        if (Files.size(file) > LARGEST) {
            return said(1, "The file has more than 1 GB; it was not read.");
        }
        database.setAutoCommit(false);
        try {
            long id = ArchiveImport.into(database, Files.readAllBytes(file));
            database.commit();
            return said(0, "The journal and the milestones verify. The consultation has the number " + id + " here.");
        } catch (Problem refused) {
            database.rollback();
            return said(1, refused.detail());
        }
    }

    private static String present(Connection database) throws SQLException {
        var present = new StringBuilder("Here are:");
        try (var query = database.prepareStatement("select id, title from consultation order by id limit 50");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                present.append("\n  ").append(rows.getLong(1)).append("  ").append(rows.getString(2));
            }
        }
        return present.toString();
    }

    private static int said(int code, String words) {
        (code == 0 ? System.out : System.err).println(words);
        return code;
    }
}
