package org.adref.exchange.circulation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.adref.consultation.Caller;
import org.adref.draft.Document;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.journal.Journal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// A document as it stands, to take away and work on in Word.
@Path("/")
public class CirculationResource {
    private final Caller caller;
    private final Journal journal;

    CirculationResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @GET
    @Path("/api/documents/{id}/redline.docx")
    @Produces(Manuscript.MEDIA_TYPE)
    @Operation(operationId = "downloadRedline")
    public Response redline(long id) {
        return file(id, "redline", CirculatedWord::redlined);
    }

    @GET
    @Path("/api/documents/{id}/working-copy.docx")
    @Produces(Manuscript.MEDIA_TYPE)
    @Operation(operationId = "downloadWorkingCopy")
    public Response workingCopy(long id) {
        return file(id, "working-copy", CirculatedWord::workingCopy);
    }

    @GET
    @Path("/api/documents/{id}/compilation.docx")
    @Produces(Manuscript.MEDIA_TYPE)
    @Operation(operationId = "downloadCompilation")
    public Response compilation(long id) {
        return file(id, "compilation", CirculatedWord::compilation);
    }

    private Response file(long id, String form, Function<Circulated, byte[]> written) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        var bytes = written.apply(CirculatedReading.read(document, viewer, journal.now()));
        return Response.ok(bytes)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(fileName(document.title, form)))
                .header("Cache-Control", "no-store")
                .build();
    }

    /// The title and the form in letters and digits that every system and header can carry.
    private static String fileName(String title, String form) {
        var plain = title.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "document" : plain) + "-" + form + ".docx";
    }
}
