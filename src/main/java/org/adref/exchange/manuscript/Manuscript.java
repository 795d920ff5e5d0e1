package org.adref.exchange.manuscript;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Word file in the making: paragraphs one after the other, in each of them words with their trace.
public final class Manuscript {
    /// The media type of what is written.
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// Of a paragraph that takes no room, so that it never begins a page of its own.
    private static final String FLAT = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>";

    private final Parts parts;
    private final StringBuilder body;
    private final StringBuilder runs = new StringBuilder();
    private String style = "Normal";
    private boolean keepWithNext;
    private boolean breakBefore;
    private int ids;
    private final List<Integer> openBookmarks = new ArrayList<>();

    /// @param facts of the file as a whole, which stand in its properties
    public Manuscript(Facts facts) {
        parts = new Parts(facts);
        body = parts.body;
    }

    /// What a file says of itself. No person is named in it.
    ///
    /// @param title of the document
    /// @param subject the consultation
    /// @param kind what form of the document this is, in a few words
    /// @param documentId by which a returned copy is known
    /// @param tracking whether Word goes on tracking changes when somebody writes in it
    /// @param approved what an approved text is known by
    public record Facts(
            String title,
            String subject,
            String kind,
            long documentId,
            Instant at,
            boolean tracking,
            @Nullable Approved approved) {
        public Facts(String title, String subject, String kind, long documentId, Instant at, boolean tracking) {
            this(title, subject, kind, documentId, at, tracking, null);
        }
    }

    /// @param milestone the name of the freeze, “Final”
    /// @param hash of its content, in hexadecimal digits
    public record Approved(String milestone, String hash) {}

    public void begin(String paragraphStyle) {
        style = paragraphStyle;
        keepWithNext = false;
        breakBefore = false;
    }

    /// The paragraph that is open stays on one page with the next.
    public void keepWithNext() {
        keepWithNext = true;
    }

    /// The paragraph that is open begins a page.
    public void breakBefore() {
        breakBefore = true;
    }

    /// Ends the paragraph; the trace is that of the end itself, which parts it from the next.
    public void end(Trace trace) {
        body.append("<w:p><w:pPr>");
        if (!style.equals("Normal")) {
            body.append("<w:pStyle w:val=\"").append(style).append("\"/>");
        }
        body.append(keepWithNext ? "<w:keepNext/>" : "").append(breakBefore ? "<w:pageBreakBefore/>" : "");
        var mark = mark(trace);
        if (!mark.isEmpty()) {
            body.append("<w:rPr>").append(mark).append("</w:rPr>");
        }
        body.append("</w:pPr>").append(runs).append("</w:p>");
        runs.setLength(0);
    }

    /// A whole paragraph of plain words.
    public void line(String paragraphStyle, String words) {
        begin(paragraphStyle);
        words(words, Look.PLAIN, Trace.KEPT);
        end(Trace.KEPT);
    }

    /// From here on the pages lie. What stands before is on pages of its own.
    public void lie() {
        if (!body.isEmpty()) {
            body.append("<w:p><w:pPr>").append(FLAT).append(parts.section()).append("</w:pPr></w:p>");
        }
        parts.lying = true;
    }

    /// A table; lines of a cell become its paragraphs. The heading is repeated on each page.
    ///
    /// @param widths of the columns, in twentieths of a point
    public void table(List<String> heading, List<List<String>> rows, int... widths) {
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"AdrefTable\"/><w:tblW w:w=\"")
                .append(Arrays.stream(widths).sum())
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        body.append("</w:tblGrid>");
        row(heading, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "AdrefTableHead", widths);
        rows.forEach(row -> row(row, "<w:trPr><w:cantSplit/></w:trPr>", "AdrefTableText", widths));
        body.append("</w:tbl>");
        body.append("<w:p><w:pPr>").append(FLAT).append("</w:pPr></w:p>"); // Word wants one behind a table
    }

    private void row(List<String> cells, String properties, String paragraphStyle, int... widths) {
        body.append("<w:tr>").append(properties);
        for (int column = 0; column < cells.size(); column++) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[column]).append("\" w:type=\"dxa\"/></w:tcPr>");
            for (var line : cells.get(column).split("\n", -1)) {
                body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                        .append(paragraphStyle)
                        .append("\"/></w:pPr>")
                        .append(Parts.run(line))
                        .append("</w:p>");
            }
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    /// Words within the open paragraph; tabs become Word's tabs.
    public void words(String words, Look look, Trace trace) {
        words(words, look, null, null, trace);
    }

    /// Words that somebody formats anew: they had the look `before`.
    public void restyled(String words, Look look, Look before, Hand by) {
        words(words, look, before, by, Trace.KEPT);
    }

    private void words(String words, Look look, @Nullable Look before, @Nullable Hand by, Trace trace) {
        if (words.isEmpty()) {
            return;
        }
        open(trace);
        if (look.link() != null) {
            runs.append("<w:hyperlink r:id=\"").append(parts.link(look.link())).append("\" w:history=\"1\">");
        }
        runs.append("<w:r>");
        var properties = look.properties();
        if (!properties.isEmpty() || before != null) {
            runs.append("<w:rPr>").append(properties);
            if (before != null && by != null) {
                runs.append("<w:rPrChange").append(signed(by)).append("><w:rPr>");
                runs.append(before.properties()).append("</w:rPr></w:rPrChange>");
            }
            runs.append("</w:rPr>");
        }
        var element = trace instanceof Trace.Deleted ? "w:delText" : "w:t";
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == '\t') {
                if (i > start) {
                    runs.append('<').append(element).append(" xml:space=\"preserve\">");
                    runs.append(Xml.escaped(words.substring(start, i)));
                    runs.append("</").append(element).append('>');
                }
                runs.append(i < words.length() ? "<w:tab/>" : "");
                start = i + 1;
            }
        }
        runs.append("</w:r>").append(look.link() == null ? "" : "</w:hyperlink>");
        close(trace);
    }

    /// The sign of a footnote, and the footnote itself.
    public void footnote(String note, Trace trace) {
        open(trace);
        runs.append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"");
        runs.append(parts.footnote(note)).append("\"/></w:r>");
        close(trace);
    }

    /// Begins the words of a comment; the answer is to be given back at their end.
    public int beginRemark() {
        int id = ++ids;
        runs.append("<w:commentRangeStart w:id=\"").append(id).append("\"/>");
        return id;
    }

    /// Ends the words of a comment and writes it with its answers.
    public void endRemark(int id, Remark remark) {
        runs.append("<w:commentRangeEnd w:id=\"").append(id).append("\"/>").append(reference(id));
        var key = parts.comment(id, remark, null);
        for (var reply : remark.replies()) {
            int answer = ++ids;
            runs.append("<w:commentRangeStart w:id=\"").append(answer).append("\"/>");
            runs.append("<w:commentRangeEnd w:id=\"")
                    .append(answer)
                    .append("\"/>")
                    .append(reference(answer));
            parts.comment(answer, new Remark(reply.by(), reply.text(), remark.resolved(), List.of()), key);
        }
    }

    private static String reference(int id) {
        return "<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference w:id=\"" + id
                + "\"/></w:r>";
    }

    /// A name for what follows, by which it is found again when the file comes back; ends with [#endBookmark].
    public void beginBookmark(String name) {
        int id = ++ids;
        openBookmarks.add(id);
        runs.append("<w:bookmarkStart w:id=\"")
                .append(id)
                .append("\" w:name=\"")
                .append(name)
                .append("\"/>");
    }

    public void endBookmark() {
        runs.append("<w:bookmarkEnd w:id=\"").append(openBookmarks.removeLast()).append("\"/>");
    }

    public byte[] bytes() {
        return parts.archive();
    }

    private void open(Trace trace) {
        switch (trace) {
            case Trace.Kept _ -> {}
            case Trace.Inserted(var by) ->
                runs.append("<w:ins").append(signed(by)).append('>');
            case Trace.Deleted(var by) ->
                runs.append("<w:del").append(signed(by)).append('>');
            case Trace.MovedAway(var by, var name) -> openMove("moveFrom", by, name);
            case Trace.MovedHere(var by, var name) -> openMove("moveTo", by, name);
        }
    }

    private void close(Trace trace) {
        switch (trace) {
            case Trace.Kept _ -> {}
            case Trace.Inserted _ -> runs.append("</w:ins>");
            case Trace.Deleted _ -> runs.append("</w:del>");
            case Trace.MovedAway _ -> closeMove("moveFrom");
            case Trace.MovedHere _ -> closeMove("moveTo");
        }
    }

    private void openMove(String kind, Hand by, String name) {
        runs.append("<w:").append(kind).append("RangeStart").append(signed(by));
        runs.append(" w:name=\"").append(name).append("\"/>");
        lastMove = ids;
        runs.append("<w:").append(kind).append(signed(by)).append('>');
    }

    private int lastMove;

    private void closeMove(String kind) {
        runs.append("</w:").append(kind).append('>');
        runs.append("<w:")
                .append(kind)
                .append("RangeEnd w:id=\"")
                .append(lastMove)
                .append("\"/>");
    }

    private String mark(Trace trace) {
        return switch (trace) {
            case Trace.Kept _ -> "";
            case Trace.Inserted(var by) -> "<w:ins" + signed(by) + "/>";
            case Trace.Deleted(var by) -> "<w:del" + signed(by) + "/>";
            case Trace.MovedAway(var by, var _) -> "<w:moveFrom" + signed(by) + "/>";
            case Trace.MovedHere(var by, var _) -> "<w:moveTo" + signed(by) + "/>";
        };
    }

    private String signed(Hand by) {
        return " w:id=\"%d\" w:author=\"%s\" w:date=\"%s\""
                .formatted(++ids, Xml.escaped(by.author()), by.at().truncatedTo(ChronoUnit.SECONDS));
    }
}
