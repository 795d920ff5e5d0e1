package org.adref.leak;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// All that an answer says: status line, headers, and the body; of files that are archives (Word, tables)
/// every part, properties included.
final class Unpacked {

    private Unpacked() {}

    static String of(Response answer) {
        var all = new StringBuilder(answer.getHeaders().toString()).append('\n');
        unpack(answer.asByteArray(), all);
        return all.toString();
    }

    private static void unpack(byte[] bytes, StringBuilder all) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            all.append(new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                all.append(entry.getName()).append('\n');
                unpack(zip.getInputStream(entry).readAllBytes(), all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
