package org.adref.exchange.delivery;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.adref.consultation.Caller;
import org.adref.draft.Document;
import org.adref.exchange.faircopy.FairCopies;
import org.adref.exchange.faircopy.Form;
import org.adref.exchange.manuscript.Filing;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// A document's text as a file to take away, in one of its forms, written while the reader waits.
@Path("/")
public class TextFileResource {
    private final Caller caller;

    TextFileResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/api/documents/{id}/files/{form}.{format}")
    @Operation(operationId = "downloadText")
    public Response text(long id, String form, String format) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        var wanted = Form.of(form).orElseThrow(() -> new Problem.NotFound("form of the text"));
        var written = Format.of(format)
                .filter(one -> one.writes(wanted))
                .orElseThrow(() -> new Problem.NotFound("kind of file"));
        var copy = FairCopies.of(document, viewer, wanted);
        return Response.ok(written.write(copy), written.mediaType())
                .header("Content-Disposition", Filing.disposition(Filing.name(copy.title(), form, format)))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
