package org.adref.local;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/// One real PostgreSQL for the whole test run, on a free port, gone with it. Every `@QuarkusTest` gets it.
@QuarkusTestResource(PostgresForTests.class)
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "fleeting";

    /// Kept in a system property and not in a field: several class loaders of one test run load this class.
    private static final String URL = "adref.test.postgres";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url(),
                "quarkus.datasource.username",
                Postgres.USER,
                "quarkus.datasource.password",
                PASSWORD);
    }

    /// Nothing: the next test class needs it again, and it ends with this process.
    @Override
    public void stop() {}

    /// `-Dadref.test.durable=true` is for measuring: commits then cost what they cost in production.
    private static Postgres.Keeping keeping() {
        return Boolean.getBoolean("adref.test.durable") ? Postgres.Keeping.DURABLE : Postgres.Keeping.FLEETING;
    }

    private static synchronized String url() {
        var known = System.getProperty(URL);
        if (known != null) {
            return known;
        }
        var started = startOnce();
        System.setProperty(URL, started);
        return started;
    }

    private static String startOnce() {
        try {
            var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "postgres-");
            var postgres = Postgres.start(
                    new Home(Path.of("").toAbsolutePath(), home).postgres(Ports.free()), PASSWORD, keeping());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres, home)));
            postgres.ensureDatabase("adref");
            return postgres.url("adref");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(Postgres postgres, Path home) {
        postgres.child().stop();
        try {
            Disk.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
