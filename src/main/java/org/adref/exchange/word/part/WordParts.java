package org.adref.exchange.word.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.adref.exchange.word.Tally;
import org.adref.exchange.word.WordComment;
import org.adref.exchange.word.WordText;
import org.jspecify.annotations.Nullable;

/// Reads the parts of a Word file in the order in which they explain each other.
final class WordParts {
    private record Relation(String id, String type, String target, boolean external) {}

    /// The thread that a comment's last paragraph belongs to.
    private record InThread(@Nullable String parent, boolean done) {}

    private final WordFile file;
    private final Changes changes = new Changes();
    private final Unread unread = new Unread();

    WordParts(WordFile file) {
        this.file = file;
    }

    WordText read() throws IOException {
        var main = main();
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var relations = relations(folder + "_rels/" + main.substring(folder.length()) + ".rels");
        requireNoMacros();
        var styles = new Styles();
        try (var in = part(relations, folder, "styles")) {
            styles = in == null ? styles : new Styles(new Xml(in));
        }
        var lists = new Lists();
        try (var in = part(relations, folder, "numbering")) {
            lists = in == null ? lists : new Lists(new Xml(in));
        }
        var footnotes = notes(relations, folder, "footnotes", "footnote");
        var endnotes = notes(relations, folder, "endnotes", "endnote");
        var links = new HashMap<String, String>();
        relations.stream()
                .filter(relation -> relation.external() && relation.type().endsWith("/hyperlink"))
                .forEach(relation -> links.put(relation.id(), relation.target()));
        MainText text;
        try (var in = file.open(main).orElseThrow(Xml::damaged)) {
            text = new MainText(new Xml(in), styles, lists, links, footnotes, endnotes, changes, unread);
            text.read();
        }
        var comments = comments(relations, folder, text);
        var sentences = new ArrayList<>(unread.sentences());
        countFurniture(folder, sentences);
        comments.forEach(comment -> changes.authors.add(comment.author()));
        var tally = new Tally(
                changes.insertions,
                changes.deletions,
                changes.moves,
                changes.restyled,
                comments.size(),
                (int) comments.stream().filter(WordComment::isReply).count(),
                (int) comments.stream().filter(WordComment::resolved).count(),
                changes.authors);
        return new WordText(text.paragraphs(), comments, lists.numbering(), tally, properties(), sentences);
    }

    private String main() throws IOException {
        for (var relation : relations("_rels/.rels")) {
            var target = relation.target().startsWith("/") ? relation.target().substring(1) : relation.target();
            if (relation.type().endsWith("/officeDocument") && file.has(target)) {
                return target;
            }
        }
        if (file.has("word/document.xml")) {
            return "word/document.xml";
        }
        throw new NotRead("This is an archive, but no Word file. Unpack it and choose the Word file inside.");
    }

    private void requireNoMacros() throws IOException {
        try (var in = file.open("[Content_Types].xml").orElse(InputStream.nullInputStream())) {
            if (file.has("[Content_Types].xml")) {
                var xml = new Xml(in);
                while (xml.next()) {
                    if (xml.isStart() && xml.attribute("ContentType", "").contains("macroEnabled")) {
                        throw new NotRead("This Word file is of the form with macros (.docm), so it was not opened."
                                + " Save it as .docx and choose that file.");
                    }
                }
            }
        }
    }

    private List<Relation> relations(String name) throws IOException {
        var relations = new ArrayList<Relation>();
        try (var in = file.open(name).orElse(null)) {
            if (in == null) {
                return relations;
            }
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.isStart() && xml.attribute("Target") != null) {
                    relations.add(new Relation(
                            xml.attribute("Id", ""),
                            xml.attribute("Type", ""),
                            xml.attribute("Target", ""),
                            xml.attribute("TargetMode", "").equals("External")));
                }
            }
        }
        return relations;
    }

    private @Nullable InputStream part(List<Relation> relations, String folder, String type) throws IOException {
        for (var relation : relations) {
            if (!relation.external() && relation.type().endsWith("/" + type)) {
                var target = relation.target();
                return file.open(target.startsWith("/") ? target.substring(1) : folder + target)
                        .orElse(null);
            }
        }
        return null;
    }

    private Map<String, String> notes(List<Relation> relations, String folder, String type, String element)
            throws IOException {
        var notes = new HashMap<String, String>();
        try (var in = part(relations, folder, type)) {
            if (in != null) {
                for (var story : Stories.read(new Xml(in), element, changes)) {
                    if (!story.kind().contains("eparator") && !story.kind().contains("Notice")) {
                        notes.put(story.id(), story.text());
                    }
                }
            }
        }
        return notes;
    }

    private List<WordComment> comments(List<Relation> relations, String folder, MainText text) throws IOException {
        var threads = new HashMap<String, InThread>();
        try (var in = part(relations, folder, "commentsExtended")) {
            if (in != null) {
                var xml = new Xml(in);
                while (xml.next()) {
                    if (xml.isStart() && xml.name().endsWith(":commentEx")) {
                        threads.put(
                                xml.attribute("paraId", ""),
                                new InThread(
                                        xml.attribute("paraIdParent"),
                                        xml.attribute("done", "0").matches("1|true|on")));
                    }
                }
            }
        }
        List<Stories.Story> stories;
        try (var in = part(relations, folder, "comments")) {
            stories = in == null ? List.of() : Stories.read(new Xml(in), "comment", changes);
        }
        var byKey = new HashMap<String, String>();
        stories.forEach(story -> {
            if (story.key() != null) {
                byKey.put(story.key(), story.id());
            }
        });
        var comments = new ArrayList<WordComment>();
        for (var story : stories) {
            var thread = story.key() == null ? null : threads.get(story.key());
            var parent = thread == null || thread.parent() == null ? null : byKey.get(thread.parent());
            comments.add(new WordComment(
                    story.id(),
                    story.author(),
                    Changes.instant(story.date()),
                    story.text(),
                    story.id().equals(parent) ? null : parent,
                    thread != null && thread.done(),
                    text.begin(story.id()),
                    text.end(story.id())));
        }
        return comments;
    }

    /// Headers and footers are not part of the text; changes in them are named.
    private void countFurniture(String folder, List<String> sentences) throws IOException {
        int before = changes.insertions + changes.deletions + changes.moves;
        for (var name : new TreeSet<>(file.names())) {
            if (name.matches("\\Q" + folder + "\\E(header|footer)\\d*\\.xml")) {
                try (var in = file.open(name).orElseThrow(Xml::damaged)) {
                    var xml = new Xml(in);
                    while (xml.next()) {
                        if (xml.isStart()) {
                            changes.count(xml, xml.name());
                        }
                    }
                }
            }
        }
        int inside = changes.insertions + changes.deletions + changes.moves - before;
        if (inside > 0) {
            sentences.add("%,d changes in headers and footers were not read; those are not part of the text."
                    .formatted(inside));
        }
    }

    private Map<String, String> properties() throws IOException {
        var properties = new HashMap<String, String>();
        try (var in = file.open("docProps/custom.xml").orElse(null)) {
            if (in == null) {
                return properties;
            }
            var xml = new Xml(in);
            var name = "";
            while (xml.next()) {
                if (xml.isStart() && xml.attribute("name") != null) {
                    name = xml.attribute("name", "");
                } else if (!xml.isStart() && !xml.isEnd() && !name.isEmpty()) {
                    properties.merge(name, xml.text(), String::concat);
                } else if (xml.isEnd() && xml.name().endsWith(":property")) {
                    name = "";
                }
            }
        }
        return properties;
    }
}
