package org.adref.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.adref.problem.Problem;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/// Writes the receipt before the act and its answer after, in the act's own transaction. A second sender of the same
/// key waits on the first one's row and then reads its answer.
@Once
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300) // inside the transaction, which begins at + 200
class OnceInterceptor {
    private static final String RECEIPT =
            "receipt"; // all that its statements touch, so Hibernate leaves the rest alone

    private final EntityManager entities;
    private final ObjectMapper json;
    private final SecurityIdentity caller;
    private final RoutingContext request;
    private final Clock clock;

    OnceInterceptor(
            EntityManager entities, ObjectMapper json, SecurityIdentity caller, RoutingContext request, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext act) throws Exception {
        var key = request.request().getHeader("Idempotency-Key");
        if (key == null || caller.isAnonymous()) {
            return act.proceed();
        }
        if (key.isBlank() || key.length() > 100) {
            throw new Problem.Invalid("Idempotency-Key", "The request's key must have 1 to 100 characters.");
        }
        var subject = caller.getPrincipal().getName();
        var digest = digest(act);
        if (!first(subject, key, digest)) {
            return answer(subject, key, digest);
        }
        var done = act.proceed();
        entities.createNativeQuery("update receipt set answer = ?3 where subject = ?1 and key = ?2")
                .setParameter(1, subject)
                .setParameter(2, key)
                .setParameter(3, json.writeValueAsString(done))
                .setHint(HibernateHints.HINT_NATIVE_SPACES, RECEIPT)
                .executeUpdate();
        return done;
    }

    private boolean first(String subject, String key, String digest) {
        return entities.createNativeQuery(
                                "insert into receipt (subject, key, request, at) values (?1, ?2, ?3, ?4) on conflict"
                                        + " do nothing")
                        .setParameter(1, subject)
                        .setParameter(2, key)
                        .setParameter(3, digest)
                        .setParameter(4, clock.instant())
                        .setHint(HibernateHints.HINT_NATIVE_SPACES, RECEIPT)
                        .executeUpdate()
                == 1;
    }

    private Done answer(String subject, String key, String digest) throws JsonProcessingException {
        var row = (Object[]) entities.createNativeQuery(
                        "select request, answer from receipt where subject = ?1 and key = ?2", Object[].class)
                .setParameter(1, subject)
                .setParameter(2, key)
                .getSingleResult();
        if (!digest.equals(row[0])) {
            throw new Problem.Reused();
        }
        return json.readValue((String) row[1], Done.class);
    }

    private String digest(InvocationContext act) throws JsonProcessingException {
        var unsaid = act.getMethod().getAnnotation(Once.class).unsaid();
        var sent = List.of(
                request.request().method().name(),
                request.normalizedPath(),
                unsaid ? List.of() : List.of(act.getParameters()));
        return Chain.digest(json.writeValueAsString(sent));
    }
}
