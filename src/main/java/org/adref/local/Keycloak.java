package org.adref.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The real Keycloak beside the application, with its data in our PostgreSQL. The realm is imported on the first
/// start;
/// afterwards it belongs to whoever administers it.
record Keycloak(Path home, Path data) {

    static final String DATABASE = "keycloak";
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=false");

    /// Keycloak works out its configuration once and keeps the result, which halves every later start.
    boolean isPrepared() {
        try {
            return Files.exists(stamp()) && Files.readString(stamp()).equals(BUILD.toString());
        } catch (IOException _) {
            return false;
        }
    }

    Path prepare() throws IOException {
        if (!Files.exists(script())) {
            throw new Trouble(
                    "Keycloak is not there: " + home + " is missing. ./mvnw generate-test-resources fetches it.");
        }
        var environment = new HashMap<>(Java.home());
        // It lives for seconds, too short for the second compiler to pay.
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        var child = Child.start(new Child.Order("keycloak-build", command(BUILD), environment, "TERM"), data);
        if (child.exitCode() != 0) {
            throw new Trouble("Keycloak could not be prepared. Its log is " + child.log() + ", it ends with\n\n"
                    + child.lastWords());
        }
        Files.createDirectories(Disk.parent(stamp()));
        return Files.writeString(stamp(), BUILD.toString());
    }

    /// Returns at once; people can sign in when `realm(ports)` answers.
    Child start(Ports ports, Postgres postgres, Secrets secrets, Path realm) throws IOException {
        var imports = Files.createDirectories(home.resolve("data/import"));
        Files.copy(realm, imports.resolve("adref.json"), StandardCopyOption.REPLACE_EXISTING);
        var environment = new HashMap<>(Java.home());
        environment.putAll(Map.of(
                "KC_DB_URL",
                postgres.url(DATABASE),
                "KC_DB_USERNAME",
                Postgres.USER,
                "KC_DB_PASSWORD",
                secrets.of("postgres"),
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                Integer.toString(ports.keycloak()),
                "KC_HOSTNAME",
                ports.keycloakAddress(),
                "KC_CACHE",
                "local",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.of("keycloak-admin")));
        environment.put("ADREF_CLIENT_SECRET", secrets.of("client"));
        environment.put("ADREF_ADMIN_CLIENT_SECRET", secrets.of("admin-client"));
        environment.put("ADREF_DEMONSTRATION", "true");
        var command = command(List.of("start", "--optimized", "--import-realm"));
        return Child.start(new Child.Order("keycloak", command, environment, "TERM"), data);
    }

    static String realm(Ports ports) {
        return ports.keycloakAddress() + "/realms/adref";
    }

    private List<String> command(List<String> words) {
        var command = new ArrayList<>(List.of("sh", script().toString()));
        command.addAll(words);
        return command;
    }

    private Path script() {
        return home.resolve("bin/kc.sh");
    }

    private Path stamp() {
        return home.resolve("data/adref-prepared");
    }
}
