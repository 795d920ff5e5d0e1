package org.adref.consultation.identity;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.adref.consultation.Attribution;
import org.adref.consultation.Caller;
import org.adref.consultation.Consultation;
import org.adref.consultation.Role;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The secretariat shows less of who speaks, never more (domain.md, rule 25).
@Path("/")
public class AttributionResource {
    private final Caller caller;
    private final Journal journal;

    AttributionResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @PUT
    @Transactional
    @Once
    @Path("/api/consultations/{id}/attribution")
    @Operation(operationId = "tightenAttribution")
    public Done tighten(long id, @NotNull @Valid Tightening tightening) {
        var secretariat = caller.seatIn(id).require("change how speakers are shown", Role.SECRETARIAT);
        journal.hold(id);
        var consultation = Consultation.<Consultation>findById(id);
        Consultation.getEntityManager().refresh(consultation);
        var before = consultation.attribution;
        if (before != tightening.seen()) {
            throw new Problem.Conflict(
                    "How speakers are shown was changed by somebody else meanwhile. Reload to see how it is now.");
        }
        int step = tightening.attribution().compareTo(before);
        if (step == 0) {
            throw new Problem.Invalid("attribution", "Speakers are shown in this way already.");
        }
        if (step < 0) {
            throw new Problem.Conflict(
                    "Less can be shown of who speaks, never more again: people have spoken relying on it.");
        }
        consultation.attribution = tightening.attribution();
        var about = Map.of("from", before, "to", tightening.attribution());
        var number = journal.append(id, secretariat.id, journal.now(), Act.ATTRIBUTION_TIGHTENED, null, null, about);
        return new Done(number, null, null, id);
    }

    /// @param seen how speakers were shown when this was decided
    public record Tightening(
            @NotNull(message = "Say how speakers are shown now.")
            Attribution seen,

            @NotNull(message = "Choose how speakers are to be shown.")
            Attribution attribution) {}
}
