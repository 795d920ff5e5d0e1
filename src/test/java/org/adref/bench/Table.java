package org.adref.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// What is printed at the end: one line for each thing measured, kept in a file, since more than one process adds to
/// it.
public final class Table {
    private static final Path FILE = Path.of("target/bench.txt");

    private Table() {}

    /// @param what was measured
    /// @param measured the figure, with its unit
    /// @param target what it must be; empty where nothing is asked
    /// @param met whether it is
    public static void row(String what, String measured, String target, boolean met) {
        var verdict = target.isEmpty() ? "" : target + (met ? "  met" : "  MISSED");
        write("%-58s %-46s %s%n".formatted(what, measured, verdict));
    }

    /// A ratio of two throughputs that must be at least `least`; 0 where nothing is asked.
    static void row(String what, Race race, double least) {
        row(
                what,
                "%.2f  (%.2f to %.2f; %.0f/s by %.0f/s)"
                        .formatted(race.ratio(), race.least(), race.most(), race.ours(), race.theirs()),
                least == 0 ? "" : "at least %.2f".formatted(least),
                race.ratio() >= least);
    }

    private static void write(String line) {
        try {
            Files.writeString(
                    FILE,
                    String.format(Locale.ROOT, "%s", line).replaceAll(" +(?=\\R)", ""),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
