package org.adref.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.adref.approval.Approval;
import org.adref.approval.RecallTime;
import org.adref.approval.publication.Publication;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.draft.Document;
import org.adref.journal.Journal;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The outcome of a document. Once the Rapporteur has made it public, everybody reads it, with or without an
/// account; before, only those with a seat, to see what would be published.
@Path("/")
public class OutcomeReading {
    private static final String PUBLIC = "public, max-age=60"; // a recall is seen after a minute
    private static final String PRIVATE = "private, no-cache";

    private final Caller caller;
    private final Journal journal;
    private final RecallTime time;

    OutcomeReading(Caller caller, Journal journal, RecallTime time) {
        this.caller = caller;
        this.journal = journal;
        this.time = time;
    }

    @GET
    @Path("/api/outcomes/{id}")
    @Operation(operationId = "readOutcome")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OutcomeView.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since")
    public Response read(long id, @Context Request request) {
        var opened = open(id);
        var attributed = Attributed.in(opened.document.consultationId, id, Role.OBSERVER);
        var published = opened.publication
                .map(one -> new OutcomeView.Published(one.at, time.until(one.at), time.isOver(one.at, journal.now())))
                .orElse(null);
        var tag = new EntityTag(opened.approval.milestone.hash.substring(0, 24) + "-"
                + attributed.attribution().name().charAt(0)
                + (published == null ? "-" : published.isFinal() ? "f" : "p"));
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.header("Cache-Control", opened.caching()).build();
        }
        var view = Outcome.of(opened.document, opened.approval, attributed).view(published);
        return Response.ok(view)
                .tag(tag)
                .header("Cache-Control", opened.caching())
                .build();
    }

    /// The very string that the hash of the approved text is taken over.
    @GET
    @Path("/api/outcomes/{id}/content.json")
    @Produces("application/json")
    @Operation(operationId = "downloadOutcome")
    public Response content(long id) {
        var opened = open(id);
        var milestone = opened.approval.milestone;
        if (Attributed.outside(milestone.consultationId, Role.OBSERVER).isTighterThan(milestone.attribution)) {
            throw new Problem.NotYours(
                    "This text was frozen when more was shown of who spoke than is shown now. Its hash stands; its file is not given out any more.");
        }
        return Response.ok(milestone.content)
                .header("Cache-Control", opened.caching())
                .header("Content-Disposition", "attachment; filename=\"adref-outcome-%d.json\"".formatted(id))
                .build();
    }

    private Opened open(long id) {
        var found = Document.<Document>findByIdOptional(id);
        var publication = found.flatMap(document -> Publication.of(document.id));
        if (publication.isEmpty()) {
            caller.subject(); // the same for what is not public and for what is not there
        }
        var document = found.orElseThrow(() -> new Problem.NotFound("outcome"));
        if (publication.isEmpty()) {
            caller.seatIn(document.consultationId, "outcome");
        }
        var approval = Approval.of(id).orElseThrow(() -> new Problem.NotFound("outcome"));
        return new Opened(document, approval, publication);
    }

    private record Opened(Document document, Approval approval, Optional<Publication> publication) {
        String caching() {
            return publication.isPresent() ? PUBLIC : PRIVATE;
        }
    }
}
