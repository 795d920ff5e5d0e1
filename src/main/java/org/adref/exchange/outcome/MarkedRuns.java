package org.adref.exchange.outcome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.jspecify.annotations.Nullable;

/// Turns text with marks into the runs, links and footnotes of a paragraph.
final class MarkedRuns {
    private static final ObjectFactory WORD = Context.getWmlObjectFactory();

    private final MainDocumentPart main;
    private final CTFootnotes footnotes;
    private final Map<String, String> links = new HashMap<>();
    private int notes;

    MarkedRuns(MainDocumentPart main, CTFootnotes footnotes) {
        this.main = main;
        this.footnotes = footnotes;
    }

    boolean hasFootnotes() {
        return notes > 0;
    }

    /// Appends one paragraph of a text, the characters from `start` up to and not including `end`.
    void append(P paragraph, RichText text, int start, int end) {
        var cuts = new TreeSet<Integer>(List.of(start, end));
        for (var mark : text.marks()) {
            cuts.add(Math.clamp(mark.start(), start, end));
            cuts.add(Math.clamp(mark.end(), start, end));
        }
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            append(paragraph, text, from, to, end);
            from = to;
        }
    }

    private void append(P paragraph, RichText text, int from, int to, int end) {
        var here = text.marks().stream()
                .filter(mark -> mark.start() <= from && mark.end() >= to)
                .toList();
        var run = run(text.text().substring(from, to), properties(here));
        var link = here.stream().filter(mark -> mark.kind() == Mark.Kind.LINK).findFirst();
        if (link.isPresent()) {
            var hyperlink = WORD.createPHyperlink();
            hyperlink.setId(link(String.valueOf(link.get().target())));
            hyperlink.getContent().add(run);
            paragraph.getContent().add(hyperlink);
        } else {
            paragraph.getContent().add(run);
        }
        for (var mark : text.marks()) {
            boolean ends = mark.end() == to || (to == end && mark.end() == end + 1); // or with the newline after it
            if (mark.kind() == Mark.Kind.FOOTNOTE && ends) {
                paragraph.getContent().add(footnote(String.valueOf(mark.target())));
            }
        }
    }

    /// Plain words in one run; tabs become Word's tabs.
    static R run(String words, @Nullable RPr properties) {
        var run = WORD.createR();
        run.setRPr(properties);
        var parts = Xml.clean(words).split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.getContent().add(WORD.createRTab());
            }
            if (!parts[i].isEmpty()) {
                var text = WORD.createText();
                text.setValue(parts[i]);
                text.setSpace("preserve");
                run.getContent().add(WORD.createRT(text));
            }
        }
        return run;
    }

    private static @Nullable RPr properties(List<Mark> marks) {
        var kinds = new ArrayList<>(marks.stream().map(Mark::kind).toList());
        kinds.remove(Mark.Kind.FOOTNOTE);
        if (kinds.isEmpty()) {
            return null;
        }
        var properties = WORD.createRPr();
        if (kinds.contains(Mark.Kind.LINK)) {
            properties.setRStyle(style("Hyperlink"));
        }
        if (kinds.contains(Mark.Kind.STRONG)) {
            properties.setB(new BooleanDefaultTrue());
        }
        if (kinds.contains(Mark.Kind.EMPHASIS)) {
            properties.setI(new BooleanDefaultTrue());
        }
        return properties;
    }

    private static org.docx4j.wml.RStyle style(String id) {
        var style = WORD.createRStyle();
        style.setVal(id);
        return style;
    }

    private String link(String address) {
        return links.computeIfAbsent(address, target -> {
            var relationship = new Relationship();
            relationship.setType(Namespaces.HYPERLINK);
            relationship.setTarget(target);
            relationship.setTargetMode("External");
            main.getRelationshipsPart().addRelationship(relationship);
            return relationship.getId();
        });
    }

    private R footnote(String note) {
        notes++;
        var id = BigInteger.valueOf(notes);
        var entry = WORD.createCTFtnEdn();
        entry.setId(id);
        boolean first = true;
        for (var line : note.split("\n", -1)) {
            var paragraph = FinalBody.paragraph("FootnoteText");
            if (first) {
                var sign = referenceRun();
                sign.getContent().add(WORD.createRFootnoteRef());
                paragraph.getContent().add(sign);
            }
            paragraph.getContent().add(run(first ? " " + line : line, null));
            entry.getContent().add(paragraph);
            first = false;
        }
        footnotes.getFootnote().add(entry);
        var reference = WORD.createCTFtnEdnRef();
        reference.setId(id);
        var run = referenceRun();
        run.getContent().add(WORD.createRFootnoteReference(reference));
        return run;
    }

    private static R referenceRun() {
        var run = WORD.createR();
        var properties = WORD.createRPr();
        properties.setRStyle(style("FootnoteReference"));
        run.setRPr(properties);
        return run;
    }
}
