package org.adref.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A server that runs beside the launcher and never outlives it.
///
/// Between the two stands a small shell that holds the read end of a pipe. The pipe breaks when this process is gone,
/// however it went, `kill -9` included; then the shell stops the server. Stopping it in good order is the same: close
/// the pipe. The server gets a process group of its own, so that Ctrl-C reaches only the launcher, which then stops
/// its children one after the other.
final class Child {

    private static final String GUARD = """
            set -m
            trap : INT TERM HUP
            exec 3<&0 </dev/null 4>&2 2>/dev/null
            "$@" 3<&- 2>&4 4>&- &
            child=$!
            echo "$child" >"$GUARD_PID_FILE"
            (
                cat <&3
                kill -s "$GUARD_STOP_SIGNAL" "$child"
                sleep 25
                kill -s KILL -- "-$child"
            ) >/dev/null 4>&- &
            watcher=$!
            exec 3<&- 4>&-
            while :; do
                wait "$child"
                code=$?
                kill -0 "$child" || break
            done
            kill -s KILL -- "-$watcher" "-$child"
            rm -f "$GUARD_PID_FILE"
            exit "$code"
            """;

    private final String name;
    private final Path home;
    private final Process guard;
    private final Path log;

    private Child(String name, Path home, Process guard, Path log) {
        this.name = name;
        this.home = home;
        this.guard = guard;
        this.log = log;
    }

    /// What to run and how to stop it; `stopSignal` as `kill -s` takes it. `home` receives its log and its pid file.
    record Order(String name, List<String> command, Map<String, String> environment, String stopSignal) {}

    static Child start(Order order, Path home) throws IOException {
        var log = Files.createDirectories(home.resolve("log")).resolve(order.name() + ".log");
        if (Files.exists(log)) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var command = new ArrayList<>(List.of("bash", "-c", GUARD, "adref-" + order.name()));
        command.addAll(order.command());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(order.environment());
        builder.environment().put("GUARD_STOP_SIGNAL", order.stopSignal());
        builder.environment().put("GUARD_PID_FILE", pidFile(home, order.name()).toString());
        return new Child(order.name(), home, builder.start(), log);
    }

    /// Ends what an earlier launcher may have left behind under this name. Its guard stops it by itself within
    /// moments;
    /// only if the guard was killed too, we have to.
    static void awaitEndOfEarlier(String name, Path home) throws IOException {
        var file = pidFile(home, name);
        if (!Files.exists(file)) {
            return;
        }
        var words = Files.readString(file).strip();
        if (words.matches("\\d{1,9}")) {
            ProcessHandle.of(Long.parseLong(words))
                    .filter(it -> isOurs(it, home))
                    .ifPresent(Child::awaitEnd);
        }
        Files.deleteIfExists(file);
    }

    private static boolean isOurs(ProcessHandle process, Path home) {
        return process.info()
                .commandLine()
                .map(it -> it.contains(Disk.parent(home).toString()))
                .orElse(false);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
    }

    private static Path pidFile(Path home, String name) throws IOException {
        return Files.createDirectories(home.resolve("run")).resolve(name + ".pid");
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    boolean runs() {
        return guard.isAlive();
    }

    CompletableFuture<Child> ended() {
        return guard.onExit().thenApply(_ -> this);
    }

    /// Waits until the server ends by itself.
    int exitCode() {
        return guard.onExit().join().exitValue();
    }

    /// Asks the server to end and waits until it has, at most half a minute. Also fine when it has ended already.
    void stop() {
        try {
            guard.getOutputStream().close();
        } catch (IOException _) {
            // The pipe is broken: the guard has ended already.
        }
        guard.onExit().completeOnTimeout(guard, 30, TimeUnit.SECONDS).join();
        try {
            awaitEndOfEarlier(name, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The log's last lines, for the person who wants to know why.
    String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(its log can't be read: " + e.getMessage() + ")";
        }
    }
}
