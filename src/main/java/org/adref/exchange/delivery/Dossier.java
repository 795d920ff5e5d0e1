package org.adref.exchange.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.adref.exchange.circulation.CirculatedReading;
import org.adref.exchange.circulation.CirculatedWord;
import org.adref.exchange.faircopy.FairCopies;
import org.adref.exchange.faircopy.Form;
import org.adref.exchange.manuscript.Filing;
import org.adref.exchange.register.RegisterForm;
import org.adref.problem.Problem;

/// All files of a document in one archive, with a list of contents. What can't be made is said in that list and does
/// not keep the rest back.
final class Dossier {
    private final String title;
    private final List<Part> parts;

    private Dossier(String title, List<Part> parts) {
        this.title = title;
        this.parts = parts;
    }

    /// One file: what it is called, what it is, and how its bytes are made from rows read for it.
    private record Part(String name, String meaning, Made made) {}

    private interface Made {
        byte[] bytes(Reader reader) throws IOException;
    }

    /// Reads rows in a transaction of its own.
    interface Reader {
        <T> T read(Callable<T> reading);
    }

    /// @param at when it is put together
    static Dossier of(Document document, Seat asker, Instant at) {
        var parts = new ArrayList<Part>();
        for (var form : Form.values()) {
            if (form == Form.FINAL && document.frozen == null) {
                continue;
            }
            for (var format : Format.values()) {
                if (!format.writes(form)) {
                    continue;
                }
                parts.add(new Part(
                        Filing.name(document.title, form.word(), format.extension()),
                        form.meaning(),
                        reader -> format.write(reader.read(() -> FairCopies.of(document, asker, form)))));
            }
        }
        parts.add(new Part(
                Filing.name(document.title, "redline", "docx"),
                "every open proposal as a tracked change, every comment at its words",
                reader -> CirculatedWord.redlined(reader.read(() -> CirculatedReading.read(document, asker, at)))));
        parts.add(new Part(
                Filing.name(document.title, "compilation", "docx"),
                "each clause followed by all wordings proposed for it",
                reader -> CirculatedWord.compilation(reader.read(() -> CirculatedReading.read(document, asker, at)))));
        for (var form : RegisterForm.values()) {
            parts.add(new Part(
                    Filing.name(document.title, "register", form.extension()),
                    "everything that was said, with the answers to it",
                    reader -> reader.read(() -> form.write(document, asker, at))));
        }
        return new Dossier(document.title, parts);
    }

    int size() {
        return parts.size();
    }

    void write(OutputStream out, Reader reader, Runnable step, Instant at) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var contents = new StringBuilder("%s\nMade on %s UTC.\n\n"
                .formatted(title, at.toString().substring(0, 16).replace('T', ' ')));
        for (var part : parts) {
            try {
                var bytes = part.made().bytes(reader);
                put(zip, part.name(), bytes, at);
                contents.append("%s\n  %s; SHA-256 %s\n".formatted(part.name(), part.meaning(), digest(bytes)));
            } catch (Problem refused) {
                contents.append("%s\n  not made: %s\n".formatted(part.name(), refused.detail()));
            }
            step.run();
        }
        put(zip, "Contents.txt", contents.toString().getBytes(StandardCharsets.UTF_8), at);
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, Instant at) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Portions.sha256().digest(bytes));
    }
}
