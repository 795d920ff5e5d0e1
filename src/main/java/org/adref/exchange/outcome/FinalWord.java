package org.adref.exchange.outcome;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.docx4j.XmlUtils;
import org.docx4j.docProps.custom.ObjectFactory;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.Base;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.DocPropsCustomPart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;

/// Writes an approved text as a Word file: clean, without a trace of how it came about. The same text gives the same
/// bytes. The first call in a process takes some seconds, for docx4j reads its schemas; later ones take milliseconds.
public final class FinalWord {
    /// The media type of what is written.
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final FinalText text;
    private final WordprocessingMLPackage word = new WordprocessingMLPackage();
    private final MainDocumentPart main = new MainDocumentPart();

    private FinalWord(FinalText text) throws Docx4JException {
        this.text = text;
    }

    /// The bytes of a `.docx` file.
    public static byte[] write(FinalText text) {
        try {
            return new FinalWord(text).bytes();
        } catch (Docx4JException | JAXBException e) {
            throw new IllegalStateException("A text that was approved can't be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() throws Docx4JException, JAXBException, IOException {
        word.addTargetPart(main);
        main.setJaxbElement(Context.getWmlObjectFactory().createDocument());
        main.getJaxbElement().setBody(Context.getWmlObjectFactory().createBody());
        addStyles();
        addTo(main, new DocumentSettingsPart(), SETTINGS);
        addBody();
        main.getJaxbElement().getBody().setSectPr(section());
        addTo(word, new DocPropsCorePart(), core());
        var custom = new DocPropsCustomPart();
        word.addTargetPart(custom);
        custom.setJaxbElement(new ObjectFactory().createProperties());
        custom.setProperty("Milestone", Xml.clean(text.milestone()));
        custom.setProperty("Content hash (SHA-256)", Xml.clean(text.hash()));
        var out = new ByteArrayOutputStream();
        word.save(out);
        return StillArchive.of(out.toByteArray());
    }

    private void addStyles() throws Docx4JException, JAXBException, IOException {
        var part = new StyleDefinitionsPart();
        main.addTargetPart(part);
        try (var in = FinalWord.class.getResourceAsStream("/word/styles.xml")) {
            part.setJaxbElement((Styles) XmlUtils.unmarshal(Objects.requireNonNull(in, "word/styles.xml")));
        }
    }

    private void addBody() throws Docx4JException, JAXBException {
        var footnotes = (CTFootnotes) XmlUtils.unwrap(XmlUtils.unmarshalString(FOOTNOTES));
        var body = new FinalBody(text, DAY.format(text.approvedAt()), new MarkedRuns(main, footnotes));
        main.getContent().addAll(body.paragraphs());
        if (body.hasFootnotes()) {
            var part = new FootnotesPart();
            main.addTargetPart(part);
            part.setJaxbElement(footnotes);
        }
    }

    private SectPr section() throws Docx4JException, JAXBException {
        var section = (SectPr) XmlUtils.unmarshalString(SECTION);
        section.getEGHdrFtrReferences().add(header(HdrFtrRef.FIRST, "first", masthead()));
        section.getEGHdrFtrReferences().add(header(HdrFtrRef.DEFAULT, "running", runningHead()));
        section.getEGHdrFtrReferences().add(footer(HdrFtrRef.FIRST, "first"));
        section.getEGHdrFtrReferences().add(footer(HdrFtrRef.DEFAULT, "running"));
        return section;
    }

    private HeaderReference header(HdrFtrRef where, String name, String paragraph)
            throws Docx4JException, JAXBException {
        var part = new HeaderPart(new PartName("/word/header-" + name + ".xml"));
        var reference = Context.getWmlObjectFactory().createHeaderReference();
        reference.setId(addTo(main, part, "<w:hdr " + W + ">" + paragraph + "</w:hdr>"));
        reference.setType(where);
        return reference;
    }

    private FooterReference footer(HdrFtrRef where, String name) throws Docx4JException, JAXBException {
        var part = new FooterPart(new PartName("/word/footer-" + name + ".xml"));
        var reference = Context.getWmlObjectFactory().createFooterReference();
        reference.setId(addTo(main, part, "<w:ftr " + W + ">" + pageNumber() + "</w:ftr>"));
        reference.setType(where);
        return reference;
    }

    /// Adds first and fills then: a part is only whole within its package. The answer is the id of the relationship.
    private static <E> String addTo(Base owner, JaxbXmlPart<E> part, String xml) throws Docx4JException, JAXBException {
        var relationship = owner.addTargetPart(part);
        part.setJaxbElement(part.unmarshal(new ByteArrayInputStream(xml.getBytes(UTF_8))));
        return relationship.getId();
    }

    private String masthead() {
        return line("AdrefMasthead", text(text.consultation()) + TAB + text(DAY.format(text.approvedAt())));
    }

    private String runningHead() {
        return line("Header", text(text.title()));
    }

    private String pageNumber() {
        var shortHash = text.hash().substring(0, Math.min(12, text.hash().length()));
        return line(
                "Footer",
                text("%s · %s".formatted(text.milestone(), shortHash))
                        + TAB
                        + text("Page ")
                        + field("PAGE")
                        + text(" of ")
                        + field("NUMPAGES"));
    }

    private static String line(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, runs);
    }

    private static String text(String words) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(Xml.escaped(words));
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\"%s\">%s</w:fldSimple>".formatted(name, text("1"));
    }

    private String core() {
        var at = text.approvedAt().truncatedTo(ChronoUnit.SECONDS).toString();
        return """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
                <dc:title>%s</dc:title><dc:subject>%s</dc:subject><dc:identifier>sha256:%s</dc:identifier>\
                <dc:language>en</dc:language>\
                <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created>\
                <dcterms:modified xsi:type="dcterms:W3CDTF">%s</dcterms:modified></cp:coreProperties>""".formatted(
                        Xml.escaped(text.title()), Xml.escaped(text.consultation()), Xml.escaped(text.hash()), at, at);
    }

    private static final String TAB = "<w:r><w:tab/></w:r>";

    /// A4, with the margins of a UN document.
    private static final String SECTION = "<w:sectPr " + W + "><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1701\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"850\""
            + " w:footer=\"680\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";

    private static final String SETTINGS = "<w:settings " + W + "><w:zoom w:percent=\"100\"/>"
            + "<w:defaultTabStop w:val=\"680\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
            + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";

    /// The two lines that Word wants to part footnotes from the text.
    private static final String FOOTNOTES = "<w:footnotes " + W + ">"
            + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
            + "</w:footnote></w:footnotes>";
}
