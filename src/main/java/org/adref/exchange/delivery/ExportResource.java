package org.adref.exchange.delivery;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.adref.consultation.Caller;
import org.adref.consultation.Consultation;
import org.adref.draft.Document;
import org.adref.exchange.manuscript.Filing;
import org.adref.job.Jobs;
import org.adref.journal.Done;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Long exports: asked for, looked after, taken away in as many pieces as the line allows.
@Path("/")
public class ExportResource {
    private final Caller caller;
    private final Jobs jobs;
    private final DataSource database;
    private final Clock clock;

    ExportResource(Caller caller, Jobs jobs, DataSource database, Clock clock) {
        this.caller = caller;
        this.jobs = jobs;
        this.database = database;
        this.clock = clock;
    }

    @POST
    @Path("/api/documents/{id}/exports")
    @Transactional
    @Once
    @Operation(operationId = "askForExport")
    public Done ask(long id, @NotNull @Valid Order order) {
        var document = Document.require(id);
        var asker = caller.seatIn(document.consultationId, "document");
        Kind.of(order.kind());
        Export.requireRoom(asker);
        var consultation = Consultation.<Consultation>findById(document.consultationId);
        var export = new Export(asker, id, order.kind(), consultation.attribution, clock.instant());
        export.persistAndFlush();
        jobs.at(clock.instant(), ExportJob.NAME, export.id);
        return new Done(0, id, null, export.id); // no act of the consultation, so it stands nowhere in the journal
    }

    /// The caller's own, newest first.
    @GET
    @Path("/api/documents/{id}/exports")
    @Operation(operationId = "readExports")
    public Exports exports(long id) {
        var document = Document.require(id);
        var asker = caller.seatIn(document.consultationId, "document");
        return new Exports(
                Export.of(asker.id, id).stream().map(ExportResource::view).toList());
    }

    @GET
    @Path("/api/exports/{id}/file")
    @Operation(operationId = "downloadExport")
    public Response file(
            long id,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @HeaderParam("If-None-Match") @Nullable String known) {
        var export = Export.require(id);
        var asker = caller.seatIn(export.consultationId, "export");
        var consultation = Consultation.<Consultation>findById(export.consultationId);
        if (export.seatId != asker.id || export.size == null || export.failure != null) {
            throw new Problem.NotFound("export");
        }
        if (consultation.attribution != export.attribution) {
            throw new Problem.Conflict("Names are shown otherwise now than when this file was made. Ask for it again.");
        }
        long size = export.size;
        var tag = "\"" + export.digest + "\"";
        if (tag.equals(known)) {
            return Response.notModified().header("ETag", tag).build();
        }
        return switch (Span.of(range, ifRange != null && !ifRange.equals(tag), size)) {
            case Span.Answer.Outside _ ->
                Response.status(416).header("Content-Range", "bytes */" + size).build();
            case Span.Answer.Whole _ ->
                part(export, new Span(0, size - 1), 200, tag).build();
            case Span.Answer.Part(var span) ->
                part(export, span, 206, tag)
                        .header("Content-Range", "bytes %d-%d/%d".formatted(span.first(), span.last(), size))
                        .build();
        };
    }

    private Response.ResponseBuilder part(Export export, Span span, int status, String tag) {
        long id = export.id;
        StreamingOutput bytes = out -> Portions.copy(database, id, span.first(), span.last(), out);
        return Response.status(status)
                .entity(bytes)
                .type(export.mediaType)
                .header("Accept-Ranges", "bytes")
                .header("ETag", tag)
                .header("Content-Length", span.length())
                .header("Content-Encoding", "identity") // a part of a compressed file would be no part of the file
                .header("Cache-Control", "private, no-transform")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", Filing.disposition(export.name == null ? "export" : export.name));
    }

    private static ExportView view(Export export) {
        return new ExportView(
                export.id,
                export.kind,
                export.asked,
                export.done,
                export.total,
                export.finished,
                export.failure,
                export.name,
                export.size,
                export.expires());
    }

    /// @param kind `dossier`, or a form and a format: `redlined.pdf`
    @Schema(name = "ExportOrder")
    public record Order(
            @NotBlank(message = "Say what is to be made.") @Size(max = 40, message = "There is no such export.")
            String kind) {}

    public record Exports(@Schema(required = true) List<ExportView> exports) {}

    /// @param done steps of `total`
    /// @param failure why there is no file, in a sentence
    /// @param size in bytes
    public record ExportView(
            @Schema(required = true) long id,
            @Schema(required = true) String kind,
            @Schema(required = true) Instant asked,
            @Schema(required = true) int done,
            @Schema(required = true) int total,
            @Nullable Instant finished,
            @Nullable String failure,
            @Nullable String name,
            @Nullable Long size,
            @Schema(required = true) Instant expires) {}
}
