package org.adref.exchange.word.part;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// One part of a Word file, read from front to back.
final class Xml {
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final int DEEPEST = 400;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;
    private int depth;

    Xml(InputStream part) {
        try {
            in = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException unreadable) {
            throw damaged();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", "0"); // counted here, and refused in words
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0"); // there are none; the part itself is bounded
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return factory;
    }

    /// Goes on to the next element's begin or end, or text. False at the end of the part.
    boolean next() {
        try {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new NotRead("This file is nested deeper than any document is, so it was not read.");
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new NotRead("This file declares types or entities of its own, which no Word file does. It"
                                + " was not opened.");
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException unreadable) {
            throw damaged();
        }
    }

    boolean isStart() {
        return in.isStartElement();
    }

    boolean isEnd() {
        return in.isEndElement();
    }

    boolean isText() {
        return in.isCharacters();
    }

    String text() {
        return in.getText();
    }

    /// The name of the element, with a prefix of its own for what is not Word's: `m:oMath` is never `oMath`.
    String name() {
        var space = in.getNamespaceURI();
        if (space != null && WORD.contains(space)) {
            return in.getLocalName();
        }
        return (space == null ? "" : prefix(space)) + ":" + in.getLocalName();
    }

    private static String prefix(String space) {
        return switch (space) {
            case "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "http://purl.oclc.org/ooxml/officeDocument/math" -> "m";
            case "http://schemas.openxmlformats.org/markup-compatibility/2006" -> "mc";
            case "http://schemas.microsoft.com/office/word/2012/wordml" -> "w15";
            default -> "x";
        };
    }

    /// An attribute by its local name, in whatever namespace.
    @Nullable
    String attribute(String local) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(local)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String local, String otherwise) {
        var value = attribute(local);
        return value == null ? otherwise : value;
    }

    int number(String local, int otherwise) {
        var value = attribute(local);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /// Whether a switch such as `w:b` is on: it is unless it says it is off.
    boolean isOn() {
        var value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /// How deep the cursor stands.
    int depth() {
        return depth;
    }

    static NotRead damaged() {
        return new NotRead("A part of this file can't be read: it is damaged. Open it in Word, save it again and choose"
                + " that file.");
    }
}
