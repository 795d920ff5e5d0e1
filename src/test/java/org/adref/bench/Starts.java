package org.adref.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// How long the packaged application takes from its command to its first good answer, beside a database and a
/// Keycloak that run already. The launcher starts this program and says by environment variables where they are.
final class Starts {
    private static final int STARTS = 5;
    private static final double MOST = 3;
    private static final double PATIENCE = 60;

    private Starts() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        start(); // makes the tables and loads the demonstration
        var seconds = new double[STARTS];
        for (int n = 0; n < STARTS; n++) {
            seconds[n] = start();
        }
        double median = Race.median(seconds);
        double least = java.util.Arrays.stream(seconds).min().orElseThrow();
        double most = java.util.Arrays.stream(seconds).max().orElseThrow();
        Table.row(
                "start of the application, without its servers",
                "%.2f s  (%.2f to %.2f, %d starts)".formatted(median, least, most, STARTS),
                "under %.0f s".formatted(MOST),
                median < MOST);
    }

    private static double start() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var begin = System.nanoTime();
        var process = new ProcessBuilder(
                        java,
                        // The cache is only taken up under the options that it was made with.
                        "-XX:+UseParallelGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:MetaspaceSize=192m",
                        "-XX:ReservedCodeCacheSize=400m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:AOTCache=" + cache(),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/bench-start.log").toFile()))
                .start();
        try {
            while (!isWell()) {
                if (!process.isAlive() || since(begin) > PATIENCE) {
                    throw new IllegalStateException("Adref does not start; see target/bench-start.log");
                }
                Thread.sleep(10);
            }
            return since(begin);
        } finally {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /// What the launcher prepared, as `./adref start` uses it.
    private static Path cache() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("target/quarkus-app"), "adref-*.aot")) {
            return files.iterator().next();
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static boolean isWell() {
        try {
            var address =
                    URI.create(System.getenv("ADREF_URL") + "/q/health/ready").toURL();
            var connection = (HttpURLConnection) address.openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException _) {
            return false;
        }
    }
}
