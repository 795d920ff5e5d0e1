package org.adref.exchange.outcome;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The same parts always in the same archive: in order of their names and without the time of writing.
final class StillArchive {
    private static final String FIRST = "[Content_Types].xml";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StillArchive() {}

    static byte[] of(byte[] archive) throws IOException {
        var parts = new TreeMap<String, byte[]>(
                Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(Comparator.naturalOrder()));
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        var still = new ByteArrayOutputStream(archive.length);
        try (var out = new ZipOutputStream(still)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        }
        return still.toByteArray();
    }
}
