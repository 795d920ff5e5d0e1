package org.adref.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What `./adref` calls when Adref is built. In one clone it runs once at a time.
///
/// - `start`: database, Keycloak, application; until Ctrl-C.
/// - `with-database <command…>`: runs the command beside the database alone, the one that runs already if one does.
/// - `with-servers <command…>`: runs the command beside database and Keycloak.
/// - `with-servers-prepared <command…>`: the same, when the application has been prepared for fast starts.
/// - `with-adref <command…>`: runs the command beside all three.
///
/// A command gets the same environment variables as the application, and `ADREF_URL`; its exit code is ours.
public final class Start {

    private static final int FAILED = 1;

    private final Home home = Home.here();

    private Start() {}

    public static void main(String[] arguments) {
        try {
            System.exit(new Start().run(Arrays.asList(arguments)));
        } catch (Servers.Stopped _) {
            // The shutdown hook is at work, and ends this process.
        } catch (Trouble e) {
            System.err.println("\n" + e.getMessage());
            System.exit(FAILED);
        } catch (IOException e) {
            System.err.println("\nThe disk refused: " + e);
            System.exit(FAILED);
        }
    }

    private int run(List<String> words) throws IOException {
        var verb = words.isEmpty() ? "start" : words.getFirst();
        var command = words.subList(Math.min(1, words.size()), words.size());
        return switch (verb) {
            case "start" -> start();
            case "with-database" -> withDatabase(command);
            case "with-servers" -> withServers(command, false);
            case "with-servers-prepared" -> withServers(command, true);
            case "with-adref" -> withAdref(command);
            default ->
                throw new Trouble("There is no " + verb
                        + ": start, with-database, with-servers, with-servers-prepared, with-adref.");
        };
    }

    private int start() throws IOException {
        var begin = Instant.now();
        var ports = takeClone();
        var servers = servers(ports);
        servers.startKeycloak(servers.startPostgres());
        servers.prepareApplication();
        servers.startApplication();
        IO.println(welcome(ports, Servers.seconds(begin)));
        var ended = servers.firstToEnd().join();
        if (servers.isStopping()) {
            throw new Servers.Stopped();
        }
        throw new Trouble(
                "One of the servers (" + ended.name() + ") ended by itself, so the rest is stopped too. Its log is "
                        + ended.log() + ", it ends with\n\n" + ended.lastWords());
    }

    private int withDatabase(List<String> command) throws IOException {
        if (!isAlone()) {
            var ports = Ports.noted(home.run());
            return run(command, Application.databaseEnvironment(ports, Secrets.in(home.data())));
        }
        var ports = takePorts(false);
        servers(ports).startPostgres();
        return run(command, Application.databaseEnvironment(ports, Secrets.in(home.data())));
    }

    private int withServers(List<String> command, boolean prepared) throws IOException {
        var ports = takeClone();
        var servers = servers(ports);
        servers.startKeycloak(servers.startPostgres());
        if (prepared) {
            servers.prepareApplication();
        }
        return run(command, Application.environment(ports, Secrets.in(home.data())));
    }

    private int withAdref(List<String> command) throws IOException {
        var ports = takeClone();
        var servers = servers(ports);
        servers.startKeycloak(servers.startPostgres());
        servers.startApplication();
        return run(command, Application.environment(ports, Secrets.in(home.data())));
    }

    private Ports takeClone() throws IOException {
        if (!isAlone()) {
            throw new Trouble("Adref already runs from this directory, at "
                    + Ports.noted(home.run()).appAddress() + ". Stop it there with Ctrl-C first.");
        }
        return takePorts(true);
    }

    private Ports takePorts(boolean all) throws IOException {
        Servers.awaitEndOfEarlier(home);
        var ports = Ports.chosen(System.getenv());
        ports.requireFree(all);
        return ports;
    }

    private Servers servers(Ports ports) throws IOException {
        var servers = new Servers(home, ports, Secrets.in(home.data()));
        Runtime.getRuntime().addShutdownHook(new Thread(servers::stop, "stop"));
        ports.note(home.run());
        return servers;
    }

    private static int run(List<String> command, Map<String, String> environment) throws IOException {
        if (command.isEmpty()) {
            throw new Trouble("Which command?");
        }
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "end"));
        return process.onExit().join().exitValue();
    }

    /// Nothing to do when it ended by itself; when we are told to stop, it goes first, with all that it started.
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    /// Takes the clone for ourselves, until this process ends, however it ends.
    @SuppressWarnings("resource")
    private boolean isAlone() throws IOException {
        var file = Files.createDirectories(home.run()).resolve("lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return channel.tryLock() != null;
    }

    private String welcome(Ports ports, String took) {
        var data = home.root().relativize(home.data());
        return """

                Adref is ready, after %s:  %s
                Ctrl-C stops it. Data and logs stay in %s; remove that directory to start afresh.

                Sign in as             Role                              The password is the account's name.
                rapporteur             Special Rapporteur
                chair                  chair of the panel
                secretariat01, 02      secretariat, may open consultations
                expert01 … expert20    experts of the panel
                observer               observer

                Accounts are kept by Keycloak:  %s  (admin, password in %s)
                """.formatted(took, ports.appAddress(), data, ports.keycloakAddress(), data.resolve("secrets"))
                .stripTrailing();
    }
}
