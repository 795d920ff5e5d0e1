package org.adref.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/// The passwords and keys that the servers share among themselves. Drawn once, kept in `secrets` for the owner
/// of the clone alone. They belong to the data beside them: without this file, that data can't be opened.
record Secrets(Properties kept) {

    private static final List<String> NAMES =
            List.of("postgres", "client", "admin-client", "keycloak-admin", "session-cookie", "login-state");

    static Secrets in(Path data) throws IOException {
        var file = Files.createDirectories(data).resolve("secrets");
        if (!Files.exists(file)) {
            draw(file);
        }
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        return new Secrets(kept);
    }

    /// Each is 43 letters and digits of base64url: 256 bits.
    String of(String name) {
        return Objects.requireNonNull(kept.getProperty(name), () -> "The file «secrets» has no line for " + name);
    }

    private static void draw(Path file) throws IOException {
        var random = new SecureRandom();
        var lines = NAMES.stream().map(it -> it + "=" + draw(random) + "\n").collect(Collectors.joining());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = file.resolveSibling("secrets.half");
        Files.deleteIfExists(half);
        Files.createFile(half, ownerOnly);
        Files.writeString(half, lines);
        Disk.putInPlace(half, file);
    }

    private static String draw(SecureRandom random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
