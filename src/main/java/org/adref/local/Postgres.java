package org.adref.local;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// A PostgreSQL of our own on 127.0.0.1. Its data directory is made on the first start and kept.
final class Postgres {

    static final String USER = "adref";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Whether an acknowledged commit outlives a power cut. `FLEETING` is for tests only: faster, and not safe.
    enum Keeping {
        DURABLE,
        FLEETING
    }

    /// `archive` holds the `.txz` of the server, `server` is where it is unpacked, `home` receives log and pid file.
    record Place(Path archive, Path server, Path data, Path home, int port) {}

    private final Place place;
    private final String password;
    private final Child child;

    private Postgres(Place place, String password, Child child) {
        this.place = place;
        this.password = password;
        this.child = child;
    }

    /// Returns when the server answers.
    static Postgres start(Place place, String password, Keeping keeping) throws IOException {
        unpack(place);
        var identity = Identity.forPostgres(place.server());
        Child.awaitEndOfEarlier("postgres", place.home());
        if (!Files.exists(place.data())) {
            initialise(place, password, identity);
        }
        refuseOtherVersion(place.data());
        identity.own(place.data());
        forgetReusedPid(place);
        var giveUp = Instant.now().plus(PATIENCE);
        while (true) {
            var postgres = new Postgres(place, password, launch(place, keeping, identity));
            if (postgres.answersBefore(giveUp)) {
                return postgres;
            }
            if (!postgres.mayBeTriedAgain() || Instant.now().isAfter(giveUp)) {
                throw new Trouble("PostgreSQL did not start. Its log is " + postgres.child.log() + ", it ends with\n\n"
                        + postgres.child.lastWords());
            }
            pause(300);
        }
    }

    Child child() {
        return child;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String url(String database) {
        return url(place.port(), database);
    }

    /// Makes the database if it is not there yet.
    void ensureDatabase(String name) throws SQLException {
        try (var connection = connect("postgres");
                var known = connection.prepareStatement("select from pg_database where datname = ?")) {
            known.setString(1, name);
            if (known.executeQuery().next()) {
                return;
            }
            try (var create = connection.createStatement()) {
                create.execute("create database " + create.enquoteIdentifier(name, true));
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(url(database), properties);
    }

    private static void unpack(Place place) throws IOException {
        if (Files.isDirectory(place.server())) {
            return;
        }
        if (!Files.isDirectory(place.archive())) {
            throw new Trouble("PostgreSQL is not there: " + place.archive()
                    + " is missing. ./mvnw generate-test-resources fetches it.");
        }
        try (var files = Files.newDirectoryStream(place.archive(), "*.txz")) {
            for (var file : files) {
                Archive.unpack(file, place.server());
                return;
            }
        }
        throw new Trouble("PostgreSQL is not there: " + place.archive() + " has no archive of it.");
    }

    private static void initialise(Place place, String password, Identity identity) throws IOException {
        var half = Disk.beside(place.data());
        var passwordFile = Files.writeString(half.resolveSibling(half.getFileName() + ".password"), password);
        try {
            identity.own(half);
            identity.own(passwordFile);
            var command = identity.as(
                    bin(place, "initdb"),
                    "--pgdata=" + half,
                    "--username=" + USER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C");
            var initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
            initdb.getOutputStream().close();
            var words = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (initdb.waitFor() != 0) {
                throw new Trouble("PostgreSQL could not make its data directory " + place.data() + ":\n\n" + words);
            }
            Disk.putInPlace(half, place.data());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while PostgreSQL made its data directory.", e);
        } finally {
            Disk.delete(passwordFile);
            Disk.delete(half);
        }
    }

    private static void refuseOtherVersion(Path data) throws IOException {
        var version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals("18")) {
            throw new Trouble(
                    "The data in " + data + " was written by PostgreSQL " + version
                            + ", this one is 18. Move the directory away to start afresh, or dump it with the older one first.");
        }
    }

    /// After a crash and a reboot, the pid that PostgreSQL noted may be somebody else's by now, and PostgreSQL would
    /// then believe for ever that it still runs. Any other stale note it clears by itself.
    private static void forgetReusedPid(Place place) throws IOException {
        var note = place.data().resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        var pid = Files.readAllLines(note).getFirst().strip();
        var reused = pid.matches("\\d{1,9}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .flatMap(it -> it.info().command())
                        .filter(it -> !it.endsWith("/postgres"))
                        .isPresent();
        if (reused) {
            Files.delete(note);
        }
    }

    private static Child launch(Place place, Keeping keeping, Identity identity) throws IOException {
        var command = new ArrayList<>(
                List.of(bin(place, "postgres"), "-D", place.data().toString()));
        settings(place.port(), keeping).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        var order = new Child.Order("postgres", identity.as(command), Map.of("LC_ALL", "C", "TZ", "UTC"), "INT");
        return Child.start(order, place.home());
    }

    private static Map<String, String> settings(int port, Keeping keeping) {
        var safe = keeping == Keeping.DURABLE ? "on" : "off";
        return Map.of(
                "port",
                Integer.toString(port),
                "listen_addresses",
                InetAddress.getLoopbackAddress().getHostAddress(),
                "unix_socket_directories",
                "",
                "max_connections",
                "200",
                "timezone",
                "UTC",
                "log_timezone",
                "UTC",
                "fsync",
                safe,
                "synchronous_commit",
                safe,
                "full_page_writes",
                safe);
    }

    private boolean answersBefore(Instant giveUp) {
        while (child.runs() && Instant.now().isBefore(giveUp)) {
            try (var connection = connect("postgres")) {
                return connection.isValid(5);
            } catch (SQLException e) {
                if ("28P01".equals(e.getSQLState())) {
                    child.stop();
                    throw new Trouble("PostgreSQL refuses our password: " + place.data()
                            + " was made with other secrets. Put back the file «secrets» beside it, or move both away to"
                            + " start afresh.");
                }
                pause(50);
            }
        }
        child.stop();
        return false;
    }

    /// A PostgreSQL that was killed holds its shared memory, or its port, for a moment longer.
    private boolean mayBeTriedAgain() {
        var words = child.lastWords().toLowerCase(Locale.ROOT);
        return words.contains("shared memory block") || words.contains("lock file \"postmaster.pid\" already exists");
    }

    private static String bin(Place place, String program) {
        return place.server().resolve("bin").resolve(program).toString();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting for PostgreSQL.", e);
        }
    }
}
