package org.adref.exchange.circulation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;
import org.adref.bench.Table;

/// The redlined Word file of a document of 400 clauses with 1,000 amendments and 2,000 comments, and of twice as much:
/// time, and heap above the document. `./adref bench exports` runs it.
public final class RedlineBench {
    private RedlineBench() {}

    /// @param milliseconds of writing
    /// @param heap in MB, above what the document itself takes
    private record Written(double milliseconds, double heap, int kilobytes) {}

    public static void main(String[] arguments) {
        for (int round = 0; round < 3; round++) {
            write(400); // warms up
        }
        var one = write(400);
        var two = write(800);
        Table.row(
                "redlined Word, 400 clauses, 1,000 amendments, 2,000 comments",
                "%.2f s, %.0f MB of heap, %d kB".formatted(one.milliseconds / 1000, one.heap, one.kilobytes),
                "at most 3 s and 200 MB",
                one.milliseconds <= 3000 && one.heap <= 200);
        double time = two.milliseconds / one.milliseconds;
        double heap = two.heap / one.heap;
        Table.row(
                "  twice the size by once",
                "%.1f times the time, %.1f times the heap".formatted(time, heap),
                "at most 3 each",
                time <= 3 && heap <= 3);
    }

    private static Written write(int clauses) {
        var text = CirculatedTexts.random(1, clauses, clauses * 5 / 2, clauses * 5);
        System.gc();
        long base = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        var word = CirculatedWord.redlined(text);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Written(milliseconds, Math.max(1, (peak - base) / 1e6), word.length / 1000);
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
