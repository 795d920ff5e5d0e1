package org.adref.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DraftReaderLawsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Property(tries = 1500, seed = "20121112")
    void any_bytes_are_read_without_an_exception(@ForAll byte[] bytes, @ForAll DraftForm form) {
        assertThat(DraftReader.read(bytes, form)).isNotNull();
    }

    @Property(tries = 1500, seed = "20121112")
    void any_characters_are_read_and_none_is_kept_that_a_clause_can_not_hold(
            @ForAll String characters, @ForAll DraftForm form) {
        for (var clause : read(characters, form).clauses()) {
            assertThat(clause.text().chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
            assertThat(Normalizer.isNormalized(clause.text(), Normalizer.Form.NFC))
                    .isTrue();
        }
    }

    @Property(tries = 4000, seed = "20121112")
    void every_word_is_in_a_clause_or_on_a_line_that_is_named(@ForAll("drafts") String draft, @ForAll DraftForm form) {
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
    }

    @Property(tries = 2000, seed = "20121112")
    void each_clause_is_at_most_one_deeper_than_the_one_before(@ForAll("drafts") String draft, @ForAll DraftForm form) {
        int before = -1;
        int line = 0;
        for (var clause : read(draft, form).clauses()) {
            assertThat(clause.depth()).isBetween(0, before + 1);
            assertThat(clause.line()).isGreaterThanOrEqualTo(line);
            assertThat(clause.number().length()).isLessThanOrEqualTo(40);
            before = clause.depth();
            line = clause.line();
        }
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

    @Provide
    Arbitrary<String> drafts() {
        var labels = Arbitraries.of(
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
        var words = Arbitraries.of(
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
        var text = words.list().ofMaxSize(9).map(list -> String.join(" ", list));
        var line = labels.flatMap(label -> text.map(rest -> label + rest));
        return line.list()
                .ofMaxSize(14)
                .flatMap(lines -> Arbitraries.of("\n", "\n\n").map(end -> String.join(end, lines)));
    }
}
