package org.adref.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/// Where things lie: `root` is the clone, everything we write is under its `.adref`.
record Home(Path root) {

    /// The clone in which this process was started; `adref` and the tests both start in its top directory.
    static Home here() {
        return new Home(Path.of("").toAbsolutePath());
    }

    Path dot() {
        return root.resolve(".adref");
    }

    Path keycloak() {
        return dot().resolve("fetched").resolve("keycloak-" + version("keycloak"));
    }

    /// The same file serves `docker/compose.yaml`.
    Path realm() {
        return root.resolve("docker/realm.json");
    }

    Path run() {
        return dot().resolve("run");
    }

    Path app() {
        return root.resolve("target/quarkus-app/quarkus-run.jar");
    }

    /// The server is shared by all that run in this clone; data, log and pid file lie in `home`.
    Postgres.Place postgres(Path home, int port) {
        var name = "postgres-" + version("postgres");
        return new Postgres.Place(
                dot().resolve("fetched").resolve(name), dot().resolve(name), home.resolve("postgres"), home, port);
    }

    private static String version(String of) {
        try (var in = Home.class.getResourceAsStream("versions.properties")) {
            var versions = new Properties();
            versions.load(Objects.requireNonNull(in));
            return Objects.requireNonNull(versions.getProperty(of));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
