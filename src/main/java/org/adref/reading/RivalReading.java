package org.adref.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.adref.consultation.Caller;
import org.adref.draft.Clause;
import org.adref.review.amendment.Amendment;
import org.adref.review.disposition.Standings;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The open amendments to one clause read against each other.
@Path("/")
public class RivalReading {
    private final Caller caller;
    private final KeptRivals rivals;

    RivalReading(Caller caller, KeptRivals rivals) {
        this.caller = caller;
        this.rivals = rivals;
    }

    @GET
    @Path("/api/clauses/{id}/rivals")
    @Operation(operationId = "readRivals")
    public RivalsView rivals(long id) {
        var clause = Clause.require(id);
        caller.seatIn(clause.consultationId, "clause");
        var standings = Standings.in(clause.document.id);
        var open =
                Amendment.<Amendment>list("from Amendment a join fetch a.base where a.clauseId = ?1 order by a.id", id)
                        .stream()
                        .filter(amendment -> amendment.kind.rewords()
                                && amendment.amendsId == null
                                && standings.isOpen(amendment.id))
                        .toList();
        return RivalsView.of(id, clause.present.id, rivals.of(clause, open));
    }
}
