package org.adref.meeting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/// A key pair for one test run: the application trusts its public half, tests sign with the private one.
public class TokensForTests implements QuarkusTestResourceLifecycleManager {
    /// System property with the private key, since tests and this class live in different class loaders.
    static final String PRIVATE_KEY = "adref.test.private-key";

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            System.setProperty(
                    PRIVATE_KEY, base64.encodeToString(pair.getPrivate().getEncoded()));
            return Map.of(
                    "quarkus.oidc.public-key",
                            base64.encodeToString(pair.getPublic().getEncoded()),
                    "quarkus.oidc.application-type", "service",
                    "quarkus.oidc.tenant-enabled", "true");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(PRIVATE_KEY);
    }
}
