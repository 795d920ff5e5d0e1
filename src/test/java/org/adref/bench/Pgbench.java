package org.adref.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PostgreSQL's own `pgbench`, doing what one of our acts does without us.
final class Pgbench {
    private static final Pattern THROUGHPUT = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: [1-9]");

    private final Path program;
    private final String words;
    private final Path script;
    private final URI database;
    private final String password;

    /// @param script beside this class
    /// @param url as JDBC knows it
    Pgbench(Path program, String script, String url, String password) throws IOException {
        this.program = program;
        this.words = Sql.read(script);
        this.script = Files.writeString(Path.of("target/bench-" + script), words);
        this.database = URI.create(url.substring("jdbc:".length()));
        this.password = password;
    }

    /// Where Debian, Homebrew and others put it.
    static Optional<Path> find() throws IOException {
        var places = new ArrayList<Path>();
        for (var directory : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            places.add(Path.of(directory, "pgbench"));
        }
        var debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.map(version -> version.resolve("bin/pgbench")).forEach(places::add);
            }
        }
        return places.stream().filter(Files::isExecutable).findFirst();
    }

    /// How many statements the script sends between `begin` and `commit`.
    long statements() {
        return words.lines()
                .filter(line -> line.endsWith(";") || line.endsWith("\\gset"))
                .filter(line -> !line.equals("begin;") && !line.equals("commit;"))
                .count();
    }

    /// Transactions a second, when every client does `each`.
    ///
    /// @param defined what the script's variables stand for
    double perSecond(int clients, int each, Map<String, ?> defined) {
        var command = new ArrayList<>(List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--transactions=" + each,
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + database.getPort(),
                "--username=adref"));
        defined.forEach((name, value) -> command.add("--define=" + name + "=" + value));
        command.add(database.getPath().substring(1));
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(Map.of("PGPASSWORD", password));
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            var throughput = THROUGHPUT.matcher(said);
            if (!throughput.find() || FAILED.matcher(said).find() || said.contains("ERROR")) {
                throw new IllegalStateException("pgbench said\n" + said);
            }
            return Double.parseDouble(throughput.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
