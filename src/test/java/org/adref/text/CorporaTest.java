package org.adref.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The room on texts that people wrote, where they lie beside the project. What came out is counted in
/// `target/corpora`.
class CorporaTest {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\n]{25,}[.!?]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern QUOTED = Pattern.compile("“([^”]{12,})”");

    /// How many anchors came to which end.
    private static final class Count {
        private int exact;
        private int moved;
        private int changed;
        private int gone;
        private int wrong;

        /// Carries a range through versions, and looks at whether it came to its own words.
        Carried carry(List<String> versions, int start, int end) {
            var quote = versions.getFirst().substring(start, end);
            var carried = Anchor.on(versions.getFirst(), start, end).carry(versions);
            boolean isAlwaysOnce = versions.stream().allMatch(version -> isOnce(version, quote));
            boolean isRight = switch (carried) {
                case Carried.Exact(int from, int to) -> {
                    exact++;
                    yield versions.getLast().substring(from, to).equals(quote);
                }
                case Carried.Moved(int from, int to) -> {
                    moved++;
                    yield versions.getLast().substring(from, to).equals(quote);
                }
                case Carried.Changed(int from, int to) -> {
                    changed++;
                    yield !isAlwaysOnce
                            && !versions.getLast().substring(from, to).equals(quote);
                }
                case Carried.Gone() -> {
                    gone++;
                    yield !isAlwaysOnce;
                }
            };
            wrong += isRight ? 0 : 1;
            return carried;
        }

        @Override
        public String toString() {
            return "%6d exact %5d moved %5d changed %5d gone %3d wrong".formatted(exact, moved, changed, gone, wrong);
        }
    }

    @Test
    void words_that_stand_once_in_two_versions_are_found_again() throws IOException {
        var lines = new ArrayList<String>();
        var random = new Random(20_121_112);
        for (var document : Samples.foldersOf(Samples.shared("revisions"))) {
            var versions = Samples.versions(document);
            var next = new Count();
            var back = new Count();
            var chain = new Count();
            for (int n = 0; n < versions.size(); n++) {
                var after = n + 1 < versions.size() ? List.of(versions.get(n), versions.get(n + 1)) : List.<String>of();
                var rest = versions.subList(n, versions.size());
                for (int times = 0; times < 30 && !after.isEmpty(); times++) {
                    carry(next, after, random);
                    carry(back, after.reversed(), random);
                    if (times < 3) {
                        carry(chain, rest, random);
                    }
                }
            }
            assertThat(next.wrong + back.wrong + chain.wrong).isZero();
            var name = document.getFileName();
            lines.add("%-34s version to next     %s".formatted(name, next));
            lines.add("%-34s version to former   %s".formatted(name, back));
            lines.add("%-34s version to last     %s".formatted(name, chain));
        }
        write("anchors.txt", lines);
    }

    private static void carry(Count count, List<String> versions, Random random) {
        var first = versions.getFirst();
        int start = random.nextInt(first.length());
        int end = Math.min(first.length(), start + 1 + random.nextInt(60));
        if (!RichText.splitsPair(first, start) && !RichText.splitsPair(first, end)) {
            count.carry(versions, start, end);
        }
    }

    @Test
    void words_whose_sentence_went_are_gone() throws IOException {
        int sentences = 0;
        for (var document : Samples.foldersOf(Samples.shared("revisions"))) {
            var versions = Samples.versions(document);
            for (int n = 0; n + 1 < versions.size(); n++) {
                for (var sentence : gone(versions.get(n), versions.get(n + 1))) {
                    int start = versions.get(n).indexOf(sentence);
                    var pair = List.of(versions.get(n), versions.get(n + 1));
                    assertThat(new Count().carry(pair, start, start + sentence.length()))
                            .as(sentence)
                            .isEqualTo(new Carried.Gone());
                    sentences++;
                }
            }
        }
        write("gone.txt", List.of(sentences + " sentences went, and all comments on them are gone"));
    }

    /// Sentences of one version of which less than a third of the words stand in any one sentence of the next.
    private static List<String> gone(String before, String now) {
        // Where lines are wrapped otherwise, a sentence is the same.
        var later = SENTENCE.matcher(now.replace('\n', ' '))
                .results()
                .map(found -> words(found.group()))
                .toList();
        return SENTENCE.matcher(before)
                .results()
                .map(found -> found.group().strip())
                .filter(sentence -> isOnce(before, sentence) && words(sentence).size() > 4)
                .filter(sentence -> later.stream().noneMatch(words -> {
                    var shared = words(sentence);
                    shared.retainAll(words);
                    return shared.size() * 3 >= words(sentence).size();
                }))
                .toList();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        WORD.matcher(text).results().forEach(word -> words.add(word.group()));
        return words;
    }

    @Test
    void what_experts_quoted_of_an_earlier_draft_points_nowhere_in_the_next() {
        var folder = Samples.shared("un");
        var draft = Samples.read(folder.resolve("v1_A-HRC-17-35_annexI_2011-04.tsv"));
        var comments = Samples.read(folder.resolve("comments_A-HRC-17-35_annexII_online_discussion_2011-02.tsv"));
        int quotes = 0;
        for (var quoted : QUOTED.matcher(comments).results().toList()) {
            var quote = quoted.group(1);
            if (draft.contains(quote)) {
                continue;
            }
            int line = draft.indexOf('\n', draft.length() / 2);
            var earlier = draft.substring(0, line) + " States shall act on " + quote + "." + draft.substring(line);
            int start = earlier.indexOf(quote);
            assertThat(Anchor.on(earlier, start, start + quote.length()).carry(List.of(earlier, draft)))
                    .as(quote)
                    .isEqualTo(new Carried.Gone());
            quotes++;
        }
        assertThat(quotes).isPositive();
    }

    @Test
    void real_concurrent_edits_come_out_as_a_person_merged_them_or_as_conflicts() throws IOException {
        var lines = new ArrayList<String>();
        int right = 0;
        int different = 0;
        int conflict = 0;
        for (var folder : Samples.foldersOf(Samples.shared("merges"))) {
            var base = Samples.read(folder.resolve("base.md"));
            var ours = Samples.read(folder.resolve("ours.md"));
            var theirs = Samples.read(folder.resolve("theirs.md"));
            var merged = Samples.read(folder.resolve("merged.md"));
            var told = switch (Merge.of(base, ours, theirs)) {
                case Merge.Clean(RichText clean) when clean.text().equals(merged) -> "clean and right";
                case Merge.Clean(RichText _) -> "clean and different";
                case Merge.Conflict(var passages) -> "conflict in %d passages".formatted(passages.size());
            };
            right += told.endsWith("right") ? 1 : 0;
            different += told.endsWith("different") ? 1 : 0;
            conflict += told.startsWith("conflict") ? 1 : 0;
            lines.add("%-30s %s".formatted(folder.getFileName(), told));
            // Who came first makes no difference, and who changed nothing is given the other's text.
            assertThat(Merge.of(base, theirs, ours).getClass())
                    .isEqualTo(Merge.of(base, ours, theirs).getClass());
            assertThat(Merge.of(base, merged, base)).isEqualTo(new Merge.Clean(RichText.of(merged)));
        }
        lines.add("clean and right %d, clean and different %d, conflict %d".formatted(right, different, conflict));
        write("merges.txt", lines);
        assertThat(different).isZero();
        assertThat(right * 10).isGreaterThanOrEqualTo((right + conflict) * 7);
    }

    /// Two edits that people really made, one after the other, made side by side instead: each upon the version
    /// before both. Where they touch nothing in common, the merge is the version that came of both.
    @Test
    void edits_made_one_after_the_other_merge_to_the_later_version_when_made_side_by_side() throws IOException {
        int clean = 0;
        int conflict = 0;
        for (var document : Samples.foldersOf(Samples.shared("revisions"))) {
            var versions = Samples.versions(document);
            for (int n = 0; n + 2 < versions.size(); n++) {
                var base = versions.get(n);
                var first = versions.get(n + 1);
                var both = versions.get(n + 2);
                // The second edit alone: the later version with the first taken back.
                if (!Merge.touch(first, base, both)
                        && Merge.of(first, base, both) instanceof Merge.Clean(RichText second)) {
                    switch (Merge.of(RichText.of(base), RichText.of(first), second)) {
                        case Merge.Clean(RichText merged) -> {
                            assertThat(merged.text()).isEqualTo(both);
                            clean++;
                        }
                        case Merge.Conflict _ -> conflict++;
                    }
                }
            }
        }
        write("sideways.txt", List.of("edits side by side: clean and right " + clean + ", conflict " + conflict));
        assertThat(clean).isGreaterThan(conflict * 4);
    }

    private static boolean isOnce(String text, String words) {
        int first = text.indexOf(words);
        return first >= 0 && first == text.lastIndexOf(words);
    }

    private static void write(String file, List<String> lines) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "corpora"));
        Files.write(folder.resolve(file), lines);
    }
}
