package org.adref.web;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.MDC;

/// A short name for each request, in its answer, in the log and in every problem, so that a user can quote it.
class RequestId implements Handler<RoutingContext> {
    private static final String KEY = "requestId";
    private static final SecureRandom RANDOM = new SecureRandom();

    void install(@Observes Router router) {
        router.route().order(-1000).handler(this);
    }

    @Override
    public void handle(RoutingContext request) {
        var bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        request.put(KEY, id);
        MDC.put(KEY, id);
        request.response().putHeader("X-Request-Id", id);
        request.next();
    }

    static String of(RoutingContext request) {
        var id = request.<String>get(KEY);
        return id == null ? "-" : id;
    }
}
