package org.adref.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Where the three servers listen, always on this machine only. A port that is taken is never replaced silently:
/// people keep addresses in bookmarks. Zero asks for a free one.
record Ports(int app, int keycloak, int postgres) {

    private static final String APP = "ADREF_PORT";
    private static final String KEYCLOAK = "ADREF_KEYCLOAK_PORT";
    private static final String POSTGRES = "ADREF_POSTGRES_PORT";

    static Ports chosen(Map<String, String> environment) {
        return new Ports(
                chosen(environment, APP, 8080),
                chosen(environment, KEYCLOAK, 8180),
                chosen(environment, POSTGRES, 5452));
    }

    private static int chosen(Map<String, String> environment, String name, int usual) {
        var words = environment.getOrDefault(name, "").strip();
        if (words.isEmpty()) {
            return usual;
        }
        if (!words.matches("\\d{1,5}") || Integer.parseInt(words) > 65535) {
            throw new Trouble(
                    name + " is «" + words + "»; it must be a port: a number up to 65535, or 0 for a free one.");
        }
        var port = Integer.parseInt(words);
        return port == 0 ? free() : port;
    }

    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Trouble("This machine gives out no free port: " + e.getMessage(), e);
        }
    }

    /// Names each port that another program has, and how to choose another.
    void requireFree(boolean all) {
        requireFree(postgres, POSTGRES, "PostgreSQL");
        if (all) {
            requireFree(keycloak, KEYCLOAK, "Keycloak");
            requireFree(app, APP, "Adref itself");
        }
    }

    private static void requireFree(int port, String name, String whose) {
        if (isTaken(port)) {
            throw new Trouble("Port " + port + ", where " + whose + " would listen, is taken by another program. Stop"
                    + " that program, or choose another port: " + name + "=" + (port + 10) + " ./adref start ("
                    + name + "=0 picks a free one).");
        }
    }

    /// Somebody answers there, by the old or the new kind of address (a browser tries both for `localhost`), or we
    /// are
    /// not let in.
    private static boolean isTaken(int port) {
        if (List.of("127.0.0.1", "::1").stream().anyMatch(it -> answers(it, port))) {
            return true;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    private static boolean answers(String address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral(address), port), 500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    String appAddress() {
        return "http://localhost:" + app;
    }

    String keycloakAddress() {
        return "http://localhost:" + keycloak;
    }

    /// Noted for other commands that want to use the servers while they run.
    void note(Path directory) throws IOException {
        Files.writeString(
                directory.resolve("ports"), "app=" + app + "\nkeycloak=" + keycloak + "\npostgres=" + postgres + "\n");
    }

    static Ports noted(Path directory) throws IOException {
        var noted = new Properties();
        try (var in = Files.newBufferedReader(directory.resolve("ports"))) {
            noted.load(in);
        }
        return new Ports(number(noted, "app"), number(noted, "keycloak"), number(noted, "postgres"));
    }

    private static int number(Properties noted, String name) {
        return Integer.parseInt(noted.getProperty(name, "0"));
    }
}
