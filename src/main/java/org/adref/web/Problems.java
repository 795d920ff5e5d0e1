package org.adref.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.adref.problem.Problem;
import org.adref.web.ProblemDetail.Kind;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Every refusal, and every fault, becomes one problem detail here.
class Problems {

    @ServerExceptionMapper
    Response problem(Problem problem, RoutingContext request) {
        return answer(
                switch (problem) {
                    case Problem.SignIn p -> detail(Kind.SIGN_IN, p, request);
                    case Problem.NotFound p -> detail(Kind.NOT_FOUND, p, request);
                    case Problem.NotYours p -> detail(Kind.NOT_YOURS, p, request);
                    case Problem.Invalid p -> detail(Kind.INVALID, p, request).withFields(p.fields());
                    case Problem.Stale p ->
                        detail(Kind.STALE, p, request).withVersions(p.clauseId(), p.seen(), p.present());
                    case Problem.Conflict p -> detail(Kind.CONFLICT, p, request);
                    case Problem.Collision p ->
                        detail(Kind.CONFLICT, p, request).withPassages(p.passages());
                    case Problem.Frozen p -> detail(Kind.FROZEN, p, request);
                    case Problem.Paused p -> detail(Kind.PAUSED, p, request).withUntil(p.until());
                    case Problem.Reused p -> detail(Kind.REUSED, p, request);
                    case Problem.Unavailable p -> detail(Kind.BUSY, p, request);
                });
    }

    @ServerExceptionMapper
    Response invalid(ResteasyReactiveViolationException violations, RoutingContext request) {
        var fields = violations.getConstraintViolations().stream()
                .collect(Collectors.toMap(
                        Problems::field, ConstraintViolation::getMessage, (first, _) -> first, TreeMap::new));
        return problem(new Problem.Invalid(fields), request);
    }

    @ServerExceptionMapper
    Response unreadable(JacksonException unreadable, RoutingContext request) {
        return problem(new Problem.Invalid(path(unreadable), why(unreadable)), request);
    }

    /// The framework has a mapper of its own for this case, which only one for the same type goes before.
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException unreadable, RoutingContext request) {
        return unreadable(unreadable, request);
    }

    /// What the framework refuses: unknown paths, wrong methods, bodies that are too large or no JSON at all.
    @ServerExceptionMapper
    Response refused(WebApplicationException refused, RoutingContext request) {
        if (refused.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable, request);
        }
        var status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        var kind = Arrays.stream(Kind.values())
                .filter(one -> one.status() == status)
                .findFirst()
                .orElse(status < 500 ? Kind.INVALID : Kind.FAULT);
        return answer(ProblemDetail.of(kind, words(kind), request.normalizedPath(), RequestId.of(request)));
    }

    /// Faults; and what the database refused because somebody else was faster.
    @ServerExceptionMapper
    Response fault(Exception fault, RoutingContext request) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem(problem, request);
            }
            if (cause instanceof SQLException refusal && "AD001".equals(refusal.getSQLState())) {
                return problem(new Problem.Frozen(), request);
            }
            if (cause instanceof SQLException refusal && "AD003".equals(refusal.getSQLState())) {
                return problem(new Problem.Conflict("This clause has an open chair's text already."), request);
            }
        }
        Log.errorf(fault, "%s %s failed", request.request().method(), request.normalizedPath());
        return answer(ProblemDetail.of(Kind.FAULT, words(Kind.FAULT), request.normalizedPath(), RequestId.of(request)));
    }

    private static ProblemDetail detail(Kind kind, Problem problem, RoutingContext request) {
        return ProblemDetail.of(kind, problem.detail(), request.normalizedPath(), RequestId.of(request));
    }

    static Response answer(ProblemDetail detail) {
        return Response.status(detail.status())
                .type(ProblemDetail.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(detail)
                .build();
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case SIGN_IN -> new Problem.SignIn().detail();
            case NOT_YOURS -> "This request did not come from Adref's own page, so nothing was done.";
            case NOT_FOUND -> "There is nothing at this address.";
            case NOT_ALLOWED -> "This address can't be used in this way.";
            case TOO_LARGE -> "What was sent is too large: at most 10 MB are accepted.";
            case UNREADABLE_FORM -> "What was sent is in a form that is not understood here.";
            case INVALID, STALE, CONFLICT, FROZEN, PAUSED, REUSED -> "The request could not be understood.";
            case FAULT ->
                "Something went wrong on our side. Nothing was stored; your words are kept in this browser. Try again.";
            case BUSY -> "The service is busy. Nothing was stored; try again in a minute.";
        };
    }

    private static String field(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2) // the method and its parameter
                .map(Object::toString)
                .collect(Collectors.joining("."));
        return nodes.isEmpty() ? "body" : nodes;
    }

    private static String path(JacksonException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)) {
            return "body";
        }
        var path = new StringBuilder();
        for (var reference : mapping.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static String why(JacksonException unreadable) {
        var place = unreadable.getLocation();
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                "There is no field \"" + printable(unknown.getPropertyName()) + "\" here.";
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                "This must be one of "
                        + Arrays.stream(format.getTargetType().getEnumConstants())
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))
                        + ".";
            case Text.Unkeepable unkeepable -> unkeepable.words();
            case JsonMappingException _ -> "This value is missing or has the wrong form.";
            default ->
                "This is not readable JSON in UTF-8"
                        + (place == null ? "" : ", line " + place.getLineNr() + ", column " + place.getColumnNr())
                        + ".";
        };
    }

    private static String printable(String name) {
        return name.codePoints()
                .limit(60)
                .filter(one -> !Character.isISOControl(one))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
