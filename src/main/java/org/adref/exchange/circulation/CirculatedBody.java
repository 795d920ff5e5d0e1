package org.adref.exchange.circulation;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.adref.draft.ClauseKind;
import org.adref.exchange.circulation.Circulated.Entry;
import org.adref.exchange.circulation.Circulated.Margin;
import org.adref.exchange.circulation.Circulated.Proposal;
import org.adref.exchange.manuscript.Look;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.exchange.manuscript.Remark;
import org.adref.exchange.manuscript.Trace;

/// The pages that all forms of a circulated document have in common: title, clauses with their numbers hanging, who is
/// who.
final class CirculatedBody {
    static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int DEEPEST_HEADING = 6;
    private static final int DEEPEST_CLAUSE = 4;

    private final Circulated text;
    private final Manuscript manuscript;
    private int underHeading;
    private String continued = "Normal";

    CirculatedBody(Circulated text, Manuscript manuscript) {
        this.text = text;
        this.manuscript = manuscript;
    }

    static Manuscript manuscript(Circulated text, String kind, boolean tracking) {
        return new Manuscript(
                new Manuscript.Facts(text.title(), text.consultation(), kind, text.documentId(), text.at(), tracking));
    }

    void title(String subtitle) {
        title(subtitle, List.of());
    }

    /// @param general what was said on the whole, in the margin of the title
    void title(String subtitle, List<Remark> general) {
        manuscript.begin("Title");
        var open = general.stream().map(any -> manuscript.beginRemark()).toList();
        manuscript.words(text.title(), Look.PLAIN, Trace.KEPT);
        for (int at = 0; at < open.size(); at++) {
            manuscript.endRemark(open.get(at), general.get(at));
        }
        manuscript.end(Trace.KEPT);
        manuscript.line("Subtitle", subtitle);
    }

    /// A clause with its redline, and with what is proposed beside it in the margin.
    void redlined(Entry entry) {
        var chosen = Chosen.of(entry);
        var margins = new ArrayList<>(entry.margins());
        chosen.beside().forEach(proposal -> margins.add(new Margin(beside(entry, proposal), null, null)));
        var words = begin(entry, margins, trace(entry));
        switch (entry.fate()) {
            case Circulated.Fate.Stands _ -> words.write(chosen);
            case Circulated.Fate.Added _,
                    Circulated.Fate.Removed _,
                    Circulated.Fate.Leaves _,
                    Circulated.Fate.Arrives _ -> words.write(trace(entry));
        }
        end(entry, trace(entry));
    }

    /// A clause as it stands.
    void plain(Entry entry, List<Margin> margins) {
        begin(entry, margins, Trace.KEPT).write(Trace.KEPT);
        end(entry, Trace.KEPT);
    }

    /// The style in which what belongs to the last clause goes on.
    String continued() {
        return continued;
    }

    /// What is said of the last clause as a whole, in brackets under it.
    void note(String words) {
        manuscript.begin(continued);
        manuscript.words("[" + words + "]", new Look(true, false, false, false, null), Trace.KEPT);
        manuscript.end(Trace.KEPT);
    }

    void colophon(String words) {
        manuscript.line("AdrefColophon", words);
    }

    private ClauseText begin(Entry entry, List<Margin> margins, Trace trace) {
        boolean heading = entry.kind() == ClauseKind.HEADING;
        int level = Math.clamp(entry.depth() - underHeading, 0, DEEPEST_CLAUSE);
        boolean bare = entry.number().isEmpty() && level == 0;
        var style = heading
                ? "Heading" + Math.clamp(entry.depth() + 1, 1, DEEPEST_HEADING)
                : isPreamble(entry) ? "AdrefPreambular" : bare ? "Normal" : "AdrefClause" + level;
        continued = heading || bare || isPreamble(entry) ? style : "AdrefContinued" + level;
        underHeading = heading ? entry.depth() + 1 : underHeading;
        manuscript.begin(style);
        if (entry.text().text().endsWith(":")) {
            manuscript.keepWithNext();
        }
        if (entry.id() > 0 && !(entry.fate() instanceof Circulated.Fate.Arrives)) {
            manuscript.beginBookmark("_adref_%d_%d".formatted(entry.id(), entry.version()));
        }
        var number = heading
                ? (entry.number().isEmpty() ? "" : entry.number() + " ")
                : bare || isPreamble(entry) ? "" : printed(entry.number()) + "\t";
        manuscript.words(number, Look.PLAIN, trace);
        return new ClauseText(manuscript, entry.text(), continued, margins);
    }

    private void end(Entry entry, Trace trace) {
        if (entry.id() > 0 && !(entry.fate() instanceof Circulated.Fate.Arrives)) {
            manuscript.endBookmark();
        }
        manuscript.end(trace);
    }

    private static Trace trace(Entry entry) {
        return switch (entry.fate()) {
            case Circulated.Fate.Stands _ -> Trace.KEPT;
            case Circulated.Fate.Added(var by) -> new Trace.Inserted(by);
            case Circulated.Fate.Removed(var by) -> new Trace.Deleted(by);
            case Circulated.Fate.Leaves(var by, var name) -> new Trace.MovedAway(by, name);
            case Circulated.Fate.Arrives(var by, var name) -> new Trace.MovedHere(by, name);
        };
    }

    /// PP1 is a label for drafting only.
    private static boolean isPreamble(Entry entry) {
        return entry.kind() == ClauseKind.PREAMBULAR
                && (entry.number().isEmpty()
                        || !Character.isDigit(entry.number().charAt(0)));
    }

    static String printed(String number) {
        if (number.isEmpty()) {
            return "–";
        }
        return number.endsWith(")") || number.endsWith(".") ? number : number + ".";
    }

    private static Remark beside(Entry entry, Proposal proposal) {
        var words = new StringBuilder("Proposes for ")
                .append(entry.citation().isEmpty() ? "this text" : entry.citation())
                .append(": “")
                .append(proposal.text().text())
                .append('”');
        if (!proposal.fits()) {
            words.append("\nWritten on an earlier wording; the text has changed the same words since.");
        }
        if (!proposal.rationale().isBlank()) {
            words.append("\nReason: ").append(proposal.rationale());
        }
        return new Remark(proposal.by(), words.toString(), false, List.of());
    }
}
