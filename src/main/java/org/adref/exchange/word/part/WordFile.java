package org.adref.exchange.word.part;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adref.exchange.word.WordText;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The archive that a Word file is.
public final class WordFile {
    private static final int MOST_ENTRIES = 3_000;
    private static final long LARGEST_PART = 80_000_000;
    private static final long LARGEST_WHOLE = 1_000_000_000;
    /// How many times its packed size a part may have, once it is larger than `SMALL`.
    private static final int MOST_PACKED = 400;

    private static final long SMALL = 10_000_000;
    private static final String DAMAGED =
            "This file is damaged, or was cut short on its way. Open it in Word, save it again and choose that file.";

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long inflated;

    private WordFile(ZipFile zip) {
        this.zip = zip;
    }

    private static boolean isArchive(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6);
    }

    /// Reads a file of at most the size that the caller let in. Takes time and memory in proportion to its text.
    ///
    /// @throws NotRead in words, for whatever is no Word file, or one that does not wish us well
    public static WordText read(byte[] bytes) {
        return read(bytes, file -> new WordParts(file).read());
    }

    /// The tables of a file, with the words of their cells as if every tracked change had been accepted.
    ///
    /// @throws NotRead as [#read]
    public static List<List<List<String>>> tables(byte[] bytes) {
        return read(bytes, WordTables::of);
    }

    private interface Reading<R> {
        R of(WordFile file) throws IOException;
    }

    private static <R> R read(byte[] bytes, Reading<R> reading) {
        if (!isArchive(bytes)) {
            throw new NotRead(foreign(bytes));
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var file = new WordFile(zip);
            file.list();
            return reading.of(file);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new NotRead(DAMAGED);
        }
    }

    private void list() {
        long whole = 0;
        for (var entry : Collections.list(zip.getEntries())) {
            if (entries.size() >= MOST_ENTRIES) {
                throw new NotRead("This file has more than 3,000 parts, which no Word file needs. It was not opened.");
            }
            whole += Math.max(0, entry.getSize());
            boolean swollen =
                    entry.getSize() > SMALL && entry.getSize() / Math.max(1, entry.getCompressedSize()) > MOST_PACKED;
            if (whole > LARGEST_WHOLE || swollen) {
                throw swollen();
            }
            entries.putIfAbsent(entry.getName(), entry);
        }
        if (has("xl/workbook.xml")) {
            throw new NotRead("This is a spreadsheet, whatever its name says. Choose the Word file itself.");
        }
        if (has("ppt/presentation.xml")) {
            throw new NotRead("This is a presentation, whatever its name says. Choose the Word file itself.");
        }
        if (has("content.xml") && has("mimetype")) {
            throw new NotRead("This is a LibreOffice or OpenDocument file. Save it as “Word (.docx)” and choose that.");
        }
        if (entries.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new NotRead("This Word file has macros in it, so it was not opened. Save it as .docx, the form"
                    + " without macros, and choose that file.");
        }
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    Collection<String> names() {
        return entries.keySet();
    }

    /// A part, inflated as it is read and no further than is bearable.
    Optional<InputStream> open(String name) throws IOException {
        var entry = entries.get(name.startsWith("/") ? name.substring(1) : name);
        if (entry == null) {
            return Optional.empty();
        }
        if (!zip.canReadEntryData(entry)) {
            throw new NotRead("This file is protected by a password. Open it in Word, take the protection off, save it"
                    + " and choose that file.");
        }
        return Optional.of(new Bounded(zip.getInputStream(entry), entry.getCompressedSize()));
    }

    private static NotRead swollen() {
        return new NotRead("This file unpacks to far more than a document has, so it was not opened. Take large"
                + " pictures and embedded files out, save it again and choose that file.");
    }

    private static String foreign(byte[] bytes) {
        if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return hasUtf16(bytes, "EncryptedPackage")
                    ? "This file is protected by a password. Open it in Word, take the protection off (File, Info,"
                            + " Protect document), save it and choose that file."
                    : "This is a file of an older Word (.doc). Open it in Word or LibreOffice, save it as .docx and"
                            + " choose that file.";
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return "This is a PDF file. Choose the Word file (.docx) from which it was made.";
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return "This is a rich text (RTF) file. Open it in Word, save it as .docx and choose that file.";
        }
        return bytes.length == 0
                ? "This file is empty. Choose another."
                : "This is not a Word file. Save the text as .docx and choose that file.";
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xff) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasUtf16(byte[] bytes, String words) {
        var wanted = words.getBytes(UTF_16LE);
        outer:
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (bytes[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }

    /// Counts what comes out of a part and out of all of them.
    private final class Bounded extends FilterInputStream {
        private final long packed;
        private long read;

        Bounded(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return one < 0 ? one : counted(one, 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            return count < 0 ? count : counted(count, count);
        }

        private int counted(int answer, int count) {
            read += count;
            inflated += count;
            if (read > LARGEST_PART || inflated > 2 * LARGEST_PART || (read > SMALL && read / packed > MOST_PACKED)) {
                throw swollen();
            }
            return answer;
        }
    }
}
