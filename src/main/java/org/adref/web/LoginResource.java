package org.adref.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.adref.consultation.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Where the page sends whoever is to sign in: Keycloak asks, then the way leads back.
@Path("/login")
public class LoginResource {
    private final Caller caller;

    LoginResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Response signedIn(@QueryParam("to") @Nullable String to) {
        caller.arrive();
        return Response.seeOther(URI.create(ownPath(to))).build();
    }

    /// A path of ours, or the first page: never an address elsewhere.
    static String ownPath(@Nullable String to) {
        if (to == null || !to.matches("/[A-Za-z0-9][A-Za-z0-9/_.~?=&%#-]*")) {
            return "/";
        }
        return to;
    }
}
