package org.adref.consultation.identity;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.consultation.Caller;
import org.adref.consultation.Pseudonym;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The secretariat looks up who is behind the pseudonyms: first the act, with its reason, in the journal for
/// everybody to see; then, for a quarter of an hour and for whoever asked, the map.
@Path("/")
public class IdentityResource {
    private final Caller caller;
    private final Journal journal;

    IdentityResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Transactional
    @Once
    @Path("/api/consultations/{id}/identities")
    @Operation(operationId = "lookUpIdentities")
    public Done look(long id, @NotNull @Valid Why why) {
        var secretariat = caller.seatIn(id).require("look up who is who", Role.SECRETARIAT);
        var look = new IdentityLook(secretariat, why.reason().strip(), journal.now());
        look.persist();
        var about = Map.of("look", look.id, "reason", Chain.digest(look.reason));
        return new Done(
                journal.append(id, secretariat.id, look.at, Act.IDENTITIES_LOOKED_UP, null, null, about),
                null,
                null,
                look.id);
    }

    @GET
    @Path("/api/identities/{id}")
    @Operation(operationId = "readIdentities")
    public Identities read(long id) {
        caller.subject(); // whoever is signed out is told so, and not what there is
        var look = IdentityLook.find(id).orElseThrow(() -> new Problem.NotFound("look"));
        var viewer = caller.seatIn(look.consultationId, "look");
        if (viewer.id != look.seatId) {
            throw new Problem.NotFound("look");
        }
        if (look.isOver(journal.now())) {
            throw new Problem.Conflict(
                    "This look is over. Look again and say why; it will be in the journal like this one.");
        }
        var pseudonyms = Pseudonym.of(look.consultationId).stream().collect(Collectors.groupingBy(one -> one.seatId));
        return new Identities(
                look.reason,
                look.at.plus(IdentityLook.LASTS),
                Seat.of(look.consultationId).stream()
                        .filter(seat -> seat.role == Role.EXPERT)
                        .map(seat -> new Identity(
                                seat.person.name,
                                seat.organisation,
                                pseudonyms.getOrDefault(seat.id, List.of()).stream()
                                        .map(one -> new Known(one.documentId, one.label()))
                                        .toList()))
                        .toList());
    }

    /// @param reason kept with the look, and shown in the history
    @Schema(name = "IdentityReason")
    public record Why(
            @NotBlank(message = "Say why you need to know who is who; everybody will read it.")
            @Size(max = 400, message = "A reason has at most 400 characters here.")
            String reason) {}

    public record Identities(
            @Schema(required = true) String reason,
            @Schema(required = true) Instant until,
            @Schema(required = true) List<Identity> identities) {}

    public record Identity(
            @Schema(required = true) String name,
            @Nullable String organisation,
            @Schema(required = true) List<Known> known) {}

    /// What an expert is called in a document.
    public record Known(
            @Schema(required = true) long documentId,
            @Schema(required = true) String pseudonym) {}
}
