package org.adref.exchange.word.part;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The small texts beside the main one: comments, footnotes and endnotes, each with its paragraphs joined.
final class Stories {
    /// One of them.
    ///
    /// @param key the id of its last paragraph, by which Word ties threads
    record Story(
            String id,
            String author,
            @Nullable String date,
            String kind,
            String text,
            @Nullable String key) {}

    private Stories() {}

    /// Reads `comment`, `footnote` or `endnote` elements. What was deleted in them is left out.
    static List<Story> read(Xml xml, String element, Changes changes) {
        var stories = new ArrayList<Story>();
        var text = new StringBuilder();
        String id = "";
        String author = "";
        @Nullable String date = null;
        String kind = "";
        @Nullable String key = null;
        int skipped = 0;
        boolean first = true;
        boolean words = false;
        while (xml.next()) {
            if (xml.isStart()) {
                var name = xml.name();
                changes.count(xml, name);
                words = false;
                if (skipped > 0 || name.equals("del") || name.equals("moveFrom") || name.equals("mc:Fallback")) {
                    skipped++;
                } else if (name.equals(element)) {
                    id = xml.attribute("id", "");
                    author = xml.attribute("author", "");
                    date = xml.attribute("date");
                    kind = xml.attribute("type", "");
                    key = null;
                    text.setLength(0);
                    first = true;
                } else if (name.equals("p")) {
                    var paragraph = xml.attribute("paraId");
                    key = paragraph == null ? key : paragraph;
                    text.append(first ? "" : "\n");
                    first = false;
                } else if (name.equals("tab") && !text.isEmpty()) {
                    text.append('\t');
                } else if (name.equals("br") || name.equals("cr")) {
                    text.append('\n');
                } else if (name.equals("noBreakHyphen")) {
                    text.append('\u2011');
                } else {
                    words = name.equals("t");
                }
            } else if (xml.isEnd()) {
                words = false;
                if (skipped > 0) {
                    skipped--;
                } else if (xml.name().equals(element)) {
                    stories.add(
                            new Story(id, author, date, kind, text.toString().strip(), key));
                }
            } else if (words && skipped == 0) {
                text.append(Words.keepable(xml.text()));
            }
        }
        return stories;
    }
}
