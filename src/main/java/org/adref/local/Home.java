package org.adref.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/// Where things lie. `root` is the clone; the servers' programs are under its `.adref`, shared by all who run in it.
/// `data` is one installation: its database, secrets and logs; `.adref` too, unless `ADREF_DATA` names another.
record Home(Path root, Path data) {

    /// The clone in which this process was started; `adref` and the tests both start in its top directory.
    static Home here() {
        var root = Path.of("").toAbsolutePath();
        return new Home(root, root.resolve(System.getenv().getOrDefault("ADREF_DATA", ".adref")));
    }

    Path keycloak() {
        return fetched().resolve("keycloak-" + version("keycloak"));
    }

    /// The same file serves `docker/compose.yaml`.
    Path realm() {
        return root.resolve("docker/realm.json");
    }

    Path run() {
        return data.resolve("run");
    }

    Path app() {
        return root.resolve("target/quarkus-app/quarkus-run.jar");
    }

    Postgres.Place postgres(int port) {
        var name = "postgres-" + version("postgres");
        var server = root.resolve(".adref").resolve(name);
        return new Postgres.Place(fetched().resolve(name), server, data.resolve("postgres"), data, port);
    }

    private Path fetched() {
        return root.resolve(".adref/fetched");
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
