package org.adref.exchange.faircopy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.exchange.intake.DraftForm;
import org.adref.exchange.intake.DraftReader;
import org.adref.exchange.manuscript.Hand;
import org.adref.exchange.manuscript.Remark;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// FairCopies to write out: the demonstration's draft with what experts might do to it, and a few hard lines.
public final class Sample {
    public static final String HASH = "3fb2c1a49d0e5f6172839405a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f";
    private static final Instant OPENED = Instant.parse("2026-09-01T08:00:00Z");
    private static final Instant AT = Instant.parse("2026-11-23T16:40:00Z");

    private Sample() {}

    /// The demonstration's draft: every third clause has a proposal, or was changed, where the form shows it.
    public static FairCopy of(Form form) {
        var lines = new ArrayList<>(draft(form));
        lines.addAll(hard(lines.size() + 1));
        var dissent = form == Form.FINAL
                ? List.of(new FairCopy.Dissent(
                        "10(b)",
                        "Expert 3",
                        "Objection",
                        "“Any buyer” would cover those who never placed an order.\nSo it must go."))
                : List.<FairCopy.Dissent>of();
        return copy(form, lines, dissent);
    }

    public static FairCopy copy(Form form, List<FairCopy.Line> lines, List<FairCopy.Dissent> dissent) {
        return new FairCopy(
                7,
                "Draft recommendations on trafficking in persons in global supply chains",
                "Expert Meeting on Human Trafficking & Global Supply Chains",
                form,
                form == Form.FINAL ? "Final" : "Draft",
                OPENED,
                AT,
                form == Form.FINAL ? HASH : null,
                form == Form.REDLINED ? List.of(remark("The order is good.")) : List.of(),
                lines,
                dissent,
                form == Form.FINAL
                        ? List.of(new FairCopy.Member("Expert 3", "Expert", "NGO, African states"))
                        : List.of(),
                List.of());
    }

    private static List<FairCopy.Line> draft(Form form) {
        try (var in = Sample.class.getResourceAsStream("/demonstration/draft.tsv")) {
            var reading = DraftReader.read(Objects.requireNonNull(in).readAllBytes(), DraftForm.TSV);
            var lines = new ArrayList<FairCopy.Line>();
            long id = 1;
            var above = "";
            for (var clause : reading.clauses()) {
                var citation = clause.number().startsWith("(") ? above + clause.number() : clause.number();
                above = clause.number().startsWith("(") ? above : clause.number();
                boolean touched = id % 3 == 0 && clause.kind() != ClauseKind.HEADING;
                lines.add(new FairCopy.Line(
                        id,
                        clause.depth(),
                        clause.number(),
                        citation,
                        clause.kind(),
                        clause.addressees(),
                        1,
                        RichText.of(clause.text()),
                        form == Form.CHANGES && id % 10 != 0 ? earlier(clause.text(), touched) : null,
                        id % 4 == 0,
                        form == Form.REDLINED && touched ? List.of(proposal(id, clause.text())) : List.of(),
                        form == Form.REDLINED && touched ? List.of(remark("Who pays for it?")) : List.of()));
                id++;
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Remark remark(String words) {
        var reply = new Remark(new Hand("Expert 2", AT), "We do: 100 %.\nYearly.", false, List.of());
        return new Remark(new Hand("Expert 5", AT), words, false, List.of(reply));
    }

    private static RichText earlier(String text, boolean touched) {
        return RichText.of(touched ? text.replace("should", "must") + " This was said before." : text);
    }

    private static FairCopy.Proposal proposal(long id, String text) {
        return new FairCopy.Proposal(
                100 + id,
                "Expert " + id % 7,
                id % 2 == 0,
                AT,
                RichText.of(text),
                RichText.of(text.replace("should", "shall, without delay,")),
                "",
                "“Should” binds nobody.");
    }

    /// Marks, a footnote, a second paragraph, other scripts, markup in words.
    private static List<FairCopy.Line> hard(long id) {
        var marked = "See the Principles, in force since 2011.\nThey bind <all> & \"everyone\".";
        return List.of(
                line(
                        id,
                        "90",
                        new RichText(
                                marked,
                                List.of(
                                        Mark.emphasis(8, 18),
                                        Mark.strong(23, 31),
                                        Mark.link(4, 18, "https://example.org/a?b=1&c=2"),
                                        Mark.footnote(34, 38, "A/HRC/17/31, annex.")))),
                line(id + 1, "91", RichText.of("Государства должны защищать жертв. Τα κράτη οφείλουν να ενεργήσουν.")),
                line(id + 2, "92", RichText.of("ينبغي للدول أن تحمي ضحايا الاتجار بالأشخاص في سلاسل التوريد.")));
    }

    public static FairCopy.Line line(long id, String number, RichText text) {
        return line(id, number, text, null);
    }

    public static FairCopy.Line line(long id, String number, RichText text, @Nullable RichText earlier) {
        return new FairCopy.Line(
                id,
                0,
                number,
                number,
                ClauseKind.RECOMMENDATION,
                List.of(Addressee.STATES),
                1,
                text,
                earlier,
                false,
                List.of(),
                List.of());
    }
}
