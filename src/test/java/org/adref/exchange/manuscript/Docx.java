package org.adref.exchange.manuscript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// Reads a Word file again without the library that wrote it.
public record Docx(Map<String, String> parts) {
    public static Docx open(byte[] bytes) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Docx(parts);
    }

    public String part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /// The text of each paragraph of the body.
    public List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        var words = new StringBuilder();
        boolean inText = false;
        try {
            var in = XMLInputFactory.newFactory()
                    .createXMLStreamReader(new java.io.StringReader(part("word/document.xml")));
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inText = in.getLocalName().equals("t");
                    if (in.getLocalName().equals("tab")) {
                        words.append('\t');
                    }
                } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                    words.append(in.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inText = false;
                    if (in.getLocalName().equals("p")) {
                        paragraphs.add(words.toString());
                        words.setLength(0);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return paragraphs;
    }
}
