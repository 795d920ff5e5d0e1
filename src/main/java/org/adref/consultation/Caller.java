package org.adref.consultation;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.adref.problem.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Who is asking: the account that Keycloak vouches for, and the seat that it holds.
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final Clock clock;

    Caller(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /// Keycloak's id of the account. Refuses whoever is signed out.
    public String subject() {
        return token().getSubject();
    }

    public String name() {
        return claim("name").or(() -> claim("preferred_username")).orElse("");
    }

    public String mail() {
        return claim("email").orElse("");
    }

    /// May open a consultation: the realm role `convener`.
    public boolean mayConvene() {
        return identity.hasRole("convener");
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken;
    }

    /// The caller's seat in a consultation. Who has none is told that there is no such thing.
    public Seat seatIn(long consultationId) {
        return seatIn(consultationId, "consultation");
    }

    /// The caller's seat in the consultation that a thing belongs to; `what` is the thing that is missed otherwise.
    public Seat seatIn(long consultationId, String what) {
        return Seat.of(consultationId, subject()).orElseThrow(() -> new Problem.NotFound(what));
    }

    /// Ties the account to the person that was invited under its verified address, once; makes the person where
    /// nobody was.
    @Transactional
    public Person arrive() {
        var subject = subject();
        return Person.bySubject(subject).orElseGet(() -> first(subject));
    }

    private Person first(String subject) {
        if (!(token().getClaim("email_verified") instanceof Boolean verified) || !verified || mail().isEmpty()) {
            throw new Problem.NotYours(
                    "Your account has no confirmed mail address yet. Confirm it from the message that you were sent, then sign in again.");
        }
        var person = Person.byMail(mail()).orElseGet(() -> new Person(mail(), name(), clock.instant()));
        if (person.subject != null) {
            throw new Problem.NotYours("Another account already uses this mail address here. Ask the secretariat.");
        }
        person.subject = subject;
        person.persist();
        return person;
    }

    private JsonWebToken token() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new Problem.SignIn();
        }
        return token;
    }

    private Optional<String> claim(String name) {
        @Nullable String value = token().getClaim(name);
        return Optional.ofNullable(value);
    }
}
