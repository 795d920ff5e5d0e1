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

/// PostgreSQL's own `pgbench`, doing what an acceptance does without us.
final class Accepting {
    private static final String SCRIPT = Sql.read("accept.sql");
    private static final Pattern THROUGHPUT = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: [1-9]");

    private final Path program;
    private final Path script;
    private final URI database;
    private final String password;

    /// @param url as JDBC knows it
    Accepting(Path program, String url, String password) throws IOException {
        this.program = program;
        this.script = Files.writeString(Path.of("target/bench-accept.sql"), SCRIPT);
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
    static long statements() {
        return SCRIPT.lines()
                .filter(line -> line.endsWith(";") || line.endsWith("\\gset"))
                .filter(line -> !line.equals("begin;") && !line.equals("commit;"))
                .count();
    }

    /// Transactions a second, when every client does `each`, beginning with its `from`-th amendment.
    double perSecond(Docket docket, int clients, int from, int each, String subject) {
        var command = List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--transactions=" + each,
                "--define=first=" + docket.first(),
                "--define=each=" + docket.each(),
                "--define=n=" + from,
                "--define=subject=" + subject,
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + database.getPort(),
                "--username=adref",
                database.getPath().substring(1));
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(Map.of("PGPASSWORD", password));
            var process = builder.start();
            process.getOutputStream().close();
            var words = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            var throughput = THROUGHPUT.matcher(words);
            if (!throughput.find() || FAILED.matcher(words).find() || words.contains("ERROR")) {
                throw new IllegalStateException("pgbench said\n" + words);
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
