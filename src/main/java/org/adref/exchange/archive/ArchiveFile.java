package org.adref.exchange.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adref.problem.Problem;

/// An archive that was read, whole and unaltered since it was written; whether what it says fits together is
/// [Verification]'s to find out.
///
/// @param consultationId as it was where the archive was made
/// @param tables rows by table, as they were written
record ArchiveFile(long consultationId, Map<String, List<ObjectNode>> tables) {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(60)
                    .maxStringLength(30_000_000)
                    .maxNumberLength(40)
                    .build())
            .build());

    /// @throws Problem.Invalid in words, where this is no archive or not the whole of one
    static ArchiveFile read(byte[] file) {
        int end = lastLine(file);
        if (end < 0) {
            throw refused(
                    "This is no archive of a consultation, or its end is missing: the last line should hold its SHA-256.");
        }
        var content = Arrays.copyOf(file, end);
        try {
            var seal = JSON.readTree(new String(file, end + 1, file.length - end - 1, StandardCharsets.UTF_8));
            var digest = ArchiveWriter.sha256().digest(content);
            if (seal == null || !seal.path("sha256").asText().equals(ArchiveWriter.hex(digest))) {
                throw refused("The archive was altered or cut after it was written: its SHA-256 does not fit.");
            }
            return of(JSON.readTree(content));
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw refused("The archive can't be read as JSON: line %d, column %d."
                    .formatted(place == null ? 0 : place.getLineNr(), place == null ? 0 : place.getColumnNr()));
        } catch (IOException broken) {
            throw refused("The archive can't be read.");
        }
    }

    List<ObjectNode> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private static ArchiveFile of(JsonNode root) {
        var format = root.path("format").asText();
        if (!format.equals(ArchiveWriter.FORMAT)) {
            throw refused(
                    format.startsWith("adref-consultation-")
                            ? "This archive was made by another version of Adref (" + format + "); this one reads "
                                    + ArchiveWriter.FORMAT + "."
                            : "This is no archive of a consultation.");
        }
        var tables = new LinkedHashMap<String, List<ObjectNode>>();
        root.path("tables").properties().forEach(table -> {
            var rows = new ArrayList<ObjectNode>();
            for (var row : table.getValue()) {
                if (!(row instanceof ObjectNode node)) {
                    throw refused("Table " + table.getKey() + ", row " + (rows.size() + 1) + " is no row.");
                }
                rows.add(node);
            }
            tables.put(table.getKey(), rows);
        });
        if (tables.getOrDefault("consultation", List.of()).size() != 1) {
            throw refused("The archive does not hold exactly one consultation.");
        }
        return new ArchiveFile(root.path("consultation").asLong(), tables);
    }

    /// Where the line break before the last line stands; -1 where there is none.
    private static int lastLine(byte[] file) {
        int at = file.length - 1;
        while (at >= 0 && (file[at] == '\n' || file[at] == '\r')) {
            at--;
        }
        while (at >= 0 && file[at] != '\n') {
            at--;
        }
        return at;
    }

    private static Problem.Invalid refused(String why) {
        return new Problem.Invalid("body", why);
    }
}
