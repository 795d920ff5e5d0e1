package org.adref.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adref.Law;
import org.junit.jupiter.api.Test;

class DraftReaderLawsTest {
    private static final List<String> LABELS = List.of(
            "1. ",
            "2. ",
            "3 ",
            "12 bis. ",
            "49(a)\t",
            "49\t",
            "(a) ",
            "(b) ",
            "(h) ",
            "(i) ",
            "(ii) ",
            "(v) ",
            "a) ",
            "A. ",
            "I. ",
            "II. ",
            "- ",
            "– ",
            "• ",
            "# ",
            "## ",
            "H1\t",
            "H2\t",
            "PP1\t",
            "P\t",
            "1.1 ",
            "1. (a) ",
            "(1) ",
            "",
            "",
            "",
            "   ",
            "\t",
            "(h bis) ",
            "“");
    private static final List<String> WORDS = List.of(
            "States should",
            "act",
            "Recalling",
            "the Protocol",
            "TITLE",
            "workers’",
            "naïve",
            "multi-",
            "of",
            "in",
            "1990",
            "(b)",
            "that:",
            "ends.",
            "ends;",
            "asks:",
            "Ünlü",
            "工人",
            "📎",
            "=====",
            "**",
            "a\u00adb");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Test
    void any_bytes_are_read_without_an_exception() {
        Law.holds(1500, random -> {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertThat(DraftReader.read(bytes, form(random))).isNotNull();
        });
    }

    @Test
    void any_characters_are_read_and_none_is_kept_that_a_clause_can_not_hold() {
        Law.holds(1500, random -> {
            for (var clause : read(characters(random), form(random)).clauses()) {
                assertThat(clause.text().chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
                assertThat(Normalizer.isNormalized(clause.text(), Normalizer.Form.NFC))
                        .isTrue();
            }
        });
    }

    @Test
    void every_word_is_in_a_clause_or_on_a_line_that_is_named() {
        Law.holds(4000, random -> {
            var draft = draft(random);
            var form = form(random);
            var reading = read(draft, form);
            Set<String> kept = new HashSet<>();
            for (var clause : reading.clauses()) {
                kept.addAll(words(clause.number() + " " + clause.text()));
            }
            Set<Integer> named = new HashSet<>();
            reading.problems().forEach(problem -> named.add(problem.line()));
            var lines = draft.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (form == DraftForm.TSV && (lines[i].startsWith("#") || lines[i].matches("[Hh][1-6]\t.*|P\t.*"))) {
                    continue; // comments, and labels that say what the line is
                }
                if (!named.contains(i + 1)) {
                    assertThat(kept).as("line %d of %s", i + 1, draft).containsAll(words(lines[i]));
                }
            }
        });
    }

    @Test
    void each_clause_is_at_most_one_deeper_than_the_one_before() {
        Law.holds(2000, random -> {
            var draft = draft(random);
            var form = form(random);
            int before = -1;
            int line = 0;
            for (var clause : read(draft, form).clauses()) {
                assertThat(clause.depth()).isBetween(0, before + 1);
                assertThat(clause.line()).isGreaterThanOrEqualTo(line);
                assertThat(clause.number().length()).isLessThanOrEqualTo(40);
                before = clause.depth();
                line = clause.line();
            }
        });
    }

    @Test
    void a_long_file_of_anything_is_read_to_its_end() {
        for (var unit : List.of(
                "1. Some words; (a) and\nmore of them.\n\n",
                "(i) x\n",
                "(a) x:\n",
                "– x:\n",
                "(a)",
                "1(a)(a)\tx\n",
                "a ",
                "- ",
                "1.1.1 ",
                "# ",
                "**",
                "(((",
                "\"\"\t",
                "in the States should: ")) {
            for (var form : DraftForm.values()) {
                assertThat(read(unit.repeat(20_000), form)).isNotNull(); // ends, without a word of complaint
            }
        }
    }

    private static Reading read(String text, DraftForm form) {
        return DraftReader.read(text.getBytes(UTF_8), form);
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        WORD.matcher(text).results().forEach(word -> words.add(word.group()));
        return words;
    }

    private static DraftForm form(Random random) {
        return one(List.of(DraftForm.values()), random);
    }

    /// Of the whole of Unicode, lone surrogates and controls among them, most from its beginning.
    private static String characters(Random random) {
        return Stream.generate(() -> Character.toString(
                        random.nextInt(3) > 0 ? random.nextInt(0x250) : random.nextInt(Character.MAX_CODE_POINT + 1)))
                .limit(random.nextInt(200))
                .collect(Collectors.joining());
    }

    private static String draft(Random random) {
        return Stream.generate(() -> one(LABELS, random) + text(random))
                .limit(random.nextInt(15))
                .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\n\n"));
    }

    private static String text(Random random) {
        return Stream.generate(() -> one(WORDS, random))
                .limit(random.nextInt(10))
                .collect(Collectors.joining(" "));
    }

    private static <T> T one(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
