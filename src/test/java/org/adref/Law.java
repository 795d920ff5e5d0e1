package org.adref;

import java.util.Random;
import java.util.function.Consumer;

/// A statement that is true of any input: tried on many random ones, the same in every run.
public final class Law {
    private static final long FIRST_SEED = 20_121_112;

    private Law() {}

    /// Tries a law so many times, each time with a source of randomness of its own.
    ///
    /// @throws AssertionError naming the seed that broke the law, so that it can be tried alone
    public static void holds(int times, Consumer<Random> law) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + times; seed++) {
            try {
                law.accept(new Random(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("broken by seed " + seed, broken);
            }
        }
    }
}
