package org.adref.exchange.akn;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.exchange.faircopy.FairCopy;
import org.adref.exchange.faircopy.Form;
import org.adref.exchange.faircopy.Redline;
import org.adref.exchange.faircopy.Redline.Fate;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// Writes a copy as an Akoma Ntoso 3.0 document. The same copy gives the same bytes.
public final class AkomaNtoso {
    public static final String MEDIA_TYPE = "application/akn+xml";

    private final FairCopy copy;
    private final Elements out;
    private final Names names = new Names();
    private final Map<Long, String> eIds = new LinkedHashMap<>();

    private AkomaNtoso(FairCopy copy, Elements out) {
        this.copy = copy;
        this.out = out;
        for (var line : copy.clauses()) {
            eIds.put(line.clauseId(), names.eId(line));
        }
    }

    /// The bytes of an `.xml` file in UTF-8.
    public static byte[] write(FairCopy copy) {
        var bytes = new ByteArrayOutputStream(100_000);
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            new AkomaNtoso(copy, new Elements(xml)).document();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A copy can't be written", e);
        }
        return bytes.toByteArray();
    }

    private void document() throws XMLStreamException {
        out.root("akomaNtoso");
        out.open("doc", "name", "recommendations", "contains", "singleVersion");
        meta("main");
        out.open("preface", "eId", "preface");
        out.open("longTitle", "eId", "preface__longtitle");
        out.open("p")
                .element("docTitle", copy.title(), "eId", "preface__longtitle__doctitle")
                .close();
        out.close().close();
        out.open("mainBody", "eId", "body");
        body();
        out.close();
        attachments();
        out.close().close();
    }

    private void meta(String component) throws XMLStreamException {
        var work = "/akn/un/doc/recommendations/%s/%d".formatted(day(copy.opened()), copy.documentId());
        var expression = work + "/eng@" + day(copy.at());
        out.open("meta").open("identification", "source", "#adref");
        out.open("FRBRWork");
        frbr(work, component, copy.opened(), "Opened");
        out.empty("FRBRcountry", "value", "un")
                .empty("FRBRname", "value", copy.title())
                .empty("FRBRprescriptive", "value", "false")
                .empty("FRBRauthoritative", "value", String.valueOf(copy.form() == Form.FINAL))
                .close();
        out.open("FRBRExpression");
        frbr(expression, component, copy.at(), copy.state());
        out.empty("FRBRversionNumber", "value", copy.state())
                .empty("FRBRlanguage", "language", "eng")
                .close();
        out.open("FRBRManifestation");
        frbr(expression + "/" + copy.form().word() + ".xml", component, copy.at(), "Written");
        out.empty("FRBRformat", "value", MEDIA_TYPE).close().close();
        if (!component.equals("main")) {
            out.close(); // what is attached shares the history and the references of the whole
            return;
        }
        lifecycle(work, expression);
        references();
        if (copy.hash() != null) {
            out.open("proprietary", "source", "#adref")
                    .foreign("contentHash", copy.hash(), "algorithm", "SHA-256")
                    .close();
        }
        out.close();
    }

    private void frbr(String address, String component, Instant at, String what) throws XMLStreamException {
        var whole = address.endsWith(".xml") ? address : address + "/!" + component;
        out.empty("FRBRthis", "value", whole)
                .empty("FRBRuri", "value", address)
                .empty("FRBRdate", "date", day(at).toString(), "name", what)
                .empty("FRBRauthor", "href", "#consultation", "as", "#author");
    }

    private void lifecycle(String work, String expression) throws XMLStreamException {
        out.open("lifecycle", "source", "#adref");
        out.empty(
                "eventRef",
                "eId",
                "e1",
                "date",
                day(copy.opened()).toString(),
                "source",
                "#original",
                "type",
                "generation");
        out.empty(
                "eventRef", "eId", "e2", "date", day(copy.at()).toString(), "source", "#present", "type", "amendment");
        out.close();
        out.open("references", "source", "#adref");
        out.empty("original", "eId", "original", "href", work + "/eng@" + day(copy.opened()), "showAs", "First draft");
        out.empty("original", "eId", "present", "href", expression, "showAs", copy.state());
    }

    /// Everybody and everything that is pointed at. Names are those that attribution lets the reader see.
    private void references() throws XMLStreamException {
        out.empty("TLCOrganization", "eId", "adref", "href", "/akn/ontology/organization/adref", "showAs", "Adref");
        out.empty(
                "TLCOrganization",
                "eId",
                "consultation",
                "href",
                "/akn/ontology/organization/consultation",
                "showAs",
                copy.consultation());
        out.empty("TLCRole", "eId", "author", "href", "/akn/ontology/role/author", "showAs", "Author");
        var addressees = copy.clauses().stream()
                .flatMap(line -> line.addressees().stream())
                .distinct()
                .sorted()
                .toList();
        for (var addressee : addressees) {
            var word = word(addressee);
            out.empty(
                    "TLCConcept",
                    "eId",
                    "to-" + word,
                    "href",
                    "/akn/ontology/concept/addressee/" + word,
                    "showAs",
                    shown(word));
        }
        out.close();
    }

    private static String word(Addressee addressee) {
        return addressee.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String shown(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).replace('-', ' ');
    }

    /// The tree of clauses: what is deeper stands inside.
    private void body() throws XMLStreamException {
        var open = new ArrayList<Integer>();
        var lines = copy.clauses();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            while (!open.isEmpty() && open.getLast() >= line.depth()) {
                out.close();
                open.removeLast();
            }
            boolean leads = i + 1 < lines.size() && lines.get(i + 1).depth() > line.depth();
            begin(line, leads);
            open.add(line.depth());
        }
        for (int i = 0; i < open.size(); i++) {
            out.close();
        }
    }

    private void begin(FairCopy.Line line, boolean leads) throws XMLStreamException {
        var eId = eIds.getOrDefault(line.clauseId(), "");
        clause(line, eId, "clause-" + line.clauseId());
        if (line.kind() == ClauseKind.HEADING) {
            out.open("heading", "eId", eId + "__heading");
            var redline = redline(line);
            for (int i = 0; i < redline.paragraphs().size(); i++) {
                if (i > 0) {
                    out.empty("eol", "eId", names.counted("eol_"));
                }
                runs(redline.paragraphs().get(i));
            }
            out.close();
            return;
        }
        words(redline(line), leads ? "intro" : "content", eId);
    }

    private void clause(FairCopy.Line line, String eId, String guid) throws XMLStreamException {
        var element = Names.of(line.kind(), line.depth());
        var attributes = new ArrayList<>(List.of("eId", eId));
        if (!guid.isEmpty()) {
            attributes.addAll(List.of("GUID", guid));
        }
        if (!element.name().isEmpty()) {
            attributes.addAll(List.of("name", element.name()));
        }
        if (line.agreed()) {
            attributes.addAll(List.of("class", "agreed-ad-referendum"));
        }
        if (!line.addressees().isEmpty()) {
            attributes.addAll(List.of(
                    "refersTo",
                    String.join(
                            " ",
                            line.addressees().stream()
                                    .map(one -> "#to-" + word(one))
                                    .toList())));
        }
        out.open(element.tag(), attributes.toArray(String[]::new));
        if (!line.number().isEmpty()) {
            out.element("num", line.number(), "eId", eId + "__num");
        }
    }

    private void words(Redline redline, String wrapper, String eId) throws XMLStreamException {
        out.open(wrapper, "eId", eId + "__" + wrapper);
        for (var paragraph : redline.paragraphs()) {
            out.open("p", "eId", names.counted(eId + "__" + wrapper + "__p_"));
            runs(paragraph);
            out.close();
        }
        out.close();
    }

    private Redline redline(FairCopy.Line line) {
        if (copy.form() != Form.CHANGES) {
            return Redline.of(line.text());
        }
        var earlier = line.earlier();
        return earlier == null ? Redline.whole(Fate.INSERTED, line.text()) : Redline.between(earlier, line.text());
    }

    private void runs(Redline.Paragraph paragraph) throws XMLStreamException {
        new Runs(out, names).write(paragraph);
    }

    private void attachments() throws XMLStreamException {
        boolean proposals =
                copy.clauses().stream().anyMatch(line -> !line.proposals().isEmpty());
        if (!proposals && copy.dissent().isEmpty()) {
            return;
        }
        out.open("attachments");
        if (proposals) {
            proposals();
        }
        if (!copy.dissent().isEmpty()) {
            dissent();
        }
        out.close();
    }

    private void proposals() throws XMLStreamException {
        out.open("attachment", "eId", "att_1").element("heading", "Open proposals", "eId", "att_1__heading");
        out.open("doc", "name", "proposals");
        meta("proposals");
        out.open("mainBody", "eId", "att_1__body");
        for (var line : copy.clauses()) {
            for (var proposal : line.proposals()) {
                proposal(line, proposal);
            }
        }
        out.close().close().close();
    }

    private void proposal(FairCopy.Line line, FairCopy.Proposal proposal) throws XMLStreamException {
        var eId = "proposal_" + proposal.id();
        out.open("hcontainer", "eId", eId, "GUID", "amendment-" + proposal.id(), "name", "proposal");
        out.open("content", "eId", eId + "__content").open("p", "eId", eId + "__content__p_1");
        out.text((proposal.chairsText() ? "Chair’s text, by " : "Proposed by ") + proposal.by() + " on ");
        out.element(
                "date",
                day(proposal.at()).toString(),
                "eId",
                eId + "__date",
                "date",
                day(proposal.at()).toString());
        out.text(": ");
        out.open("mod", "eId", eId + "__mod");
        out.element("ref", line.name(), "eId", eId + "__ref", "href", "#" + eIds.get(line.clauseId()));
        var base = proposal.base();
        var text = proposal.text();
        out.text(proposal.says().isEmpty() ? " to read " : " " + proposal.says() + " ");
        if (text != null || base != null) {
            out.open("quotedStructure", "eId", eId + "__qstr");
            var inner = names.counted(
                    eId + "__qstr__" + Names.of(line.kind(), line.depth()).shortName() + "_");
            clause(line, inner, "");
            words(redline(base, text), "content", inner);
            out.close().close();
        }
        out.close().close();
        if (!proposal.rationale().isBlank()) {
            out.open("p", "eId", eId + "__content__p_2")
                    .text(proposal.rationale())
                    .close();
        }
        out.close().close();
    }

    private static Redline redline(@Nullable RichText base, @Nullable RichText text) {
        if (base != null && text != null) {
            return Redline.between(base, text);
        }
        if (text != null) {
            return Redline.whole(Fate.INSERTED, text);
        }
        if (base != null) {
            return Redline.whole(Fate.DELETED, base);
        }
        return new Redline(List.of());
    }

    private void dissent() throws XMLStreamException {
        out.open("attachment", "eId", "att_2")
                .element("heading", "Reservations and objections", "eId", "att_2__heading");
        out.open("doc", "name", "dissent");
        meta("dissent");
        out.open("mainBody", "eId", "att_2__body");
        for (var one : copy.dissent()) {
            var eId = names.counted("dissent_");
            out.open("hcontainer", "eId", eId, "name", "dissent");
            out.element("num", one.citation(), "eId", eId + "__num");
            out.element("heading", one.stance() + ", " + one.by(), "eId", eId + "__heading");
            out.open("content", "eId", eId + "__content");
            int paragraph = 0;
            for (var words : one.text().lines().toList()) {
                paragraph++;
                out.open("p", "eId", eId + "__content__p_" + paragraph)
                        .text(words)
                        .close();
            }
            out.close().close();
        }
        out.close().close().close();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
