package org.adref.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.adref.problem.Problem;
import org.adref.web.ProblemDetail.Kind;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Defence against requests that another site makes with the user's cookie: whatever changes something must carry a
/// header that only our own page can set, or a bearer token, which no browser adds by itself.
class OwnPage {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    @Nullable
    Response guard(ContainerRequestContext request, RoutingContext routing) {
        if (READING.contains(request.getMethod())) {
            return null;
        }
        var authorization = request.getHeaderString("Authorization");
        boolean bearer = authorization != null && authorization.startsWith("Bearer ");
        if (bearer || "JavaScript".equals(request.getHeaderString("X-Requested-With"))) {
            return null;
        }
        var refusal = new Problem.NotYours("This request did not come from Adref's own page, so nothing was done.");
        return Problems.answer(
                ProblemDetail.of(Kind.NOT_YOURS, refusal.detail(), routing.normalizedPath(), RequestId.of(routing)));
    }
}
