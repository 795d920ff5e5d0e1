package org.adref.exchange.delivery;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.adref.bench.Table;
import org.adref.draft.ClauseKind;
import org.adref.exchange.faircopy.FairCopy;
import org.adref.exchange.faircopy.Form;
import org.adref.exchange.manuscript.Hand;
import org.adref.exchange.manuscript.Remark;
import org.adref.text.RichText;

/// How long the text of 400 clauses with 1,000 open amendments takes to write, in each format, and half of it for
/// the line. Run by its main method; prints one line for each.
public final class ExportBench {
    private static final String WORDS =
            "States should ensure that labour inspectors visit farms, fisheries and factories in which migrant workers are"
                    + " employed, announce their findings in public, and see to it that whoever has paid a fee for"
                    + " recruitment is repaid within ninety days of the finding, whether or not the worker is still there. ";

    private static final Remark SAID = new Remark(
            new Hand("Expert 7", Instant.EPOCH), "Who is to pay for the second visit, and when?", false, List.of());

    private ExportBench() {}

    public static void main(String[] arguments) {
        for (var format : Format.values()) {
            if (!format.writes(Form.REDLINED)) {
                continue;
            }
            format.write(copy(20)); // warms up
            double one = seconds(format, 400);
            double two = seconds(format, 800);
            Table.row(
                    "the same as %s".formatted(format.extension()),
                    "%.1f s; %.1f times that for twice the size".formatted(one, two / one),
                    "at most 60 s and 3 times",
                    one <= 60 && two <= 3 * one);
        }
    }

    /// Of one processor.
    private static double seconds(Format format, int clauses) {
        var copy = copy(clauses);
        System.gc();
        long begin = processor();
        format.write(copy);
        return (processor() - begin) / 1e9;
    }

    /// Nanoseconds that this thread has had, whatever else the machine does.
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static FairCopy copy(int clauses) {
        var lines = new ArrayList<FairCopy.Line>();
        long amendment = 0;
        for (int clause = 1; clause <= clauses; clause++) {
            var text = WORDS.repeat(2).strip() + " This is clause " + clause + ".";
            var proposals = new ArrayList<FairCopy.Proposal>();
            for (int i = 0; i < 2 + clause % 2; i++) {
                amendment++;
                proposals.add(new FairCopy.Proposal(
                        amendment,
                        "Expert " + amendment % 20,
                        false,
                        Instant.EPOCH,
                        RichText.of(text),
                        RichText.of(text.replace("inspectors", "inspectors and customs officers " + i)
                                .replace("ninety", "sixty")),
                        "",
                        "The present wording leaves out what the panel heard in the second session."));
            }
            lines.add(new FairCopy.Line(
                    clause,
                    0,
                    String.valueOf(clause),
                    String.valueOf(clause),
                    ClauseKind.RECOMMENDATION,
                    List.of(),
                    1,
                    RichText.of(text),
                    null,
                    false,
                    proposals,
                    Collections.nCopies(5, SAID)));
        }
        return new FairCopy(
                1,
                "Draft recommendations",
                "Consultation",
                Form.REDLINED,
                "Draft",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                List.of(),
                lines,
                List.of(),
                List.of(),
                List.of());
    }
}
