package org.adref.exchange.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.adref.draft.ClauseKind;
import org.adref.exchange.faircopy.FairCopy;
import org.adref.exchange.faircopy.Form;
import org.adref.exchange.faircopy.Redline;
import org.adref.exchange.faircopy.Redline.Fate;
import org.adref.exchange.manuscript.Remark;
import org.adref.text.Mark;
import org.adref.text.RichText;

/// Writes a copy as one XHTML page. The same copy gives the same page.
public final class Page {
    /// What the page is for: a screen, or the paper that the PDF writer makes of it.
    public enum Medium {
        SCREEN,
        PAPER
    }

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int DEEPEST_HEADING = 6;
    private static final int LONGEST_BOOKMARK = 60;

    private final FairCopy copy;
    private final Medium medium;
    private final Markup out = new Markup();
    private final List<String> notes = new ArrayList<>();
    private int underHeading; // depth of what stands right under the last heading

    private Page(FairCopy copy, Medium medium) {
        this.copy = copy;
        this.medium = medium;
    }

    public static String write(FairCopy copy, Medium medium) {
        return new Page(copy, medium).page();
    }

    private String page() {
        head();
        out.raw("<body><main>");
        title();
        legend();
        boolean titled = copy.isTitled();
        var lines = copy.clauses().subList(titled ? 1 : 0, copy.clauses().size());
        underHeading = titled ? 1 : 0;
        copy.general().forEach(this::remark);
        for (var line : lines) {
            clause(line, titled ? 1 : 0);
        }
        dissent();
        panel();
        footnotes();
        colophon();
        return out.raw("</main></body></html>").toString();
    }

    private void head() {
        out.raw("<!DOCTYPE html>\n<html lang=\"en\" xml:lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\"><head>")
                .raw("<meta charset=\"utf-8\"/>");
        if (medium == Medium.SCREEN) {
            out.raw(
                            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>")
                    .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        }
        out.raw("<meta name=\"generator\" content=\"Adref\"/>")
                .raw("<meta name=\"author\"" + Markup.attribute("content", copy.consultation()) + "/>")
                .raw("<meta name=\"subject\"" + Markup.attribute("content", subject()) + "/>")
                .element("title", "", copy.title());
        out.raw("<style>\n").raw(style("page.css"));
        out.raw(style(medium == Medium.PAPER ? "paper.css" : "screen.css"));
        if (medium == Medium.PAPER) {
            furniture();
        }
        out.raw("</style>");
        if (medium == Medium.PAPER) {
            bookmarks();
        }
        out.raw("</head>");
    }

    /// The running head: title and form on every page but the first.
    private void furniture() {
        var look = "; font-family: 'Noto Serif', 'Noto Naskh Arabic'; font-size: 8pt; color: #4a4a4a; }";
        out.raw("@page { @top-left { content: " + quoted(shortened(copy.title())) + look);
        out.raw(" @top-right { content: "
                + quoted(copy.state() + ", " + copy.form().word()) + look + " }\n");
        out.raw("@page :first { @top-left { content: none" + look + " @top-right { content: none" + look + " }\n");
    }

    private static String shortened(String title) {
        int space = title.lastIndexOf(' ', LONGEST_BOOKMARK);
        return title.length() <= LONGEST_BOOKMARK || space < 1 ? title : title.substring(0, space) + " …";
    }

    /// A string of CSS in which nothing but letters and digits stands for itself.
    private static String quoted(String words) {
        var quoted = new StringBuilder("\"");
        words.codePoints()
                .forEach(c ->
                        quoted.append(Character.isLetterOrDigit(c) ? Character.toString(c) : "\\%06x".formatted(c)));
        return quoted.append('"').toString();
    }

    private String subject() {
        return copy.state() + ": " + copy.form().meaning();
    }

    /// Outline of the PDF: headings, and the clauses that have a number of their own at the top.
    private void bookmarks() {
        out.raw("<bookmarks>");
        boolean open = false;
        for (var line : copy.clauses()) {
            if (line.kind() == ClauseKind.HEADING) {
                out.raw(open ? "</bookmark>" : "").raw("<bookmark" + bookmark(line) + ">");
                open = true;
            } else if (!line.number().isEmpty() && !line.number().startsWith("(")) {
                out.raw("<bookmark" + bookmark(line) + "/>");
            }
        }
        out.raw(open ? "</bookmark>" : "");
        if (!copy.dissent().isEmpty()) {
            out.raw("<bookmark name=\"Annex: reservations and objections\" href=\"#dissent\"/>");
        }
        if (!copy.panel().isEmpty()) {
            out.raw("<bookmark name=\"Annex: the panel\" href=\"#panel\"/>");
        }
        out.raw("</bookmarks>");
    }

    private static String bookmark(FairCopy.Line line) {
        var words = line.text().text().replace('\n', ' ');
        var start = shortened(words);
        var name = line.citation().isEmpty() ? start : line.citation() + " " + start;
        return Markup.attribute("name", name) + " href=\"#c" + line.clauseId() + "\"";
    }

    private void title() {
        out.element("p", "class=\"masthead\"", copy.consultation());
        out.element("h1", "id=\"title\"" + direction(copy.title()), copy.title());
        var state = copy.form() == Form.FINAL
                ? "Approved by the Special Rapporteur on " + DAY.format(copy.at())
                : "%s of %s: %s"
                        .formatted(
                                copy.state(), DAY.format(copy.at()), copy.form().meaning());
        out.element("p", "class=\"state\"", state);
    }

    /// How to read the redline, by itself readable in grey.
    private void legend() {
        if (copy.form() == Form.REDLINED || copy.form() == Form.CHANGES) {
            out.raw("<p class=\"legend\">")
                    .text("How to read this: ")
                    .element("ins", "", "inserted words are underlined")
                    .text(", ")
                    .element("del", "", "deleted words are struck through")
                    .text(". ¶ stands for the end of a paragraph.")
                    .raw("</p>");
        }
    }

    private void clause(FairCopy.Line line, int titled) {
        var redline = redline(line);
        if (line.kind() == ClauseKind.HEADING) {
            int level = Math.clamp(line.depth() + 2 - titled, 2, DEEPEST_HEADING);
            underHeading = line.depth() + 1;
            out.raw("<h" + level + " id=\"c" + line.clauseId() + "\""
                            + direction(line.text().text()) + ">")
                    .text(line.number().isEmpty() ? "" : line.number() + " ");
            redline.paragraphs().forEach(paragraph -> {
                runs(paragraph);
                out.raw(" ");
            });
            out.raw("</h" + level + ">");
        } else {
            paragraphs(line, redline);
        }
        line.proposals().forEach(this::proposal);
        line.remarks().forEach(this::remark);
    }

    private void remark(Remark remark) {
        out.raw("<div class=\"remark\">");
        said("Comment of ", remark);
        remark.replies().forEach(reply -> said("Reply of ", reply));
        out.raw("</div>\n");
    }

    private void said(String what, Remark remark) {
        out.element(
                "p",
                "class=\"by\"",
                what + remark.by().author() + ", " + DAY.format(remark.by().at()));
        out.element("p", "class=\"said-words\"" + direction(remark.text()), remark.text());
    }

    private Redline redline(FairCopy.Line line) {
        if (copy.form() != Form.CHANGES) {
            return Redline.of(line.text());
        }
        var earlier = line.earlier();
        return earlier == null ? Redline.whole(Fate.INSERTED, line.text()) : Redline.between(earlier, line.text());
    }

    private void paragraphs(FairCopy.Line line, Redline redline) {
        int level = Math.clamp(line.depth() - underHeading, 0, 4);
        boolean preambular = line.kind() == ClauseKind.PREAMBULAR && !startsWithDigit(line.number());
        boolean numbered = !preambular && (!line.number().isEmpty() || level > 0);
        var kind = preambular ? "preambular" : numbered ? "numbered" : "plain";
        boolean first = true;
        for (var paragraph : redline.paragraphs()) {
            var identity = first ? " id=\"c" + line.clauseId() + "\"" : "";
            var continued = first ? "" : " continued";
            out.raw("<p class=\"%s level%d%s\"%s%s>"
                    .formatted(
                            kind,
                            level,
                            continued,
                            identity,
                            direction(line.text().text())));
            if (first && numbered) {
                out.element("span", "class=\"number\"", printed(line.number())).raw(" ");
            }
            runs(paragraph);
            out.raw("</p>\n");
            first = false;
        }
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

    private void proposal(FairCopy.Proposal proposal) {
        out.raw("<div class=\"proposal\">");
        out.element(
                "p",
                "class=\"by\"",
                (proposal.chairsText() ? "Chair’s text, without prejudice: " : "Proposed by ") + proposal.by() + ", "
                        + DAY.format(proposal.at()) + (proposal.says().isEmpty() ? "" : ". " + proposal.says()));
        var base = proposal.base();
        var text = proposal.text();
        if (text != null) {
            var redline = base == null ? Redline.whole(Fate.INSERTED, text) : Redline.between(base, text);
            proposed(redline, text);
        } else if (base != null) {
            proposed(Redline.whole(Fate.DELETED, base), base);
        }
        if (!proposal.rationale().isBlank()) {
            out.element("p", "class=\"why\"" + direction(proposal.rationale()), "Why: " + proposal.rationale());
        }
        out.raw("</div>\n");
    }

    private void proposed(Redline redline, RichText text) {
        for (var paragraph : redline.paragraphs()) {
            out.raw("<p class=\"words\"" + direction(text.text()) + ">");
            runs(paragraph);
            out.raw("</p>");
        }
        if (!redline.changes()) {
            out.element("p", "class=\"words\"", "(Only the formatting changes.)");
        }
    }

    private void runs(Redline.Paragraph paragraph) {
        var before = Fate.KEPT;
        for (var run : paragraph.runs()) {
            if (run.fate() != before) {
                close(before);
                open(run.fate());
                before = run.fate();
            }
            run(run);
        }
        close(before);
    }

    /// The words are for who hears the page, and for who copies its text: without them inserted and deleted words
    /// would run into each other.
    private void open(Fate fate) {
        switch (fate) {
            case KEPT -> {}
            case INSERTED -> out.raw("<ins><span class=\"said\">[inserted: </span>");
            case DELETED -> out.raw("<del><span class=\"said\">[deleted: </span>");
            case MOVED_HERE -> out.raw("<ins class=\"moved\"><span class=\"said\">[moved to here: </span>");
            case MOVED_AWAY -> out.raw("<del class=\"moved\"><span class=\"said\">[moved from here: </span>");
        }
    }

    private void close(Fate fate) {
        if (fate.isInserted()) {
            out.raw("<span class=\"said\">]</span></ins>");
        } else if (fate.isDeleted()) {
            out.raw("<span class=\"said\">]</span></del>");
        }
    }

    private void run(Redline.Run run) {
        var address = run.address();
        var closing = new StringBuilder();
        if (address != null) {
            out.raw("<a" + Markup.attribute("href", address) + ">");
            closing.insert(0, "</a>");
        }
        if (run.has(Mark.Kind.STRONG)) {
            out.raw("<strong>");
            closing.insert(0, "</strong>");
        }
        if (run.has(Mark.Kind.EMPHASIS)) {
            out.raw("<em>");
            closing.insert(0, "</em>");
        }
        out.text(run.text()).raw(closing.toString());
        for (var note : run.notes()) {
            notes.add(note);
            int number = notes.size();
            out.raw("<a class=\"ref\" id=\"r%d\" href=\"#n%d\">%d</a>".formatted(number, number, number));
        }
    }

    private void dissent() {
        if (copy.dissent().isEmpty()) {
            return;
        }
        out.element("h2", "id=\"dissent\" class=\"annex\"", "Annex: reservations and objections");
        out.element(
                "p",
                "class=\"plain\"",
                "The following statements were on record, and not withdrawn, when the text was approved.");
        for (var one : copy.dissent()) {
            out.element("p", "class=\"by\"", "Clause %s: %s, %s".formatted(one.citation(), one.stance(), one.by()));
            out.element("p", "class=\"plain\"" + direction(one.text()), one.text());
        }
    }

    private void panel() {
        if (copy.panel().isEmpty()) {
            return;
        }
        out.element("h2", "id=\"panel\" class=\"annex\"", "Annex: the panel");
        out.raw("<table class=\"panel\"><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Role</th>")
                .raw("<th scope=\"col\">Speaks for</th></tr></thead><tbody>");
        for (var member : copy.panel()) {
            out.raw("<tr>")
                    .element("td", direction(member.label()), member.label())
                    .element("td", "", member.role())
                    .element("td", direction(member.affiliation()), member.affiliation())
                    .raw("</tr>");
        }
        out.raw("</tbody></table>");
    }

    private void footnotes() {
        if (notes.isEmpty()) {
            return;
        }
        out.element("h2", "class=\"notes\"", "Notes").raw("<ol class=\"notes\">");
        for (int number = 1; number <= notes.size(); number++) {
            out.raw("<li id=\"n%d\">".formatted(number)).text(notes.get(number - 1));
            if (medium == Medium.SCREEN) {
                out.raw(" <a href=\"#r%d\">".formatted(number))
                        .text("Back to the text")
                        .raw("</a>");
            }
            out.raw("</li>");
        }
        out.raw("</ol>");
    }

    private void colophon() {
        var words = copy.hash() == null
                ? "%s, as it stood on %s. Written by Adref.".formatted(copy.title(), DAY.format(copy.at()))
                : "%s of “%s”, approved on %s. Content hash (SHA\u2011256): %s"
                        .formatted(copy.state(), copy.title(), DAY.format(copy.at()), copy.hash());
        out.element("p", "class=\"colophon\"", words);
    }

    /// Says where a passage runs from right to left; by its first letter, as a browser's `auto` does.
    private static String direction(String words) {
        for (int i = 0; i < words.length(); i++) {
            switch (Character.getDirectionality(words.charAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return "";
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return " dir=\"rtl\"";
                }
                default -> {}
            }
        }
        return "";
    }

    private static String style(String name) {
        try (var in = Page.class.getResourceAsStream("/page/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
