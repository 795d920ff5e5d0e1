package org.adref.exchange.returned;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.adref.bench.Table;
import org.adref.draft.ClauseKind;
import org.adref.exchange.manuscript.Hand;
import org.adref.exchange.manuscript.Look;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.exchange.manuscript.Remark;
import org.adref.exchange.manuscript.Trace;
import org.adref.exchange.word.part.WordFile;
import org.adref.text.RichText;

/// The preview of a return of 200 pages with 1,000 tracked changes and 200 comments, and of one of half the size.
/// `./adref bench exports` runs it.
public final class ReturnBench {
    private static final int CLAUSES = 800;
    private static final int WORDS = 100; // of a clause; 400 make a page
    private static final String[] VOCABULARY =
            "States should ensure that labour inspectors and customs officials identify victims of trafficking act on what they find and report every year to parliament"
                    .split(" ");

    private ReturnBench() {}

    public static void main(String[] arguments) {
        preview(CLAUSES / 4); // warms up
        preview(CLAUSES / 4);
        double half = preview(CLAUSES / 2);
        double whole = preview(CLAUSES);
        Table.row(
                "preview of a return, 200 pages, 1,000 changes",
                "%.2f s; %.1f times half the size".formatted(whole, whole / half),
                "at most 5 s and 3 times",
                whole <= 5 && whole <= 3 * half);
    }

    /// Seconds from the bytes to what is shown.
    private static double preview(int clauses) {
        var random = new Random(7);
        var known = new ArrayList<Known>();
        var manuscript = new Manuscript(new Manuscript.Facts("Draft", "Consultation", "Copy", 1, Instant.EPOCH, true));
        int changes = 0;
        for (int n = 1; n <= clauses; n++) {
            var words = new ArrayList<String>();
            for (int i = 0; i < WORDS; i++) {
                words.add(VOCABULARY[random.nextInt(VOCABULARY.length)]);
            }
            var text = String.join(" ", words);
            known.add(new Known(
                    n,
                    null,
                    String.valueOf(n),
                    String.valueOf(n),
                    ClauseKind.RECOMMENDATION,
                    true,
                    List.of(new Known.Wording(n * 10L, RichText.of(text))),
                    List.of()));
            changes += n % 4 == 0 ? 2 : 1;
            write(manuscript, n, words, random);
        }
        var bytes = manuscript.bytes();
        System.gc();
        long begin = System.nanoTime();
        var returned = Understanding.of(WordFile.read(bytes), known, List.of());
        var preview = ReturnPreview.of(returned, known, Set.of());
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (preview.items().size() < clauses || changes < clauses) {
            throw new IllegalStateException("Understood only " + preview.items().size());
        }
        return seconds;
    }

    private static void write(Manuscript manuscript, int n, List<String> words, Random random) {
        manuscript.begin("Normal");
        manuscript.words(n + ".\t", Look.PLAIN, Trace.KEPT);
        int comment = n % 4 == 0 ? manuscript.beginRemark() : 0;
        int at = 0;
        for (int change = 0; change < (n % 4 == 0 ? 2 : 1); change++) {
            int from = change * WORDS / 2 + random.nextInt(WORDS / 2 - 2);
            var by = new Hand("Expert " + (1 + random.nextInt(3)), Instant.EPOCH);
            manuscript.words(joined(words, at, from), Look.PLAIN, Trace.KEPT);
            manuscript.words(joined(words, from, from + 1), Look.PLAIN, new Trace.Deleted(by));
            manuscript.words("shall without delay ", Look.PLAIN, new Trace.Inserted(by));
            at = from + 1;
        }
        manuscript.words(joined(words, at, words.size()).stripTrailing(), Look.PLAIN, Trace.KEPT);
        if (comment > 0) {
            var by = new Hand("Expert 1", Instant.EPOCH);
            manuscript.endRemark(comment, new Remark(by, "Why so, in clause " + n + "?", false, List.of()));
        }
        manuscript.end(Trace.KEPT);
    }

    private static String joined(List<String> words, int from, int to) {
        return from == to ? "" : String.join(" ", words.subList(from, to)) + " ";
    }
}
