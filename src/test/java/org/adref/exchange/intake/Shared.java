package org.adref.exchange.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Real documents that are not part of the project. A test that needs one is skipped where it is missing.
public final class Shared {
    private Shared() {}

    public static Path file(String name) {
        var folder = Optional.ofNullable(System.getenv("ADREF_SHARED")).orElse("../shared");
        var file = Path.of(folder).resolve(name);
        if (!Files.exists(file)) {
            file = Path.of("../../shared").resolve(name); // from a second work tree
        }
        assumeTrue(Files.exists(file), name + " is not on this machine: skipped. Set ADREF_SHARED to its folder.");
        return file;
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
