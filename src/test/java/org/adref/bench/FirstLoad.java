package org.adref.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/// How much script a browser fetches before the reading page stands, by the manifest of the built pages; each file
/// compressed as the server does it.
final class FirstLoad {
    private static final Path PAGES = Path.of("target/classes/META-INF/resources");
    private static final String READING = "src/pages/DocumentPage.tsx";
    private static final String EDITOR = "src/review/AmendForm.tsx";
    private static final double MOST = 220;

    private final JsonNode manifest;

    private FirstLoad(JsonNode manifest) {
        this.manifest = manifest;
    }

    static void measure() throws IOException {
        var file = PAGES.resolve(".vite/manifest.json");
        if (!Files.exists(file)) {
            Table.row("first load of the reading page", "not measured: the pages are not built", "", false);
            return;
        }
        var load = new FirstLoad(new ObjectMapper().readTree(file.toFile()));
        var reading = new LinkedHashSet<String>();
        load.follow("index.html", reading);
        load.follow(READING, reading);
        double kilobytes = load.kilobytes(reading) + compressed(PAGES.resolve("theme.js")) / 1000.0;
        var editor = new LinkedHashSet<String>();
        load.follow(EDITOR, editor);
        editor.removeAll(reading);
        Table.row(
                "script of the reading page, compressed",
                "%.1f kB".formatted(kilobytes),
                "under %.0f kB".formatted(MOST),
                kilobytes < MOST);
        Table.row("  more when the editor is opened", "%.1f kB".formatted(load.kilobytes(editor)), "", true);
    }

    /// A chunk and all that it can't do without.
    private void follow(String chunk, Set<String> chunks) {
        if (!manifest.has(chunk)) {
            throw new IllegalStateException("The pages have no " + chunk + " any more");
        }
        if (chunks.add(chunk)) {
            manifest.path(chunk).path("imports").forEach(one -> follow(one.asText(), chunks));
        }
    }

    private double kilobytes(Set<String> chunks) throws IOException {
        long bytes = 0;
        for (var chunk : chunks) {
            bytes += compressed(PAGES.resolve(manifest.path(chunk).path("file").asText()));
        }
        return bytes / 1000.0;
    }

    private static int compressed(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.size();
    }
}
