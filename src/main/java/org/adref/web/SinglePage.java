package org.adref.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/// The single page and the headers that guard it. Addresses of the page's own routes all give the page.
class SinglePage {
    private static final Pattern NOT_THE_PAGE =
            Pattern.compile("^/(api|q|login|logout|signed-in|assets)(/.*)?$|^.*\\.[a-z0-9]+$");

    void install(@Observes Router router) {
        router.route().order(-900).handler(SinglePage::guard);
        router.get().order(-800).handler(SinglePage::page);
    }

    private static void guard(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        var path = request.normalizedPath();
        if (path.startsWith("/assets/")) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else if (path.startsWith("/api/") && !path.startsWith("/api/outcomes/")) {
            headers.set("Cache-Control", "private, no-cache");
        }
        request.next();
    }

    private static void page(RoutingContext request) {
        var path = request.normalizedPath();
        if (HttpMethod.GET.equals(request.request().method())
                && !path.equals("/")
                && !path.equals("/index.html")
                && !NOT_THE_PAGE.matcher(path).matches()) {
            request.response().putHeader("Cache-Control", "no-cache");
            request.reroute("/index.html");
            return;
        }
        request.next();
    }
}
