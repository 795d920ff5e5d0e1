package org.adref.web;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// What was found out of a token when its signature was verified, for a minute and never beyond the token's own end. A
/// page sends the same token with each of its requests; reading and verifying it took an eighth of a small write.
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {
    private static final int MOST = 4_000;
    private static final long LONGEST = 60_000; // milliseconds
    private static final int BEFORE_OIDC = SYSTEM_FIRST + 1_000;

    private final Map<Token, Verified> kept = new ConcurrentHashMap<>();

    /// Whole, so that a token with another signature is another token.
    private record Token(Class<?> kind, String text) {}

    /// @param until when it is forgotten, in milliseconds of the machine's clock
    private record Verified(SecurityIdentity identity, long until) {
        boolean isOver() {
            return System.currentTimeMillis() >= until;
        }
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return BEFORE_OIDC;
    }

    /// Nothing for a token that is not known: then it is verified.
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var verified = kept.get(token(request.getToken()));
        return verified == null || verified.isOver()
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(verified.identity);
    }

    /// Keeps what was just verified. What is known already stays as it is, so that no minute becomes two.
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var credential = credential(identity);
        if (credential != null && identity.getPrincipal() instanceof JsonWebToken jwt) {
            long now = System.currentTimeMillis();
            long until = Math.min(now + LONGEST, jwt.getExpirationTime() * 1000);
            kept.compute(
                    token(credential),
                    (_, before) ->
                            before == null || before.isOver() ? new Verified(withoutRequest(identity), until) : before);
            if (kept.size() > MOST) {
                kept.values().removeIf(Verified::isOver);
                if (kept.size() > MOST) {
                    kept.clear();
                }
            }
        }
        return Uni.createFrom().item(identity);
    }

    /// By which of the two ways one is signed in: a page's session, or a bearer token.
    private static @Nullable TokenCredential credential(SecurityIdentity identity) {
        TokenCredential session = identity.getCredential(IdTokenCredential.class);
        return session == null ? identity.getCredential(AccessTokenCredential.class) : session;
    }

    private static Token token(TokenCredential credential) {
        return new Token(credential.getClass(), credential.getToken());
    }

    /// The request that it came with is not the next one's.
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        var builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (value != null && !name.equals(RoutingContext.class.getName())) {
                builder.addAttribute(name, value);
            }
        });
        return builder.build();
    }
}
