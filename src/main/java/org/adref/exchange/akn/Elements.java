package org.adref.exchange.akn;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A stream writer that reads like the document it writes. Attributes are given as name and value in turn.
final class Elements {
    private static final String OURS = "https://adref.example/ns/1";

    private final XMLStreamWriter xml;

    Elements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    Elements root(String name) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeDefaultNamespace(Names.NAMESPACE);
        return this;
    }

    Elements open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        write(attributes);
        return this;
    }

    Elements close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    Elements empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        write(attributes);
        return this;
    }

    Elements element(String name, String words, String... attributes) throws XMLStreamException {
        return open(name, attributes).text(words).close();
    }

    /// An element of our own, where the schema has room for others'.
    Elements foreign(String name, String words, String... attributes) throws XMLStreamException {
        xml.writeStartElement("adref", name, OURS);
        xml.writeNamespace("adref", OURS);
        write(attributes);
        return text(words).close();
    }

    Elements text(String words) throws XMLStreamException {
        xml.writeCharacters(clean(words));
        return this;
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    /// Without the characters that no XML document can hold.
    private static String clean(String words) {
        var clean = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c < 0xd800)
                        || (c >= 0xe000 && c != 0xfffe && c != 0xffff))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
