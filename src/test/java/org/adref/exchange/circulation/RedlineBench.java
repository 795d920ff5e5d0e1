package org.adref.exchange.circulation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import org.adref.exchange.word.part.WordFile;

/// How long a redlined Word file takes and how much heap, for a document of 400 clauses with 1,000 amendments and 2,000
/// comments, for half of it and for twice as much; and how long such a file takes to be read again. Run it by hand: it
/// prints a line for each.
public final class RedlineBench {
    private RedlineBench() {}

    public static void main(String[] arguments) {
        for (int round = 0; round < 2; round++) { // the first warms up
            for (int clauses : new int[] {200, 400, 800}) {
                var text = CirculatedTexts.random(1, clauses, clauses * 5 / 2, clauses * 5);
                System.gc();
                long base = used();
                pools().forEach(MemoryPoolMXBean::resetPeakUsage);
                long start = System.nanoTime();
                var word = CirculatedWord.redlined(text);
                long written = System.nanoTime();
                long peak =
                        pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
                int changes = WordFile.read(word).tally().changes();
                long read = System.nanoTime();
                System.out.printf(
                        "%d clauses, %d amendments, %d comments: %,d ms written, %,d MB heap above the document, %,d kB; %,d changes read in %,d ms%n",
                        clauses,
                        clauses * 5 / 2,
                        clauses * 5,
                        (written - start) / 1_000_000,
                        Math.max(0, peak - base) / 1_000_000,
                        word.length / 1_000,
                        changes,
                        (read - written) / 1_000_000);
            }
        }
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
