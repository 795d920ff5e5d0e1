package org.adref.exchange.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.adref.exchange.faircopy.FairCopy;
import org.adref.exchange.manuscript.Remark;
import org.adref.exchange.page.Page;

/// Prints a copy as a tagged PDF.
public final class Pdf {
    public static final String MEDIA_TYPE = "application/pdf";

    static {
        XRLog.setLoggingEnabled(false); // it tells of every style that it reads
    }

    private Pdf() {}

    /// The bytes of a `.pdf` file. Some milliseconds a page; memory grows with the number of pages.
    ///
    /// @throws org.adref.problem.Problem.Conflict where a character is in none of the embedded fonts
    public static byte[] write(FairCopy copy) {
        var printable = copy.saying(Fonts::spelled); // one sign in a comment keeps no document back
        requireCovered(printable);
        return print(Page.write(printable, Page.Medium.PAPER), copy.title());
    }

    /// Prints any well-formed page of ours that asks for the embedded fonts.
    static byte[] print(String page, String title) {
        var out = new ByteArrayOutputStream(200_000);
        var builder = new PdfRendererBuilder();
        Fonts.into(builder);
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(PdfRendererBuilder.TextDirection.LTR);
        builder.withProducer("Adref");
        builder.useUriResolver((base, uri) -> null); // nothing is fetched, whatever a text says
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("“" + title + "” can't be printed", e);
        }
        return out.toByteArray();
    }

    private static void requireCovered(FairCopy copy) {
        Fonts.requireCovered("The title", copy.title() + copy.consultation());
        for (var line : copy.clauses()) {
            var where = line.citation().isEmpty() ? "A clause without a number" : "Clause " + line.citation();
            Fonts.requireCovered(where, line.text().text());
            for (var mark : line.text().marks()) {
                Fonts.requireCovered("A footnote in " + where, mark.target() == null ? "" : mark.target());
            }
            var earlier = line.earlier();
            if (earlier != null) {
                Fonts.requireCovered("The first wording of " + where, earlier.text());
            }
            for (var proposal : line.proposals()) {
                var words = proposal.text();
                Fonts.requireCovered(
                        "A proposal on " + where,
                        (words == null ? "" : words.text()) + proposal.rationale() + proposal.by());
            }
            line.remarks().forEach(remark -> requireCovered("A comment on " + where, remark));
        }
        copy.general().forEach(remark -> requireCovered("A comment on the document", remark));
        copy.panel().forEach(member -> Fonts.requireCovered("The panel", member.label() + member.affiliation()));
        for (var one : copy.dissent()) {
            Fonts.requireCovered("The annex", one.text() + one.by());
        }
    }

    private static void requireCovered(String where, Remark remark) {
        Fonts.requireCovered(where, remark.text() + remark.by().author());
        remark.replies().forEach(reply -> requireCovered(where, reply));
    }
}
