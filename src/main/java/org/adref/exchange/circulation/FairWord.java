package org.adref.exchange.circulation;

import java.util.List;
import org.adref.exchange.circulation.Circulated.Entry;
import org.adref.exchange.circulation.Circulated.Fate;
import org.adref.exchange.faircopy.FairCopy;
import org.adref.exchange.faircopy.Form;
import org.adref.exchange.manuscript.Look;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.exchange.manuscript.Trace;
import org.adref.exchange.register.RegisterWord;

/// A text as a Word file without a trace of how it came about: the present one, or the one that was approved, in the
/// manner of a United Nations document and with its annexes. The same text gives the same bytes.
public final class FairWord {
    private static final int[] WIDTHS = {3000, 1700, 4370}; // twentieths of a point

    private final FairCopy copy;
    private final Manuscript manuscript;
    private int annexes;

    private FairWord(FairCopy copy) {
        this.copy = copy;
        this.manuscript = new Manuscript(facts(copy));
    }

    /// The bytes of a `.docx` file.
    public static byte[] write(FairCopy copy) {
        return new FairWord(copy).bytes();
    }

    private static Manuscript.Facts facts(FairCopy copy) {
        var hash = copy.hash();
        return new Manuscript.Facts(
                copy.title(),
                copy.consultation(),
                hash == null ? "Clean text" : copy.state(),
                copy.documentId(),
                copy.at(),
                false,
                hash == null ? null : new Manuscript.Approved(copy.state(), hash));
    }

    private byte[] bytes() {
        var titled = copy.isTitled() ? 1 : 0;
        var entries = copy.clauses().stream()
                .skip(titled)
                .map(line -> entry(line, titled))
                .toList();
        var body = new CirculatedBody(
                new Circulated(copy.documentId(), copy.title(), copy.consultation(), copy.at(), "", List.of(), entries),
                manuscript);
        var day = CirculatedBody.DAY.format(copy.at());
        body.title(
                copy.form() == Form.FINAL
                        ? "Approved by the Special Rapporteur on " + day
                        : "%s of %s".formatted(copy.state(), day));
        entries.forEach(entry -> body.plain(entry, List.of()));
        body.colophon(
                copy.hash() == null
                        ? "%s, as it stood on %s.".formatted(copy.title(), day)
                        : "%s of “%s”, approved on %s. Content hash (SHA\u2011256): %s"
                                .formatted(copy.state(), copy.title(), day, copy.hash()));
        dissent();
        panel();
        register();
        return manuscript.bytes();
    }

    private static Entry entry(FairCopy.Line line, int titled) {
        return new Entry(
                0,
                0,
                Math.max(0, line.depth() - titled),
                line.number(),
                line.citation(),
                line.kind(),
                line.text(),
                Fate.STANDS,
                List.of(),
                List.of());
    }

    private void dissent() {
        if (copy.dissent().isEmpty()) {
            return;
        }
        annex("Reservations and objections", true);
        manuscript.line(
                "Normal", "The following statements were on record, and not withdrawn, when the text was approved.");
        for (var dissent : copy.dissent()) {
            manuscript.line(
                    "AdrefDissentBy",
                    "Clause %s: %s, %s".formatted(dissent.citation(), dissent.stance(), dissent.by()));
            dissent.text().lines().forEach(line -> manuscript.line("AdrefDissent", line));
        }
    }

    private void panel() {
        if (copy.panel().isEmpty()) {
            return;
        }
        annex("The panel", true);
        manuscript.table(
                List.of("Name", "Role", "Speaks for"),
                copy.panel().stream()
                        .map(member -> List.of(member.label(), member.role(), member.affiliation()))
                        .toList(),
                WIDTHS);
    }

    private void register() {
        if (copy.register().isEmpty()) {
            return;
        }
        manuscript.lie();
        annex("Register of comments and amendments", false);
        RegisterWord.table(manuscript, copy.register());
    }

    private void annex(String title, boolean breaks) {
        annexes++;
        manuscript.begin("Heading1");
        if (breaks) {
            manuscript.breakBefore();
        }
        manuscript.words("Annex %s: %s".formatted(roman(annexes), title), Look.PLAIN, Trace.KEPT);
        manuscript.end(Trace.KEPT);
    }

    /// There are never more than three.
    private static String roman(int number) {
        return "I".repeat(number);
    }
}
