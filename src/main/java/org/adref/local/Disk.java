package org.adref.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Objects;

/// Directories that appear whole or not at all, whenever the machine is switched off.
final class Disk {

    private Disk() {}

    static Path parent(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(), () -> path + " is the root of the disk");
    }

    /// A new empty directory next to `target`, to be filled and then put in its place.
    static Path beside(Path target) throws IOException {
        var half = Disk.parent(target)
                .resolve(target.getFileName() + ".half-"
                        + ProcessHandle.current().pid());
        delete(half);
        return Files.createDirectories(half);
    }

    /// Renames the filled directory. When another process was faster, its one stays and ours goes.
    static void putInPlace(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException lost) {
            delete(half);
            if (!Files.isDirectory(target)) {
                throw lost;
            }
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            files.sorted(Comparator.reverseOrder()).forEach(Disk::deleteOne);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
