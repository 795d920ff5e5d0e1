package org.adref.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A refusal on the wire, RFC 9457.
///
/// @param detail a sentence for the user: what happened and what to do
/// @param until when input is taken again, where it is paused
/// @param fields which field, and why
/// @param seen with `present`: the version that the request was thought of, and the one that stands now
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDetail(
        @Schema(required = true) String type,
        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Schema(required = true) String detail,
        @Schema(required = true) String instance,
        @Schema(required = true) String requestId,
        @Nullable Map<String, String> fields,
        @Nullable Long clauseId,
        @Nullable Long seen,
        @Nullable Long present,
        @Nullable List<Problem.Collision.Passage> passages,
        @Nullable Instant until) {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemDetail of(Kind kind, String detail, String instance, String requestId) {
        return new ProblemDetail(
                kind.type(), kind.title, kind.status, detail, instance, requestId, null, null, null, null, null, null);
    }

    ProblemDetail withFields(Map<String, String> why) {
        return new ProblemDetail(
                type, title, status, detail, instance, requestId, why, clauseId, seen, present, passages, until);
    }

    ProblemDetail withVersions(long clause, long before, long now) {
        return new ProblemDetail(
                type, title, status, detail, instance, requestId, fields, clause, before, now, passages, until);
    }

    ProblemDetail withPassages(List<Problem.Collision.Passage> both) {
        return new ProblemDetail(
                type, title, status, detail, instance, requestId, fields, clauseId, seen, present, both, until);
    }

    ProblemDetail withUntil(Instant end) {
        return new ProblemDetail(
                type, title, status, detail, instance, requestId, fields, clauseId, seen, present, passages, end);
    }

    /// The ways to be refused, with their status.
    enum Kind {
        SIGN_IN(401, "Signed out"),
        NOT_YOURS(403, "Not for your seat"),
        NOT_FOUND(404, "Not found"),
        NOT_ALLOWED(405, "Not possible here"),
        INVALID(400, "Can't be kept as it is"),
        STALE(409, "The text has moved"),
        CONFLICT(409, "No longer possible"),
        FROZEN(409, "Approved"),
        PAUSED(409, "Input is paused"),
        TOO_LARGE(413, "Too large"),
        UNREADABLE_FORM(415, "Unknown form"),
        REUSED(422, "Key used before"),
        FAULT(500, "Our fault"),
        BUSY(503, "Not reachable");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        int status() {
            return status;
        }

        private String type() {
            return "urn:adref:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
