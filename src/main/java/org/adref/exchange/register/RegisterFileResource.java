package org.adref.exchange.register;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.draft.Document;
import org.adref.exchange.manuscript.Filing;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.exchange.table.Sheets;
import org.adref.journal.Journal;
import org.adref.problem.Problem;
import org.adref.review.disposition.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The register as a table to take away, and a table shown as the answers that it would propose. Answers are then
/// proposed one by one, as they always are.
@Path("/")
public class RegisterFileResource {
    private final Caller caller;
    private final Journal journal;

    RegisterFileResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @GET
    @Path("/api/documents/{id}/register.{format}")
    @Operation(operationId = "downloadRegister")
    public Response register(long id, String format) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        var form = RegisterForm.of(format).orElseThrow(() -> new Problem.NotFound("kind of file"));
        return Response.ok(form.write(document, viewer, journal.now()), form.mediaType())
                .header("Content-Disposition", Filing.disposition(Filing.name(document.title, "register", format)))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/api/documents/{id}/register-preview")
    @Consumes({
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Manuscript.MEDIA_TYPE,
        "application/octet-stream"
    })
    @Operation(operationId = "previewRegister")
    public Preview preview(long id, byte[] file) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document")
                .require("propose a disposition", Role.SECRETARIAT, Role.CHAIR);
        document.requireOpen();
        var reading = Observations.read(Sheets.read(file), Entries.of(document, viewer.role));
        if (reading.missing().isPresent()) {
            throw new Problem.Invalid("body", reading.missing().get());
        }
        return new Preview(
                reading.lines().stream().map(RegisterFileResource::view).toList(),
                reading.unchanged(),
                reading.unplaced());
    }

    private static ObservationLine view(Observations.Line line) {
        var entry = line.entry();
        return new ObservationLine(
                line.line(),
                entry.key(),
                entry.comment() ? null : entry.id(),
                entry.comment() ? entry.id() : null,
                entry.seen(),
                entry.citation(),
                entry.author(),
                entry.amends() != null && entry.amends().rewords(),
                entry.text().isEmpty() ? entry.proposed() : entry.text(),
                entry.observation(),
                line.outcome(),
                line.reason(),
                line.faults());
    }

    /// What was understood of the table; nothing is stored yet.
    ///
    /// @param unchanged rows whose observation stands here already
    /// @param unplaced what is in the table and becomes nothing, each in a sentence
    @Schema(name = "RegisterPreview")
    public record Preview(
            @Schema(required = true) List<ObservationLine> lines,
            @Schema(required = true) int unchanged,
            @Schema(required = true) List<String> unplaced) {}

    /// @param line of the file, from 1
    /// @param entry as the table names it, `C-7`
    /// @param seen the clause's present version, which a proposed answer has to name; 0 for the whole document
    /// @param rewords whether its acceptance has to be classed as editorial or substantive
    /// @param said what it answers
    /// @param before what stands there now; may be empty
    /// @param outcome absent where the words do not begin with a decision
    /// @param faults why it can't be proposed from here, in sentences; empty when it can
    public record ObservationLine(
            @Schema(required = true) int line,
            @Schema(required = true) String entry,
            @Nullable Long amendmentId,
            @Nullable Long commentId,
            @Schema(required = true) long seen,
            @Schema(required = true) String citation,
            @Schema(required = true) String author,
            @Schema(required = true) boolean rewords,
            @Schema(required = true) String said,
            @Schema(required = true) String before,
            @Nullable Answer outcome,
            @Schema(required = true) String reason,
            @Schema(required = true) List<String> faults) {}
}
