package org.adref.exchange.manuscript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// The parts of a Word file, and the archive that they make. The same text gives the same bytes.
final class Parts {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w14 w15\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final List<String> PARTS = List.of(
            "comments",
            "commentsExtended",
            "document",
            "footer1",
            "footer3",
            "footnotes",
            "header1",
            "header2",
            "header3",
            "settings",
            "styles");
    private static final int FIRST_KEY = 0x10000000;

    final StringBuilder body = new StringBuilder(1 << 16);
    private final Manuscript.Facts facts;
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder threads = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();
    private final Map<String, String> links = new HashMap<>();
    private final StringBuilder linked = new StringBuilder();
    private boolean begun; // whether a section was written already
    boolean lying; // whether the pages of the last section lie
    private int notes;
    private int keys;

    Parts(Manuscript.Facts facts) {
        this.facts = facts;
    }

    String link(String address) {
        return links.computeIfAbsent(address, target -> {
            var id = "link" + (links.size() + 1);
            linked.append("<Relationship Id=\"%s\" Type=\"%shyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                    .formatted(id, OFFICE, Xml.escaped(target)));
            return id;
        });
    }

    int footnote(String note) {
        notes++;
        footnotes.append("<w:footnote w:id=\"").append(notes).append("\">");
        boolean first = true;
        for (var line : note.split("\n", -1)) {
            footnotes.append("<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>");
            if (first) {
                footnotes.append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
            }
            footnotes.append(run(first ? " " + line : line)).append("</w:p>");
            first = false;
        }
        footnotes.append("</w:footnote>");
        return notes;
    }

    /// Writes a comment; the answer is the key by which its replies name it.
    String comment(int id, Remark remark, @Nullable String parent) {
        comments.append("<w:comment w:id=\"%d\" w:author=\"%s\" w:date=\"%s\" w:initials=\"%s\">"
                .formatted(
                        id,
                        Xml.escaped(remark.by().author()),
                        remark.by().at().truncatedTo(ChronoUnit.SECONDS),
                        Xml.escaped(initials(remark.by().author()))));
        var key = "";
        for (var line : remark.text().split("\n", -1)) {
            key = "%08X".formatted(FIRST_KEY + ++keys);
            comments.append("<w:p w14:paraId=\"").append(key).append("\"><w:pPr><w:pStyle w:val=\"CommentText\"/>");
            comments.append("</w:pPr>").append(run(line)).append("</w:p>");
        }
        comments.append("</w:comment>");
        threads.append("<w15:commentEx w15:paraId=\"%s\"%s w15:done=\"%d\"/>"
                .formatted(
                        key, parent == null ? "" : " w15:paraIdParent=\"" + parent + "\"", remark.resolved() ? 1 : 0));
        return key;
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (var word : name.split("\\s+", -1)) {
            if (!word.isEmpty() && initials.length() < 3) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + Xml.escaped(words.replace('\t', ' ')) + "</w:t></w:r>";
    }

    byte[] archive() {
        var out = new ByteArrayOutputStream(1 << 16);
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts().entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(UTF_8));
            }
            var entry = new ZipEntry("word/document.xml");
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            var writer = new java.io.OutputStreamWriter(zip, UTF_8);
            writer.append(HEAD)
                    .append("<w:document")
                    .append(W)
                    .append("><w:body>")
                    .append(body);
            writer.append(section()).append("</w:body></w:document>");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Map<String, String> parts() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", HEAD + types());
        parts.put(
                "_rels/.rels",
                HEAD
                        + relationships(relationship("document", OFFICE + "officeDocument", "word/document.xml")
                                + relationship(
                                        "core", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                                + relationship("custom", OFFICE + "custom-properties", "docProps/custom.xml")));
        parts.put("docProps/core.xml", HEAD + core());
        parts.put("docProps/custom.xml", HEAD + custom());
        try (var in = Objects.requireNonNull(Parts.class.getResourceAsStream("/word/styles.xml"), "word/styles.xml")) {
            parts.put("word/styles.xml", new String(in.readAllBytes(), UTF_8));
        }
        parts.put("word/settings.xml", HEAD + settings());
        var furniture = new TreeMap<>(Map.of(
                "header1", "<w:hdr" + W + ">" + header(false) + "</w:hdr>",
                "header2", "<w:hdr" + W + ">" + masthead() + "</w:hdr>",
                "header3", "<w:hdr" + W + ">" + header(true) + "</w:hdr>",
                "footer1", "<w:ftr" + W + ">" + footer(false) + "</w:ftr>",
                "footer3", "<w:ftr" + W + ">" + footer(true) + "</w:ftr>"));
        furniture.forEach((name, part) -> parts.put("word/" + name + ".xml", HEAD + part));
        parts.put("word/comments.xml", HEAD + "<w:comments" + W + ">" + comments + "</w:comments>");
        parts.put("word/commentsExtended.xml", HEAD + "<w15:commentsEx" + W + ">" + threads + "</w15:commentsEx>");
        parts.put("word/footnotes.xml", HEAD + "<w:footnotes" + W + ">" + SEPARATORS + footnotes + "</w:footnotes>");
        parts.put(
                "word/_rels/document.xml.rels",
                HEAD
                        + relationships(relationship("styles", OFFICE + "styles", "styles.xml")
                                + relationship("settings", OFFICE + "settings", "settings.xml")
                                + furniture.keySet().stream()
                                        .map(name -> relationship(
                                                name, OFFICE + name.substring(0, name.length() - 1), name + ".xml"))
                                        .collect(Collectors.joining())
                                + relationship("comments", OFFICE + "comments", "comments.xml")
                                + relationship(
                                        "threads",
                                        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
                                        "commentsExtended.xml")
                                + relationship("footnotes", OFFICE + "footnotes", "footnotes.xml")
                                + linked));
        return parts;
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inside + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private static String types() {
        var types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        PARTS.forEach(part -> types.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s\"/>"
                .formatted(
                        part,
                        WORD_TYPE + (part.equals("document") ? "document.main" : part.replaceAll("\\d", ""))
                                + "+xml")));
        return types
                + "<Override PartName=\"/docProps/core.xml\""
                + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                + "<Override PartName=\"/docProps/custom.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/></Types>";
    }

    private String core() {
        var at = facts.at().truncatedTo(ChronoUnit.SECONDS);
        var approved = facts.approved();
        return """
                <cp:coreProperties xmlns:cp="%smetadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
                <dc:title>%s</dc:title><dc:subject>%s</dc:subject>%s<dc:language>en</dc:language>\
                <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created>\
                <dcterms:modified xsi:type="dcterms:W3CDTF">%s</dcterms:modified></cp:coreProperties>""".formatted(
                PACKAGE,
                Xml.escaped(facts.title()),
                Xml.escaped(facts.subject()),
                approved == null ? "" : "<dc:identifier>sha256:" + Xml.escaped(approved.hash()) + "</dc:identifier>",
                at,
                at);
    }

    private String custom() {
        var approved = facts.approved();
        var property = "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"%d\" name=\"%s\">"
                + "<vt:lpwstr>%s</vt:lpwstr></property>";
        return "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                + property.formatted(2, "Adref document", facts.documentId())
                + property.formatted(3, "Adref form", Xml.escaped(facts.kind()))
                + (approved == null
                        ? ""
                        : property.formatted(4, "Milestone", Xml.escaped(approved.milestone()))
                                + property.formatted(5, "Content hash (SHA-256)", Xml.escaped(approved.hash())))
                + "</Properties>";
    }

    private String settings() {
        return "<w:settings" + W + "><w:zoom w:percent=\"100\"/>" + (facts.tracking() ? "<w:trackRevisions/>" : "")
                + "<w:defaultTabStop w:val=\"680\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
    }

    /// The head of an approved text's first page: the consultation over a rule.
    private String masthead() {
        return "<w:p><w:pPr><w:pStyle w:val=\"AdrefMasthead\"/></w:pPr>" + run(facts.subject()) + "</w:p>";
    }

    private String header(boolean lie) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Header\"/>" + (lie ? WIDE : "") + "</w:pPr>" + run(facts.title())
                + "<w:r><w:tab/></w:r>" + run(facts.kind()) + "</w:p>";
    }

    private String footer(boolean lie) {
        var approved = facts.approved();
        var left = approved == null
                ? ""
                : run(approved.milestone() + " · "
                        + approved.hash()
                                .substring(0, Math.min(12, approved.hash().length())));
        return "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/>" + (lie ? WIDE : "") + "</w:pPr>" + left
                + "<w:r><w:tab/></w:r>" + run("Page ") + "<w:fldSimple w:instr=\"PAGE\">" + run("1")
                + "</w:fldSimple>" + run(" of ") + "<w:fldSimple w:instr=\"NUMPAGES\">" + run("1")
                + "</w:fldSimple></w:p>";
    }

    /// The right margin of a page that lies, in place of that of one that stands.
    private static final String WIDE =
            "<w:tabs><w:tab w:val=\"clear\" w:pos=\"9070\"/><w:tab w:val=\"right\" w:pos=\"14796\"/></w:tabs>";

    /// A4, standing or lying, with the margins of a UN document.
    String section() {
        var size = lying
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                        + "<w:pgMar w:top=\"1418\" w:right=\"1021\" w:bottom=\"1134\" w:left=\"1021\" w:header=\"680\""
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                        + "<w:pgMar w:top=\"1701\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"850\"";
        boolean first = !begun && facts.approved() != null;
        begun = true;
        int side = lying ? 3 : 1;
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header" + side + "\"/>"
                + "<w:headerReference w:type=\"first\" r:id=\"header2\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"footer" + side + "\"/>"
                + "<w:footerReference w:type=\"first\" r:id=\"footer1\"/>" + size
                + " w:footer=\"680\" w:gutter=\"0\"/>" + (first ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }

    private static final String SEPARATORS =
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r>"
                    + "</w:p></w:footnote>";
}
