package org.adref.exchange.akn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.jspecify.annotations.Nullable;

/// Reads the clauses of an Akoma Ntoso file, ours or another's: what has a number, a heading or content of its own
/// becomes a clause, at the depth at which it stands. Insertions are read, deletions are not: the text as it is
/// proposed. What can't be kept is named.
public final class AkomaNtosoReader {
    /// Bytes that a file may have.
    public static final int LARGEST = 5_000_000;

    private static final int DEEPEST = 60;
    private static final int MOST_CLAUSES = 2000;

    private static final Set<String> HIERARCHY = Set.of(
            "clause",
            "section",
            "part",
            "paragraph",
            "chapter",
            "title",
            "article",
            "book",
            "tome",
            "division",
            "point",
            "indent",
            "alinea",
            "rule",
            "subrule",
            "proviso",
            "subsection",
            "subpart",
            "subparagraph",
            "subchapter",
            "subtitle",
            "subdivision",
            "subclause",
            "sublist",
            "level",
            "transitional",
            "crossHeading",
            "hcontainer",
            "recital",
            "item",
            "tblock");
    private static final Set<String> SKIPPED = Set.of("meta", "del", "attachments", "components", "coverPage", "toc");
    private static final Set<String> BLOCKS =
            Set.of("p", "block", "li", "tr", "eol", "br", "listIntroduction", "listWrapUp");
    private static final Set<String> ROOTS =
            Set.of("mainBody", "body", "preamble", "amendmentBody", "debateBody", "judgmentBody");

    private final XMLStreamReader xml;
    private final List<Open> open = new ArrayList<>();
    private final List<Open> found = new ArrayList<>();
    private final List<Drafted.Fault> problems = new ArrayList<>();
    private boolean inBody;

    /// A clause that is being read.
    private static final class Open {
        final int line;
        final int depth;
        final String tag;
        final String name;
        final List<Addressee> addressees;
        final Words heading = new Words();
        final Words words = new Words();
        String number = "";
        boolean hasHeading;

        Open(int line, int depth, String tag, String name, List<Addressee> addressees) {
            this.line = line;
            this.depth = depth;
            this.tag = tag;
            this.name = name;
            this.addressees = addressees;
        }
    }

    private AkomaNtosoReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// Whether the bytes look like such a file at all.
    public static boolean recognises(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, 4096), StandardCharsets.ISO_8859_1);
        return head.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<") && head.contains("akomaNtoso");
    }

    /// @throws Problem.Invalid in words, with the line, where the file can't be read
    public static Drafted read(byte[] file) {
        if (file.length > LARGEST) {
            throw refused("This file has more than 5 MB. Divide it.");
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            return new AkomaNtosoReader(xml).read();
        } catch (XMLStreamException broken) {
            throw refused(
                    "The file is not well-formed XML: line %d, column %d. It may have been cut off or edited by hand."
                            .formatted(
                                    broken.getLocation().getLineNumber(),
                                    broken.getLocation().getColumnNumber()));
        }
    }

    private Drafted read() throws XMLStreamException {
        int depth = 0;
        boolean known = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = xml.getLocalName();
                    if (depth == 0 && !name.equals("akomaNtoso")) {
                        throw refused("This XML file is no Akoma Ntoso document: it begins with “" + name + "”.");
                    }
                    known = true;
                    if (SKIPPED.contains(name)) {
                        skip(name);
                    } else {
                        depth++;
                        if (depth > DEEPEST) {
                            throw refused(
                                    "Line " + line() + " stands more than 60 elements deep; the file was not read.");
                        }
                        depth -= start(name) ? 1 : 0;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    add(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused("Line " + line()
                            + " declares or uses an entity (DTD). Such files are not read; save it without.");
                default -> {}
            }
        }
        if (!known) {
            throw refused("The file is empty.");
        }
        return drafted();
    }

    /// Whether the element was read to its end.
    private boolean start(String tag) throws XMLStreamException {
        if (ROOTS.contains(tag)) {
            inBody = true;
            return false;
        }
        if (!inBody) {
            return false;
        }
        if (HIERARCHY.contains(tag)) {
            if (found.size() >= MOST_CLAUSES) {
                throw refused("The file has more than 2,000 clauses. Divide it.");
            }
            var name = xml.getAttributeValue(null, "name");
            open.add(new Open(
                    line(),
                    open.size(),
                    tag,
                    name == null ? "" : name,
                    addressees(xml.getAttributeValue(null, "refersTo"))));
            found.add(open.getLast());
            return false;
        }
        if (open.isEmpty()) {
            if (BLOCKS.contains(tag) && tag.equals("p")) {
                open.add(new Open(line(), 0, "loose", "", List.of()));
                found.add(open.getLast());
            }
            return false;
        }
        var clause = open.getLast();
        switch (tag) {
            case "num" -> {
                clause.number = words("num");
                return true;
            }
            case "heading", "subheading" -> {
                clause.hasHeading = true;
                clause.heading.breakLine();
                inline(clause.heading, tag);
                return true;
            }
            case "authorialNote" -> {
                note(clause.words);
                return true;
            }
            case "b" -> clause.words.begin(Mark.Kind.STRONG, "");
            case "i" -> clause.words.begin(Mark.Kind.EMPHASIS, "");
            case "a", "ref" -> clause.words.begin(Mark.Kind.LINK, address());
            case "img", "table", "foreign" ->
                problems.add(new Drafted.Fault(
                        line(),
                        tag.equals("table")
                                ? "A table was read as plain text: look at it again."
                                : "A picture or a formula was not read."));
            default -> {
                if (BLOCKS.contains(tag)) {
                    clause.words.breakLine();
                }
            }
        }
        return false;
    }

    private void end(String tag) {
        if (ROOTS.contains(tag)) {
            inBody = false;
            open.clear();
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        var clause = open.getLast();
        if (tag.equals(clause.tag) || (clause.tag.equals("loose") && tag.equals("p"))) {
            open.removeLast();
            return;
        }
        switch (tag) {
            case "b", "i" -> clause.words.end();
            case "a", "ref" -> clause.words.end(); // a reference inside the document loses its target, not its words
            default -> {
                if (BLOCKS.contains(tag)) {
                    clause.words.breakLine();
                }
            }
        }
    }

    private void add(String characters) {
        if (inBody && !open.isEmpty()) {
            open.getLast().words.add(characters);
        }
    }

    /// The words up to the end of this element, without any mark.
    private String words(String tag) throws XMLStreamException {
        var words = new Words();
        inline(words, tag);
        return words.done().text().replace('\n', ' ');
    }

    private void inline(Words words, String tag) throws XMLStreamException {
        int depth = 1;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = xml.getLocalName();
                    switch (name) {
                        case "del" -> skip(name);
                        case "authorialNote" -> note(words);
                        default -> {
                            depth++;
                            if (name.equals("b") || name.equals("i")) {
                                words.begin(name.equals("b") ? Mark.Kind.STRONG : Mark.Kind.EMPHASIS, "");
                            } else if (name.equals("a")) {
                                words.begin(Mark.Kind.LINK, address());
                            } else if (name.equals("eol") || name.equals("p")) {
                                words.breakLine();
                            }
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth == 0) {
                        return;
                    }
                    if (Set.of("b", "i", "a").contains(xml.getLocalName())) {
                        words.end();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.add(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused(
                            "Line " + line() + " in <" + tag + "> uses an entity (DTD). Such files are not read.");
                default -> {}
            }
        }
    }

    private void note(Words words) throws XMLStreamException {
        int line = line();
        var text = words("authorialNote");
        if (!text.isBlank() && !words.note(text)) {
            problems.add(new Drafted.Fault(line, "A footnote was not kept, for it stands on no word: “" + text + "”"));
        }
    }

    private void skip(String name) throws XMLStreamException {
        int line = line();
        boolean words = name.equals("attachments") || name.equals("components");
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw refused("Line " + line() + " stands more than 60 elements deep; the file was not read.");
            }
        }
        if (words) {
            problems.add(new Drafted.Fault(line, "The attachments were not read: only the main text becomes a draft."));
        }
    }

    private String address() {
        var href = xml.getAttributeValue(null, "href");
        return href == null ? "" : href;
    }

    private Drafted drafted() {
        var lines = new ArrayList<Drafted.Line>();
        int above = -1;
        for (var one : found) {
            above = put(one, lines, above);
        }
        if (lines.isEmpty()) {
            throw refused("No clause was found in this file: nothing in its body has a number, a heading or text.");
        }
        return new Drafted(lines, problems);
    }

    /// Puts a clause, and its heading before it where it has both; gives the depth of what was put last.
    private int put(Open one, List<Drafted.Line> lines, int above) {
        int depth = Math.min(one.depth, above + 1);
        var number = numbered(one.number);
        var words = one.words.done();
        var heading = one.heading.done();
        if (one.hasHeading && !heading.text().isBlank()) {
            lines.add(new Drafted.Line(one.line, depth, number, ClauseKind.HEADING, heading, one.addressees));
            if (words.text().isBlank()) {
                return depth;
            }
            lines.add(new Drafted.Line(one.line, depth + 1, "", ClauseKind.TEXT, words, one.addressees));
            return depth + 1;
        }
        if (words.text().isBlank()) {
            if (!number.isEmpty()) {
                problems.add(new Drafted.Fault(
                        one.line, "“" + number + "” has no text of its own; what stands below it was read."));
            }
            return above;
        }
        lines.add(new Drafted.Line(one.line, depth, number, kind(one), words, one.addressees));
        return depth;
    }

    private static String numbered(String number) {
        var plain = number.strip();
        var shown = plain.endsWith(".") && !plain.contains(" ") ? plain.substring(0, plain.length() - 1) : plain;
        return shown.length() > 40 ? shown.substring(0, 40) : shown;
    }

    private static ClauseKind kind(Open one) {
        return switch (one.tag) {
            case "hcontainer" ->
                switch (one.name) {
                    case "preambular" -> ClauseKind.PREAMBULAR;
                    case "indicator" -> ClauseKind.INDICATOR;
                    case "text" -> ClauseKind.TEXT;
                    default -> one.number.isBlank() ? ClauseKind.TEXT : ClauseKind.RECOMMENDATION;
                };
            case "recital" -> ClauseKind.PREAMBULAR;
            case "subparagraph", "point", "indent", "item", "subclause" -> ClauseKind.SUB_ITEM;
            default -> one.number.isBlank() ? ClauseKind.TEXT : ClauseKind.RECOMMENDATION;
        };
    }

    private static List<Addressee> addressees(@Nullable String refersTo) {
        if (refersTo == null) {
            return List.of();
        }
        var addressees = new ArrayList<Addressee>();
        for (var addressee : Addressee.values()) {
            var word = "#to-" + addressee.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (List.of(refersTo.strip().split("\\s+", -1)).contains(word)) {
                addressees.add(addressee);
            }
        }
        return addressees;
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private static Problem.Invalid refused(String why) {
        return new Problem.Invalid("body", why);
    }
}
