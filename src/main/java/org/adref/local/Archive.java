package org.adref.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Unpacks a `.txz` in Java: a fresh machine often has no `xz`, which the system's `tar` would call.
final class Archive {

    private Archive() {}

    /// Fills `target`, which does not exist yet, with the archive's files. It appears whole or not at all.
    static void unpack(Path archive, Path target) throws IOException {
        var half = Disk.beside(target);
        try (var in = new TarArchiveInputStream(
                new XZInputStream(new BufferedInputStream(Files.newInputStream(archive), 1 << 16)))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                write(in, entry, inside(half, entry.getName()));
            }
        }
        Disk.putInPlace(half, target);
    }

    private static void write(TarArchiveInputStream in, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(Disk.parent(file));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(in, file);
        var executable = (entry.getMode() & 0100) != 0;
        if (executable && !file.toFile().setExecutable(true, false)) {
            throw new IOException("can't make " + file + " executable");
        }
    }

    private static Path inside(Path directory, String name) throws IOException {
        var file = directory.resolve(name).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException("the archive reaches outside itself: " + name);
        }
        return file;
    }
}
