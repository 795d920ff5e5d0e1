package org.adref.exchange.outcome;

import java.util.ArrayList;
import java.util.List;
import org.adref.draft.ClauseKind;
import org.adref.text.RichText;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;

/// The paragraphs of an approved text: title, clauses with their numbers hanging, dissent, colophon.
final class FinalBody {
    private static final ObjectFactory WORD = Context.getWmlObjectFactory();
    private static final int DEEPEST_HEADING = 6;
    private static final int DEEPEST_CLAUSE = 4;

    private final FinalText text;
    private final String day;
    private final MarkedRuns runs;
    private final List<Object> paragraphs = new ArrayList<>();
    private int underHeading; // depth of what stands right under the last heading

    FinalBody(FinalText text, String day, MarkedRuns runs) {
        this.text = text;
        this.day = day;
        this.runs = runs;
    }

    boolean hasFootnotes() {
        return runs.hasFootnotes();
    }

    List<Object> paragraphs() {
        add("Title", text.title());
        add("Subtitle", "Approved by the Special Rapporteur on " + day);
        var titled = isTitle() ? 1 : 0;
        underHeading = titled;
        for (var clause : text.clauses().subList(titled, text.clauses().size())) {
            if (clause.kind() == ClauseKind.HEADING) {
                addHeading(clause, titled);
            } else {
                addClause(clause);
            }
        }
        addDissent();
        add(
                "AdrefColophon",
                "%s of “%s”, approved on %s. Content hash (SHA\u2011256): %s"
                        .formatted(text.milestone(), text.title(), day, text.hash()));
        return paragraphs;
    }

    /// Drafts often begin with their own title, which is not printed twice.
    private boolean isTitle() {
        return !text.clauses().isEmpty()
                && text.clauses().getFirst().kind() == ClauseKind.HEADING
                && text.clauses().getFirst().text().text().equals(text.title());
    }

    private void addHeading(FinalText.Clause heading, int titled) {
        int level = Math.clamp(heading.depth() + 1 - titled, 1, DEEPEST_HEADING);
        underHeading = heading.depth() + 1;
        var number = heading.number().isEmpty() ? "" : heading.number() + " ";
        addText("Heading" + level, "Heading" + level, number, heading.text());
    }

    private void addClause(FinalText.Clause clause) {
        int level = Math.clamp(clause.depth() - underHeading, 0, DEEPEST_CLAUSE);
        if (clause.kind() == ClauseKind.PREAMBULAR && !startsWithDigit(clause.number())) {
            addText("AdrefPreambular", "AdrefPreambular", "", clause.text()); // PP1 is a label for drafting only
            return;
        }
        if (clause.number().isEmpty() && level == 0) {
            addText("Normal", "Normal", "", clause.text());
            return;
        }
        addText("AdrefClause" + level, "AdrefContinued" + level, printed(clause.number()) + "\t", clause.text());
    }

    private static boolean startsWithDigit(String number) {
        return !number.isEmpty() && Character.isDigit(number.charAt(0));
    }

    private static String printed(String number) {
        if (number.isEmpty()) {
            return "–";
        }
        return number.endsWith(")") || number.endsWith(".") ? number : number + ".";
    }

    private void addText(String style, String continued, String before, RichText words) {
        int start = 0;
        while (true) {
            int newline = words.text().indexOf('\n', start);
            int end = newline < 0 ? words.text().length() : newline;
            var paragraph = paragraph(start == 0 ? style : continued);
            if (newline < 0 && words.text().endsWith(":")) {
                paragraph.getPPr().setKeepNext(new BooleanDefaultTrue()); // what opens a list stays with it
            }
            if (start == 0 && !before.isEmpty()) {
                paragraph.getContent().add(MarkedRuns.run(before, null));
            }
            runs.append(paragraph, words, start, end);
            paragraphs.add(paragraph);
            if (newline < 0) {
                return;
            }
            start = newline + 1;
        }
    }

    private void addDissent() {
        if (text.dissent().isEmpty()) {
            return;
        }
        var heading = paragraph("Heading1");
        heading.getPPr().setPageBreakBefore(new BooleanDefaultTrue());
        heading.getContent().add(MarkedRuns.run("Annex: reservations and objections", null));
        paragraphs.add(heading);
        add("Normal", "The following statements were on record, and not withdrawn, when the text was approved.");
        for (var dissent : text.dissent()) {
            add("AdrefDissentBy", "Clause %s: %s, %s".formatted(dissent.number(), dissent.stance(), dissent.label()));
            dissent.text().lines().forEach(line -> add("AdrefDissent", line));
        }
    }

    private void add(String style, String words) {
        var paragraph = paragraph(style);
        paragraph.getContent().add(MarkedRuns.run(words, null));
        paragraphs.add(paragraph);
    }

    static P paragraph(String style) {
        var paragraph = WORD.createP();
        var properties = WORD.createPPr();
        if (!style.equals("Normal")) {
            var reference = WORD.createPPrBasePStyle();
            reference.setVal(style);
            properties.setPStyle(reference);
        }
        paragraph.setPPr(properties);
        return paragraph;
    }
}
