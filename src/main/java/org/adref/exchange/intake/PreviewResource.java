package org.adref.exchange.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.draft.Document;
import org.adref.exchange.akn.AkomaNtoso;
import org.adref.exchange.akn.AkomaNtosoReader;
import org.adref.exchange.akn.Drafted;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Reads the file of a draft and shows what was understood. Nothing is stored.
@Path("/")
public class PreviewResource {
    /// Bytes: some twenty times what a long report has.
    private static final int LARGEST = 2_000_000;

    /// Bytes of a Word file, whose pictures are not read.
    private static final int LARGEST_WORD = 9_000_000;

    private static final String TSV = "text/tab-separated-values";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Caller caller;

    PreviewResource(Caller caller) {
        this.caller = caller;
    }

    @POST
    @Path("/api/documents/{id}/draft-preview")
    @Consumes({"text/plain", TSV, "application/octet-stream", WORD, "application/xml", AkomaNtoso.MEDIA_TYPE})
    @Operation(operationId = "previewDraft")
    public Preview preview(long id, @HeaderParam("Content-Type") @Nullable String type, byte[] file) {
        var document = Document.require(id);
        caller.seatIn(document.consultationId, "document").require("import a draft", Role.SECRETARIAT);
        document.requireOpen();
        if (file.length == 0) {
            throw new Problem.Invalid("body", "The file is empty. Choose another, or paste the draft's text.");
        }
        if ((type != null && type.startsWith(WORD)) || ForeignFile.isWord(file)) {
            return word(file);
        }
        if (AkomaNtosoReader.recognises(file)) {
            return shown(AkomaNtosoReader.read(file));
        }
        if (file.length > LARGEST) {
            throw new Problem.Invalid("body", "This file has more than 2 MB. Divide it, or take out what is no text.");
        }
        var form = type != null && type.startsWith(TSV) ? DraftForm.TSV : DraftForm.PLAIN_TEXT;
        return shown(DraftReader.read(file, form));
    }

    private static Preview word(byte[] file) {
        if (file.length > LARGEST_WORD) {
            throw new Problem.Invalid(
                    "body", "This Word file has more than 9 MB. Take its pictures out and save it again.");
        }
        return shown(WordDraft.read(file));
    }

    private static Preview shown(Reading reading) {
        return new Preview(
                reading.clauses().stream()
                        .map(clause -> new Line(
                                clause.line(),
                                clause.depth(),
                                clause.number(),
                                clause.kind(),
                                clause.text(),
                                clause.marks(),
                                clause.addressees()))
                        .toList(),
                reading.problems().stream()
                        .map(problem -> new LineFault(problem.line(), problem.why()))
                        .toList());
    }

    private static Preview shown(Drafted drafted) {
        var faults = new ArrayList<LineFault>();
        drafted.problems().forEach(problem -> faults.add(new LineFault(problem.line(), problem.why())));
        return new Preview(
                drafted.lines().stream()
                        .map(line -> new Line(
                                line.line(),
                                line.depth(),
                                line.number(),
                                line.kind(),
                                line.text().text(),
                                line.text().marks(),
                                line.addressees()))
                        .toList(),
                faults);
    }

    /// What was understood of the file, to be corrected before it is stored.
    public record Preview(
            @Schema(required = true) List<Line> clauses,
            @Schema(required = true) List<LineFault> problems) {}

    /// @param line of the file, from 1
    @Schema(name = "PreviewLine")
    public record Line(
            @Schema(required = true) int line,
            @Schema(required = true) int depth,
            @Schema(required = true) String number,
            @Schema(required = true) ClauseKind kind,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) List<Addressee> addressees) {}

    public record LineFault(
            @Schema(required = true) int line,
            @Schema(required = true) String why) {}
}
