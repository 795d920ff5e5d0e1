package org.adref.exchange.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.adref.exchange.intake.Shared;
import org.adref.exchange.word.part.WordFile;
import org.junit.jupiter.api.Test;

/// Real Word files with tracked changes and comments, against the counts in their manifest and against the same files
/// with all changes accepted or rejected by another program.
class WordCorpusTest {
    private static final String FOLDER = "data/docx/";

    /// One line of the manifest; the columns are those of the file.
    private record Row(List<String> cells) {
        String file() {
            return cells.get(0);
        }

        String counts() {
            return String.join(" ", cells.subList(7, 15));
        }
    }

    private static List<Row> manifest() {
        return new String(Shared.bytes(FOLDER + "MANIFEST.tsv"), UTF_8)
                .lines()
                .skip(1)
                .map(line -> new Row(List.of(line.split("\t", -1))))
                .toList();
    }

    private static WordText read(String file) {
        return WordFile.read(Shared.bytes(FOLDER + file));
    }

    /// In the order of the manifest: ins, del, move, fmt, comments, replies, resolved, authors.
    private static String counts(WordText text) {
        var tally = text.tally();
        return "%d %d %d %d %d %d %d %d"
                .formatted(
                        tally.insertions(),
                        tally.deletions(),
                        tally.moves(),
                        tally.restyled(),
                        tally.comments(),
                        tally.replies(),
                        tally.resolved(),
                        tally.authors().size());
    }

    @Test
    void changes_comments_replies_resolved_and_authors_are_as_the_manifest_counts_them() {
        var wrong = new ArrayList<String>();
        for (var row : manifest()) {
            var got = counts(read(row.file()));
            System.out.printf(
                    "%-70s expected %-24s got %-24s %s%n",
                    row.file(), row.counts(), got, got.equals(row.counts()) ? "" : "WRONG");
            if (!got.equals(row.counts())) {
                wrong.add(row.file() + ": expected " + row.counts() + ", got " + got);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void accepting_and_rejecting_all_gives_the_text_that_another_program_gives() {
        int compared = 0;
        for (var row : manifest()) {
            if (!row.file().contains("-Accepted")) {
                continue;
            }
            var name = row.file().replace("-Accepted.docx", "");
            var text = read(name + ".docx");
            assertThat(text.accepted()).as(name).isEqualTo(read(row.file()).accepted());
            assertThat(text.rejected())
                    .as(name)
                    .isEqualTo(read(name + "-Rejected.docx").accepted());
            compared++;
        }
        assertThat(compared).isPositive();
    }

    @Test
    void every_comment_that_has_words_in_the_text_is_tied_to_them() {
        var text = read("Open-XML-SDK__Comment013.docx");
        assertThat(text.comments())
                .allSatisfy(comment -> assertThat(comment.from()).isNotNull());
    }
}
