package org.adref.exchange.circulation;

import static org.adref.exchange.circulation.CirculatedTexts.ONE;
import static org.adref.exchange.circulation.CirculatedTexts.TWO;
import static org.adref.exchange.circulation.CirculatedTexts.clause;
import static org.adref.exchange.circulation.CirculatedTexts.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adref.exchange.circulation.Circulated.Entry;
import org.adref.exchange.circulation.Circulated.Fate;
import org.adref.exchange.circulation.Circulated.Margin;
import org.adref.exchange.circulation.Circulated.Proposal;
import org.adref.exchange.manuscript.DocxParts;
import org.adref.exchange.manuscript.Remark;
import org.adref.exchange.word.WordText;
import org.adref.exchange.word.part.WordFile;
import org.adref.text.Mark;
import org.adref.text.Merge;
import org.adref.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedlineTest {
    private static final List<Entry> MIXED = List.of(
            clause(
                    1,
                    "Ensure enforcement by border officials, labour inspectors, judges and prosecutors.",
                    proposal(
                            1,
                            ONE,
                            "Ensure enforcement by border officials, labour inspectors, customs officials, judges and prosecutors."),
                    proposal(
                            2,
                            TWO,
                            "Ensure effective enforcement by border officials, labour inspectors, judges and prosecutors."),
                    proposal(
                            3,
                            TWO,
                            "Ensure enforcement by border officials, labour inspectors, police, judges and prosecutors.")),
            clause(
                    2,
                    "One paragraph that is parted. And a second sentence.",
                    proposal(4, ONE, "One paragraph that is parted.\nAnd a second sentence.")),
            clause(3, "Two paragraphs.\nThat are joined.", proposal(5, ONE, "Two paragraphs. That are joined.")),
            clause(4, RichText.of("To be deleted."), new Fate.Removed(TWO), List.of(), List.of()),
            clause(0, RichText.of("A new clause.\nWith two paragraphs."), new Fate.Added(ONE), List.of(), List.of()),
            clause(5, RichText.of("To be moved down."), new Fate.Leaves(TWO, "move5"), List.of(), List.of()),
            clause(
                    6,
                    "The first sentence of them stands here for now. The second sentence of them follows after it. Third.",
                    proposal(
                            6,
                            TWO,
                            "The second sentence of them follows after it. The first sentence of them stands here for now. Third.")),
            clause(5, RichText.of("To be moved down."), new Fate.Arrives(TWO, "move5"), List.of(), List.of()),
            clause(7, "The end stays."));

    private static WordText read(byte[] word) {
        return WordFile.read(word);
    }

    /// The clauses' paragraphs as they are to stand in the file, without title and colophon.
    private static List<String> expected(List<Entry> entries, boolean accepted) {
        var lines = new ArrayList<String>();
        for (var entry : entries) {
            var text = switch (entry.fate()) {
                case Fate.Stands _ -> accepted ? proposed(entry) : entry.text().text();
                case Fate.Added _, Fate.Arrives _ -> accepted ? entry.text().text() : null;
                case Fate.Removed _, Fate.Leaves _ ->
                    accepted ? null : entry.text().text();
            };
            if (text != null) {
                lines.addAll(List.of((CirculatedBody.printed(entry.number()) + "\t" + text).split("\n", -1)));
            }
        }
        return lines;
    }

    private static String proposed(Entry entry) {
        var within = Chosen.of(entry).within().stream().map(Proposal::text).toList();
        return Merge.fold(entry.text(), within) instanceof Merge.Fold.Clean(var folded)
                ? folded.text()
                : "the proposals collide";
    }

    private static List<String> clauses(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .skip(2)
                .takeWhile(line -> !line.startsWith("Redlined text of “"))
                .toList();
    }

    @Test
    void accepting_all_gives_the_proposed_text_and_rejecting_all_the_present_one() {
        for (var text : Stream.concat(
                        Stream.of(CirculatedTexts.of(MIXED)),
                        Stream.iterate(1L, seed -> seed + 1)
                                .limit(20)
                                .map(seed -> CirculatedTexts.random(seed, 6, 12, 6)))
                .toList()) {
            var word = read(CirculatedWord.redlined(text));
            assertThat(clauses(word.rejected())).isEqualTo(expected(text.entries(), false));
            assertThat(clauses(word.accepted())).isEqualTo(expected(text.entries(), true));
        }
    }

    @Test
    void another_program_accepts_and_rejects_to_the_same_texts(@TempDir Path folder)
            throws IOException, InterruptedException {
        var text = CirculatedTexts.of(MIXED);
        var settled = new Office(folder).settle(CirculatedWord.redlined(text));
        assertThat(clauses(settled.rejected())).isEqualTo(expected(MIXED, false));
        assertThat(clauses(settled.accepted())).isEqualTo(expected(MIXED, true));
    }

    @Test
    void every_change_carries_its_author_and_what_collides_stands_in_the_margin() {
        var word = read(CirculatedWord.redlined(CirculatedTexts.of(MIXED)));
        assertThat(word.tally().authors()).containsExactlyInAnyOrder("Expert 1", "Expert 2");
        assertThat(word.tally().moves()).isGreaterThanOrEqualTo(2);
        assertThat(word.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.author()).isEqualTo("Expert 2");
            assertThat(comment.text()).contains("labour inspectors, police, judges");
        });
    }

    @Test
    void comments_keep_words_thread_and_state() {
        var remark = new Remark(ONE, "Who?\nAll of them?", true, List.of(new Remark(TWO, "Yes.", false, List.of())));
        var entry = clause(
                1,
                RichText.of("States should act."),
                Fate.STANDS,
                List.of(proposal(1, TWO, "States and others should act.")),
                List.of(new Margin(remark, 0, 6), new Margin(new Remark(TWO, "Fine.", false, List.of()), null, null)));
        var word = read(CirculatedWord.redlined(CirculatedTexts.of(List.of(entry))));
        var first = word.comments().getFirst();
        assertThat(word.comments()).hasSize(3);
        assertThat(first.text()).isEqualTo("Who?\nAll of them?");
        assertThat(first.resolved()).isTrue();
        assertThat(word.comments().get(1).parent()).isEqualTo(first.id());
        var from = java.util.Objects.requireNonNull(first.from());
        var to = java.util.Objects.requireNonNull(first.to());
        assertThat(word.paragraphs().get(from.paragraph()).runs().subList(from.run(), to.run()))
                .singleElement()
                .satisfies(run -> assertThat(run.text()).isEqualTo("States"));
    }

    @Test
    void a_change_of_formatting_is_tracked_and_footnotes_come_once() {
        var base = new RichText("Act now.", List.of(Mark.footnote(4, 7, "Soon.")));
        var proposed = new RichText("Act now.", List.of(Mark.footnote(4, 7, "Soon."), Mark.emphasis(0, 3)));
        var entry = clause(1, base, Fate.STANDS, List.of(new Proposal(1, ONE, proposed, "", false, true)), List.of());
        var word = read(CirculatedWord.redlined(CirculatedTexts.of(List.of(entry))));
        assertThat(word.tally().restyled()).isEqualTo(1);
        assertThat(word.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.runs().stream())
                        .filter(run -> run.note() != null))
                .hasSize(1);
    }

    @Test
    void ids_are_unique_and_no_property_names_a_person() {
        var bytes = CirculatedWord.redlined(CirculatedTexts.random(3, 10, 30, 30));
        var parts = DocxParts.of(bytes);
        var ids = Pattern.compile(
                        "<w:(?:ins|del|moveFrom|moveTo|rPrChange|bookmarkStart|commentRangeStart)[^>]* w:id=\"(\\d+)\"")
                .matcher(parts.get("word/document.xml"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(parts.get("docProps/core.xml"))
                .doesNotContain("creator")
                .doesNotContain("lastModifiedBy")
                .doesNotContain("Expert");
    }

    @Test
    void compilation_and_working_copy_have_every_word() {
        var text = CirculatedTexts.of(MIXED);
        var compiled = String.join("\n", read(CirculatedWord.compilation(text)).accepted());
        assertThat(compiled)
                .contains(
                        "Alt. 1  [", "(Expert 1)", "[Expert 2 proposes to delete this]", "[New, proposed by Expert 1]");
        var copy = read(CirculatedWord.workingCopy(text));
        assertThat(copy.tally().changes()).isZero();
        assertThat(copy.paragraphs().stream().flatMap(paragraph -> paragraph.bookmarks().stream()))
                .contains("_adref_1_10", "_adref_7_70");
        assertThat(copy.properties()).containsEntry("Adref document", "7");
    }
}
