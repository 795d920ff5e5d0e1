package org.adref.consultation;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.adref.journal.Act;
import org.adref.journal.Journal;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The first sign-in of a person whose account was made by an invitation: the secretariat makes a key and hands it
/// over.
@Path("/")
public class KeyResource {
    private final Caller caller;
    private final Accounts accounts;
    private final Journal journal;

    KeyResource(Caller caller, Accounts accounts, Journal journal) {
        this.caller = caller;
        this.accounts = accounts;
        this.journal = journal;
    }

    /// Not repeatable under one idempotency key, since that would keep the answer: a second request makes a second
    /// key, and the first one is void.
    @POST
    @Transactional
    @Path("/api/seats/{id}/key")
    @Operation(operationId = "makeKey")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = KeyView.class)))
    public Response make(long id) {
        var seat = Seat.require(id);
        var secretariat = caller.seatIn(seat.consultationId, "seat").require("make a sign-in key", Role.SECRETARIAT);
        var account = seat.person.account;
        if (account == null) {
            throw new Problem.Conflict("This person had an account before the invitation, and signs in with it.");
        }
        if (!seat.person.isAwaited()) {
            throw new Problem.Conflict(
                    "This person has already signed in. A forgotten password is set anew by whoever administers the accounts.");
        }
        if (seat.ended != null) {
            throw new Problem.Conflict("This seat has ended.");
        }
        var key = accounts.key(account);
        journal.append(
                seat.consultationId, secretariat.id, journal.now(), Act.KEY_MADE, null, null, Map.of("seat", seat.id));
        var once = new CacheControl();
        once.setNoStore(true);
        return Response.ok(new KeyView(seat.person.mail, key))
                .cacheControl(once)
                .build();
    }

    /// Shown once.
    ///
    /// @param mail to sign in with
    /// @param key to be replaced at the first sign-in
    public record KeyView(
            @Schema(required = true) String mail,
            @Schema(required = true) String key) {}
}
