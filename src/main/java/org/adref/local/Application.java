package org.adref.local;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adref itself, the same artifact as in production, pointed at the servers beside it by the same variables.
final class Application {

    static final String DATABASE = "adref";

    private Application() {}

    static Child start(Home home, Map<String, String> environment) throws IOException {
        var command = List.of(
                Java.command(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                home.app().toString());
        return Child.start(new Child.Order("app", command, environment, "TERM"), home.data());
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
