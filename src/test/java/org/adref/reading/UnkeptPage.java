package org.adref.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.adref.consultation.Caller;
import org.adref.review.amendment.Rebases;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The reading page made anew for every request, to be measured: what the first reader after an act waits for.
@Path("/api/bench/documents/{id}/unkept")
public class UnkeptPage {
    private final Caller caller;
    private final ObjectMapper json;

    UnkeptPage(Caller caller, ObjectMapper json) {
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Operation(hidden = true)
    public DocumentView read(long id) {
        return new DocumentReading(new KeptPages(), new KeptRivals(), new Rebases(), json)
                .read(Opened.require(id, caller.subject()));
    }
}
