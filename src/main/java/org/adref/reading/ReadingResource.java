package org.adref.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.VersionSource;
import org.adref.journal.Chain;
import org.adref.reading.DocumentView.ClauseView;
import org.adref.reading.DocumentView.VersionView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The reading page, a clause of it, and a clause's wordings.
@Path("/")
public class ReadingResource {
    private final Caller caller;
    private final DocumentReading reading;

    ReadingResource(Caller caller, DocumentReading reading) {
        this.caller = caller;
        this.reading = reading;
    }

    /// The page changes only with the journal, so the journal's number is its entity tag, with something of
    /// the account's own that says nothing of its seat.
    @GET
    @Path("/api/documents/{id}")
    @Operation(operationId = "readDocument")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "304", description = "Nothing was done since")
    public Response document(long id, @Context Request request) {
        var opened = Opened.require(id, caller.subject());
        var tag = new EntityTag(Chain.digest(caller.subject()).substring(0, 16) + "-" + opened.number());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        return Response.ok(reading.read(opened)).tag(tag).build();
    }

    @GET
    @Path("/api/clauses/{id}")
    @Operation(operationId = "readClause")
    public ClauseView clause(long id) {
        var clause = Clause.require(id);
        var viewer = caller.seatIn(clause.consultationId, "clause");
        return reading.read(clause, viewer);
    }

    @GET
    @Path("/api/clauses/{id}/versions")
    @Operation(operationId = "readVersions")
    public Versions versions(long id) {
        var clause = Clause.require(id);
        var viewer = caller.seatIn(clause.consultationId, "clause");
        var attributed = Attributed.in(clause.consultationId, clause.document.id, viewer.role);
        var sources = VersionSource.on(id);
        return new Versions(
                id,
                clause.number,
                ClauseVersion.of(id).stream()
                        .map(version -> Page.version(version, sources, attributed))
                        .toList());
    }

    /// A clause's wordings, oldest first.
    public record Versions(
            @Schema(required = true) long clauseId,
            @Schema(required = true) String number,
            @Schema(required = true) List<VersionView> versions) {}
}
