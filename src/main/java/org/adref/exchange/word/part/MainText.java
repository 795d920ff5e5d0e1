package org.adref.exchange.word.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.exchange.word.Settling;
import org.adref.exchange.word.Tracked;
import org.adref.exchange.word.WordComment.Spot;
import org.adref.exchange.word.WordParagraph;
import org.adref.exchange.word.WordParagraph.Place;
import org.adref.exchange.word.WordRun;
import org.jspecify.annotations.Nullable;

/// Reads the main text of a Word file, front to back, without recursion.
final class MainText {
    private static final int MOST_PARAGRAPHS = 100_000;
    private static final long MOST_CHARACTERS = 20_000_000;

    private final Xml xml;
    private final Styles styles;
    private final Lists lists;
    private final Map<String, String> links;
    private final Map<String, String> footnotes;
    private final Map<String, String> endnotes;
    private final Changes changes;
    private final Unread unread;

    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private final Map<String, Spot> begins = new HashMap<>();
    private final Map<String, Spot> ends = new HashMap<>();
    private final List<String> waiting = new ArrayList<>(); // comments that begin between paragraphs

    private final Deque<Open.Paragraph> open = new ArrayDeque<>();
    private final Deque<Open.Frame> frames = new ArrayDeque<>();
    private final Deque<Open.Field> fields = new ArrayDeque<>();
    private final Deque<Tracked> inserted = new ArrayDeque<>();
    private final Deque<Tracked> deleted = new ArrayDeque<>();
    private final Deque<String> hyperlinks = new ArrayDeque<>();
    private final Deque<Boolean> boxes = new ArrayDeque<>(); // drawings, and whether one holds a text box

    private int begun;
    private int containers;
    private long characters;
    private Spot last = new Spot(0, 0);
    private int paragraphProperties; // depths, 0 while outside
    private int runProperties;
    private int rowProperties;
    private int cellProperties;
    private boolean words;
    private boolean instruction;
    private boolean strong;
    private boolean emphasis;
    private String moveFrom = "move";
    private String moveTo = "move";

    MainText(
            Xml xml,
            Styles styles,
            Lists lists,
            Map<String, String> links,
            Map<String, String> footnotes,
            Map<String, String> endnotes,
            Changes changes,
            Unread unread) {
        this.xml = xml;
        this.styles = styles;
        this.lists = lists;
        this.links = links;
        this.footnotes = footnotes;
        this.endnotes = endnotes;
        this.changes = changes;
        this.unread = unread;
        frames.push(new Open.Frame(0, Place.BODY, null, null));
    }

    List<WordParagraph> paragraphs() {
        return paragraphs;
    }

    @Nullable
    Spot begin(String comment) {
        return begins.get(comment);
    }

    @Nullable
    Spot end(String comment) {
        return ends.get(comment);
    }

    void read() {
        int skipped = 0;
        while (xml.next()) {
            if (xml.isStart()) {
                var name = xml.name();
                changes.count(xml, name);
                words = false;
                instruction = false;
                if (skipped == 0 && !take(name)) {
                    skipped = xml.depth();
                }
            } else if (xml.isEnd()) {
                words = false;
                instruction = false;
                if (skipped == 0) {
                    leave(xml.name());
                } else if (xml.depth() < skipped) {
                    skipped = 0;
                }
            } else if (skipped == 0) {
                text();
            }
        }
        paragraphs.sort(Comparator.comparingInt(WordParagraph::index));
    }

    private void text() {
        if (words) {
            append(Words.keepable(xml.text()).replace('\n', ' '));
        } else if (instruction && !fields.isEmpty() && !fields.peek().result) {
            fields.peek().instruction.append(xml.text());
        }
    }

    private void append(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new NotRead("This file has more than 20 million characters. Divide it.");
        }
        var paragraph = open.peek();
        if (paragraph != null && fields.stream().allMatch(field -> field.result)) {
            paragraph.text.append(text);
        }
    }

    /// Takes an element that begins; false to leave out all that is in it.
    private boolean take(String name) {
        if (paragraphProperties > 0 || rowProperties > 0 || cellProperties > 0) {
            return property(name);
        }
        if (runProperties > 0) {
            return look(name);
        }
        switch (name) {
            case "p" -> openParagraph();
            case "pPr" -> paragraphProperties = xml.depth();
            case "rPr" -> runProperties = xml.depth();
            case "r" -> {
                strong = false;
                emphasis = false;
            }
            case "t", "delText" -> words = true;
            case "instrText", "delInstrText" -> instruction = true;
            case "tab", "ptab" -> append("\t");
            case "br" -> append(xml.attribute("type", "textWrapping").equals("textWrapping") ? "\n" : "");
            case "cr" -> append("\n");
            case "noBreakHyphen" -> append("\u2011");
            case "sym" -> symbol();
            case "ins", "moveTo", "del", "moveFrom" -> openChange(name);
            case "moveFromRangeStart" -> moveFrom = xml.attribute("name", "move");
            case "moveToRangeStart" -> moveTo = xml.attribute("name", "move");
            case "hyperlink" -> hyperlinks.push(links.getOrDefault(xml.attribute("id", ""), ""));
            case "fldChar" -> field(xml.attribute("fldCharType", ""));
            case "footnoteReference" -> note(footnotes);
            case "endnoteReference" -> note(endnotes);
            case "commentRangeStart" -> beginComment(xml.attribute("id", ""));
            case "commentRangeEnd" -> ends.put(xml.attribute("id", ""), here());
            case "commentReference" -> {
                begins.putIfAbsent(xml.attribute("id", ""), here());
                ends.putIfAbsent(xml.attribute("id", ""), here());
            }
            case "bookmarkStart" -> {
                if (open.peek() != null) {
                    open.peek().bookmarks.add(xml.attribute("name", ""));
                }
            }
            case "tr" -> frames.push(copy(frames.element().container, frames.element().place));
            case "tc" -> frames.push(copy(++containers, Place.TABLE));
            case "txbxContent" -> {
                flush();
                if (!boxes.isEmpty()) {
                    boxes.pop();
                    boxes.push(true);
                }
                frames.push(copy(++containers, Place.TEXT_BOX));
            }
            case "trPr" -> rowProperties = xml.depth();
            case "tcPr" -> cellProperties = xml.depth();
            case "drawing", "pict", "object" -> boxes.push(false);
            case "altChunk", "subDoc" -> unread.add(Unread.What.INCLUDED, near());
            case "m:oMath" -> {
                unread.add(Unread.What.EQUATION, near());
                return false;
            }
            case "sdtPr", "sdtEndPr", "sectPr", "tblPr", "tblGrid", "tblPrEx", "mc:Fallback", "rt", "rubyPr" -> {
                return false;
            }
            default -> {}
        }
        return true;
    }

    private void leave(String name) {
        int depth = xml.depth();
        if (paragraphProperties > 0 || rowProperties > 0 || cellProperties > 0) {
            paragraphProperties = depth < paragraphProperties ? 0 : paragraphProperties;
            rowProperties = depth < rowProperties ? 0 : rowProperties;
            cellProperties = depth < cellProperties ? 0 : cellProperties;
            runProperties = depth < runProperties ? 0 : runProperties;
            return;
        }
        if (runProperties > 0) {
            runProperties = depth < runProperties ? 0 : runProperties;
            return;
        }
        switch (name) {
            case "p" -> closeParagraph();
            case "r" -> flush();
            case "ins", "moveTo" -> {
                flush();
                inserted.poll();
            }
            case "del", "moveFrom" -> {
                flush();
                deleted.poll();
            }
            case "hyperlink" -> {
                flush();
                hyperlinks.poll();
            }
            case "tr", "tc", "txbxContent" -> frames.pop();
            case "drawing", "pict", "object" -> {
                if (Boolean.FALSE.equals(boxes.poll())) {
                    unread.add(name.equals("object") ? Unread.What.OBJECT : Unread.What.PICTURE, near());
                }
            }
            default -> {}
        }
    }

    /// Something in the properties of a paragraph, a row or a cell.
    private boolean property(String name) {
        var paragraph = open.peek();
        var frame = frames.element();
        switch (name) {
            case "rPr" -> runProperties = xml.depth();
            case "pStyle" -> requireOpen().style = xml.attribute("val", "");
            case "outlineLvl" -> requireOpen().outline = xml.number("val", 9) + 1;
            case "numId" -> requireOpen().list = xml.number("val", -1);
            case "ilvl" -> requireOpen().level = xml.number("val", -1);
            case "ins", "moveTo", "cellIns" -> {
                var change = Changes.tracked(xml, name.equals("moveTo") ? moveTo : null);
                if (paragraph != null && paragraphProperties > 0 && runProperties > 0) {
                    paragraph.markInserted = change;
                } else if (paragraphProperties == 0) {
                    frame.inserted = change;
                }
            }
            case "del", "moveFrom", "cellDel" -> {
                var change = Changes.tracked(xml, name.equals("moveFrom") ? moveFrom : null);
                if (paragraph != null && paragraphProperties > 0 && runProperties > 0) {
                    paragraph.markDeleted = change;
                } else if (paragraphProperties == 0) {
                    frame.deleted = change;
                }
            }
            case "rPrChange", "pPrChange" -> {
                if (paragraph != null) {
                    paragraph.restyled = true;
                }
                return false;
            }
            case "sectPr", "trPrChange", "tcPrChange" -> {
                return false;
            }
            default -> {}
        }
        return true;
    }

    private Open.Paragraph requireOpen() {
        var paragraph = open.peek();
        return paragraph == null ? new Open.Paragraph(0, frames.element()) : paragraph;
    }

    /// Something in the properties of a run.
    private boolean look(String name) {
        switch (name) {
            case "b" -> strong = xml.isOn();
            case "i" -> emphasis = xml.isOn();
            case "rStyle" -> {
                strong |= styles.isStrong(xml.attribute("val", ""));
                emphasis |= styles.isEmphasis(xml.attribute("val", ""));
            }
            case "rPrChange" -> {
                if (open.peek() != null) {
                    open.peek().restyled = true;
                }
                return false;
            }
            default -> {}
        }
        return true;
    }

    private void openParagraph() {
        if (begun >= MOST_PARAGRAPHS) {
            throw new NotRead("This file has more than 100,000 paragraphs. Divide it.");
        }
        flush();
        var paragraph = new Open.Paragraph(begun++, frames.element());
        open.push(paragraph);
        if (paragraph.in.place != Place.TEXT_BOX) {
            waiting.forEach(comment -> begins.put(comment, new Spot(paragraph.index, 0)));
            waiting.clear();
        }
    }

    private void closeParagraph() {
        flush();
        var paragraph = open.poll();
        if (paragraph != null) {
            paragraphs.add(paragraph.closed(styles, lists));
            last = new Spot(paragraph.index, paragraph.runs.size());
        }
    }

    private void openChange(String name) {
        flush();
        switch (name) {
            case "ins" -> inserted.push(Changes.tracked(xml, null));
            case "moveTo" -> inserted.push(Changes.tracked(xml, moveTo));
            case "del" -> deleted.push(Changes.tracked(xml, null));
            default -> deleted.push(Changes.tracked(xml, moveFrom));
        }
    }

    private void beginComment(String id) {
        if (open.isEmpty()) {
            waiting.add(id);
        } else {
            begins.put(id, here());
        }
    }

    private Spot here() {
        flush();
        var paragraph = open.peek();
        return paragraph == null ? last : new Spot(paragraph.index, paragraph.runs.size());
    }

    private void symbol() {
        var code = xml.attribute("char", "");
        try {
            int c = Integer.parseInt(code, 16);
            if (c >= 0xe000 && c <= 0xf8ff) {
                unread.add(Unread.What.SYMBOL, near()); // what it looks like is known to its font alone
            } else {
                append(Words.keepable(Character.toString(c)));
            }
        } catch (IllegalArgumentException unknown) {
            unread.add(Unread.What.SYMBOL, near());
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> {
                flush();
                fields.push(new Open.Field());
            }
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().result = true;
                }
            }
            case "end" -> {
                flush();
                fields.poll();
            }
            default -> {}
        }
    }

    private void note(Map<String, String> notes) {
        var paragraph = open.peek();
        var note = notes.get(xml.attribute("id", ""));
        if (paragraph != null && note != null && !note.isBlank()) {
            flush();
            paragraph.runs.add(new WordRun("", false, false, null, note, inserted.peek(), deleted.peek()));
        }
    }

    private void flush() {
        var paragraph = open.peek();
        if (paragraph == null || paragraph.text.isEmpty()) {
            return;
        }
        paragraph.runs.add(new WordRun(
                paragraph.text.toString(), strong, emphasis, link(), null, inserted.peek(), deleted.peek()));
        paragraph.text.setLength(0);
    }

    private @Nullable String link() {
        var hyperlink = hyperlinks.peek();
        if (hyperlink != null && !hyperlink.isEmpty()) {
            return hyperlink;
        }
        for (var field : fields) {
            var link = field.link();
            if (link != null) {
                return link;
            }
        }
        return null;
    }

    private Open.Frame copy(int container, Place place) {
        var outer = frames.element();
        return new Open.Frame(container, place, outer.inserted, outer.deleted);
    }

    private String near() {
        var paragraph = open.peek();
        if (paragraph != null && (!paragraph.text.isEmpty() || !paragraph.runs.isEmpty())) {
            var before = new StringBuilder();
            paragraph.runs.forEach(run -> before.append(run.text()));
            before.append(paragraph.text);
            return before.substring(Math.max(0, before.length() - 60));
        }
        for (int i = paragraphs.size() - 1; i >= 0 && i >= paragraphs.size() - 20; i--) {
            var words = paragraphs.get(i).text(new Settling.Accepted());
            if (!words.isBlank()) {
                return words;
            }
        }
        return "";
    }
}
