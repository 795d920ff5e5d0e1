package org.adref.exchange.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small Word files put together from the XML that a test is about.
public final class MadeWord {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder threads = new StringBuilder();
    private String numbering = "";

    private MadeWord(String body) {
        part("word/document.xml", "<w:document %s><w:body>%s</w:body></w:document>".formatted(W, body));
    }

    public static MadeWord of(String body) {
        return new MadeWord(body);
    }

    /// Replaces or adds a part as it is.
    public MadeWord part(String name, String content) {
        parts.put(name, content.getBytes(UTF_8));
        return this;
    }

    public MadeWord note(int id, String words) {
        notes.append("<w:footnote w:id=\"%d\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:footnote>".formatted(id, words));
        return this;
    }

    public MadeWord numbering(String content) {
        numbering = content;
        return this;
    }

    /// @param thread the attributes of its line in the threads, such as `w15:done="1"`
    public MadeWord comment(int id, String attributes, String words, String thread) {
        comments.append("<w:comment w:id=\"%d\" %s><w:p w14:paraId=\"%08d\"><w:r><w:t>%s</w:t></w:r></w:p></w:comment>"
                .formatted(id, attributes, id, words));
        threads.append("<w15:commentEx w15:paraId=\"%08d\" %s/>".formatted(id, thread));
        return this;
    }

    public byte[] bytes() {
        var relations = new StringBuilder();
        relations.append(add("footnotes", OFFICE, "<w:footnotes %s>%s</w:footnotes>", notes.toString()));
        relations.append(add("numbering", OFFICE, "<w:numbering %s>%s</w:numbering>", numbering));
        relations.append(add("comments", OFFICE, "<w:comments %s>%s</w:comments>", comments.toString()));
        relations.append(add(
                "commentsExtended",
                "http://schemas.microsoft.com/office/2011/relationships/",
                "<w15:commentsEx %s>%s</w15:commentsEx>",
                threads.toString()));
        parts.putIfAbsent("word/_rels/document.xml.rels", relations(relations.toString()));
        parts.putIfAbsent(
                "_rels/.rels",
                relations("<Relationship Id=\"r\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/>"
                        .formatted(OFFICE)));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String add(String type, String space, String form, String content) {
        if (content.isEmpty()) {
            return "";
        }
        part("word/" + type + ".xml", form.formatted(W, content));
        return "<Relationship Id=\"%1$s\" Type=\"%2$s%1$s\" Target=\"%1$s.xml\"/>".formatted(type, space);
    }

    private static byte[] relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                .formatted(inside)
                .getBytes(UTF_8);
    }
}
