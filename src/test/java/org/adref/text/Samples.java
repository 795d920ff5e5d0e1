package org.adref.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assumptions;

/// Texts to try rules on: random ones of every nasty kind, and the real ones that lie beside the project.
final class Samples {
    private static final List<String> WORDS = List.of(
            "States",
            "should",
            "shall",
            "ensure",
            "labour",
            "inspectors",
            "and",
            "the",
            "of",
            "in",
            "rights",
            "workers",
            "recruitment",
            "fees",
            "to",
            "a",
            "remedy",
            "traffickers",
            "victims",
            "1.5",
            "12",
            "State’s",
            "don't",
            "law");
    private static final List<String> SIGNS =
            List.of(", ", ". ", "; ", " (", ") ", "\n", "\n\n", "-", "…", "...", "“", "” ");
    private static final List<String> ODDITIES = List.of(
            "👩‍👩‍👧‍👦",
            "🇫🇷",
            "🇩🇪",
            "👍🏽",
            "é",
            "e\u0301",
            "\u0301",
            "\u200d",
            "\u200c",
            "\u200f",
            "\u2067",
            "\u2069",
            "\u202e",
            "我们",
            "人民",
            "的",
            "ไทย",
            "กำ",
            "日本語",
            "カタカナ",
            "ﬁ",
            "\ud83d",
            "\udc00",
            "\u0000",
            "\r\n",
            "\t",
            "\u00a0",
            "\u200b",
            "क्षि",
            "한국어",
            "ﷺ",
            "1\ufe0f\u20e3",
            "\u0600",
            "'",
            "\"",
            "\u00ad",
            "\u2028",
            "🏴\udb40\udc67\udb40\udc7f",
            "…",
            "''");

    private Samples() {}

    /// A clause as people write them, of up to so many words.
    static String clause(RandomGenerator random, int words) {
        var clause = new StringBuilder();
        int count = random.nextInt(words + 1);
        for (int n = 0; n < count; n++) {
            clause.append(pick(random, WORDS)).append(random.nextInt(6) == 0 ? pick(random, SIGNS) : " ");
        }
        return clause.toString();
    }

    /// A short text with whatever input methods, copy and paste and attackers bring.
    static String oddity(RandomGenerator random, int parts) {
        var text = new StringBuilder();
        int count = random.nextInt(parts + 1);
        for (int n = 0; n < count; n++) {
            var from = switch (random.nextInt(4)) {
                case 0 -> WORDS;
                case 1 -> SIGNS;
                default -> ODDITIES;
            };
            text.append(pick(random, from)).append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    /// Any string at all, of up to so many UTF-16 units: half of them from everywhere, half from what breaks things.
    static String anything(RandomGenerator random, int units) {
        var text = new StringBuilder();
        int length = random.nextInt(units + 1);
        while (text.length() < length) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 2 -> text.append((char) random.nextInt(' ', 0x7F));
                default -> text.append(pick(random, ODDITIES));
            }
        }
        return text.toString();
    }

    /// The text after some edits: words that come, go, change or change places.
    static String edited(RandomGenerator random, String text, int edits) {
        var edited = text;
        for (int n = 0; n < edits; n++) {
            int from = wordEdge(random, edited);
            int to = Math.min(edited.length(), from + random.nextInt(20));
            edited = switch (random.nextInt(4)) {
                case 0 -> edited.substring(0, from) + pick(random, WORDS) + " " + edited.substring(from);
                case 1 -> edited.substring(0, from) + edited.substring(to);
                case 2 -> edited.substring(0, from) + pick(random, WORDS) + edited.substring(to);
                default -> edited.substring(0, from) + edited.substring(to) + edited.substring(from, to);
            };
        }
        return edited;
    }

    /// A text with up to two marks on it, of which one may be a link; what no text may hold is left out.
    static RichText rich(RandomGenerator random, String raw) {
        var text = RichText.of(raw.replaceAll("[\\ud800-\\udfff\\x00]", "")).text();
        var marks = new ArrayList<Mark>();
        int count = random.nextInt(3);
        for (int n = 0; n < count && text.length() > 3; n++) {
            int start = random.nextInt(text.length() - 2);
            int end = start + 1 + random.nextInt(text.length() - start - 1);
            if (!RichText.splitsPair(text, start) && !RichText.splitsPair(text, end)) {
                marks.add(
                        switch (random.nextInt(n == 0 ? 4 : 3)) {
                            case 0 -> Mark.emphasis(start, end);
                            case 1 -> Mark.strong(start, end);
                            case 2 -> Mark.footnote(start, end, "see the note");
                            default ->
                                Mark.link(start, end, random.nextBoolean() ? "https://one.org" : "https://two.org");
                        });
            }
        }
        return new RichText(text, marks);
    }

    private static int wordEdge(RandomGenerator random, String text) {
        int from = random.nextInt(text.length() + 1);
        int space = text.indexOf(' ', from);
        return space < 0 || random.nextInt(5) == 0 ? from : space + 1;
    }

    static <T> T pick(RandomGenerator random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// A folder of the real texts; the test that asks is skipped where they are not.
    static Path shared(String folder) {
        var set = System.getenv("ADREF_SHARED");
        var root = Path.of(set == null || set.isBlank() ? "../shared/data" : set);
        if (!Files.isDirectory(root)) {
            // A worktree lies one folder deeper than the project.
            root = Path.of("..").resolve(root);
        }
        var path = root.resolve(folder);
        Assumptions.assumeTrue(
                Files.isDirectory(path), "skipped: no real texts at " + path + " (set ADREF_SHARED to where they are)");
        return path;
    }

    static List<Path> foldersOf(Path path) {
        try (var folders = Files.list(path)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The versions of one real document, oldest first.
    static List<String> versions(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Samples::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return RichText.of(Files.readString(file)).text();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
