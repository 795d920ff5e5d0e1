package org.adref.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adref itself, the same artifact as in production, pointed at the servers beside it by the same variables.
final class Application {

    static final String DATABASE = "adref";

    /// For a machine that it shares with its servers: the collector and the objects that take least. What the JDK kept
    /// is only taken up under the options that it was kept with.
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseParallelGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MetaspaceSize=192m",
            "-XX:ReservedCodeCacheSize=400m",
            "--enable-native-access=ALL-UNNAMED");

    private Application() {}

    static Child start(Home home, Map<String, String> environment) throws IOException {
        var cache = cache(home);
        return Files.exists(cache)
                ? run(home, "app", environment, "-XX:AOTCache=" + cache, "-Xlog:aot=off")
                : run(home, "app", environment);
    }

    /// Whether the JDK has kept what it loads and links at a start, which takes most of one. What was kept speaks of
    /// one build and one JDK; another JDK or build would not look at it.
    static boolean isPrepared(Home home) {
        return Files.exists(cache(home));
    }

    /// A start for the JDK to learn from, and what it learned.
    static Path prepare(Home home, Map<String, String> environment, String address) throws IOException {
        var learned = home.app().resolveSibling("learned.aotconf");
        var trial = run(home, "app-trial", environment, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + learned);
        Readiness.await(trial, address + "/q/health/ready");
        Readiness.await(trial, address + "/");
        trial.stop();
        var half = home.app().resolveSibling("half.aot");
        var build = run(
                home,
                "app-build",
                environment,
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + learned,
                "-XX:AOTCache=" + half);
        if (build.exitCode() != 0 || !Files.exists(half)) {
            throw new Trouble("Adref could not be prepared. The log is " + build.log() + ", it ends with\n\n"
                    + build.lastWords());
        }
        Files.deleteIfExists(learned);
        return Files.move(half, cache(home), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Child run(Home home, String name, Map<String, String> environment, String... options)
            throws IOException {
        var command = new ArrayList<>(List.of(Java.command()));
        command.addAll(OPTIONS);
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", home.app().toString()));
        return Child.start(new Child.Order(name, command, environment, "TERM"), home.data());
    }

    /// Beside the application, so that it goes with every build.
    private static Path cache(Home home) {
        try {
            var built = Files.getLastModifiedTime(home.app()).toMillis();
            return home.app().resolveSibling("adref-%s-%d.aot".formatted(Runtime.version(), built));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All that the application has to be told. `ADREF_DEMONSTRATION=false` in the caller's environment starts it
    /// empty.
    static Map<String, String> environment(Ports ports, Secrets secrets) {
        var environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(ports.app()),
                "QUARKUS_OIDC_AUTH_SERVER_URL", Keycloak.realm(ports),
                "QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.of("client"),
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.of("session-cookie"),
                "QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", secrets.of("login-state"),
                "QUARKUS_KEYCLOAK_ADMIN_CLIENT_SERVER_URL", ports.keycloakAddress(),
                "QUARKUS_KEYCLOAK_ADMIN_CLIENT_CLIENT_SECRET", secrets.of("admin-client"),
                "ADREF_DEMONSTRATION", System.getenv().getOrDefault("ADREF_DEMONSTRATION", "true")));
        environment.put("ADREF_URL", ports.appAddress());
        // Here people read the log, and no machine.
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.putAll(databaseEnvironment(ports, secrets));
        return environment;
    }

    static Map<String, String> databaseEnvironment(Ports ports, Secrets secrets) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", Postgres.url(ports.postgres(), DATABASE),
                "QUARKUS_DATASOURCE_USERNAME", Postgres.USER,
                "QUARKUS_DATASOURCE_PASSWORD", secrets.of("postgres"));
    }
}
