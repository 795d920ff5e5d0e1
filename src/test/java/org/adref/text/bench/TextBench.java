package org.adref.text.bench;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.adref.text.Diff;
import org.adref.text.Merge;
import org.adref.text.RichText;
import org.adref.text.TokensForBench;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Redlines and rebases against tokenising alone and against another library. About a minute and a half.
///
/// Everything is measured in one process, several times, in turns, so that what a ratio compares met the same machine
/// and the same compiled code; the fastest tenth of all calls counts, which other processes disturbed least. What is
/// allocated is counted as well: that is the same on any machine.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 1, time = 1)
@Fork(0)
public class TextBench {
    private static final int ROUNDS = 4;

    private final Texts texts = new Texts(20_261_123);
    private final List<String> words200 = texts.words(200);
    private final String base200 = Texts.text(words200);
    private final String edited200 = Texts.text(texts.edited(words200, 6));
    private final String rewritten200 = Texts.text(texts.words(200));
    private final List<String> words2000 = texts.words(2_000);
    private final String base2000 = Texts.text(words2000);
    private final String edited2000 = Texts.text(texts.edited(words2000, 30));
    private final List<String> words4000 = texts.words(4_000);
    private final String base4000 = Texts.text(words4000);
    private final String edited4000 = Texts.text(texts.edited(words4000, 60));
    private final List<RichText> amendments = amendments();

    private List<RichText> amendments() {
        var amendments = new ArrayList<RichText>();
        for (int n = 0; n < 50; n++) {
            amendments.add(RichText.of(Texts.text(texts.edited(words200, 2))));
        }
        return amendments;
    }

    @Benchmark
    public int tokens200() {
        return TokensForBench.count(base200) + TokensForBench.count(edited200);
    }

    @Benchmark
    public Object redline200() {
        return Diff.between(base200, edited200).pieces();
    }

    @Benchmark
    public int tokensRewritten200() {
        return TokensForBench.count(base200) + TokensForBench.count(rewritten200);
    }

    @Benchmark
    public Object rewrite200() {
        return Diff.between(base200, rewritten200).pieces();
    }

    @Benchmark
    public Object redline2000() {
        return Diff.between(base2000, edited2000).pieces();
    }

    @Benchmark
    public Object diffUtils2000() {
        return DiffUtils.diff(TokensForBench.words(base2000), TokensForBench.words(edited2000));
    }

    @Benchmark
    public Object redline4000() {
        return Diff.between(base4000, edited4000).pieces();
    }

    @Benchmark
    public Object rebase50() {
        var base = RichText.of(base200);
        var present = RichText.of(edited200);
        return Merge.rebase(base, present, amendments);
    }

    /// Runs everything and prints each figure with its limit.
    public static void main(String[] arguments) throws RunnerException {
        var table = new Table();
        for (int round = 0; round < ROUNDS; round++) {
            note(table, run(TextBench.class));
        }
        for (int round = 0; round < 2; round++) {
            note(table, run(HostileBench.class));
        }
        table.print();
    }

    private static Collection<RunResult> run(Class<?> bench) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(bench.getName() + "\\..*")
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static void note(Table table, Collection<RunResult> results) {
        for (var result : results) {
            var name = result.getParams().getBenchmark();
            var of = name.substring(name.lastIndexOf('.') + 1);
            var kind = result.getParams().getParam("kind");
            table.note(
                    kind == null ? of : kind,
                    result.getPrimaryResult().getStatistics().getPercentile(10),
                    allocated(result));
        }
    }

    private static double allocated(RunResult result) {
        var counted = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return counted == null ? Double.NaN : counted.getScore();
    }

    /// The lowest figures of all rounds, told as ratios.
    private static final class Table {
        private final TreeMap<String, Double> micros = new TreeMap<>();
        private final TreeMap<String, Double> bytes = new TreeMap<>();

        void note(String name, double time, double allocated) {
            micros.merge(name, time, Math::min);
            bytes.merge(name, allocated, Math::min);
        }

        void print() {
            line("redline of 200 words, 6 edits / tokenising both", "redline200", "tokens200", 1.5);
            line("rewrite of 200 words / tokenising both", "rewrite200", "tokensRewritten200", 3);
            line("2,000 words, 30 edits / java-diff-utils", "redline2000", "diffUtils2000", 1);
            line("4,000 words, 60 edits / 2,000 words, 30 edits", "redline4000", "redline2000", 2.5);
            line("rebase of 50 amendments / one redline", "rebase50", "redline200", 60);
            for (var kind : HostileBench.KINDS) {
                double millis = micros.getOrDefault(kind, Double.NaN) / 1_000;
                print(
                        "20,000 characters: " + kind,
                        millis,
                        50,
                        "ms, %.1f MB".formatted(bytes.getOrDefault(kind, Double.NaN) / 1e6));
            }
        }

        private void line(String what, String one, String other, double most) {
            double ratio = micros.getOrDefault(one, Double.NaN) / micros.getOrDefault(other, Double.NaN);
            double space = bytes.getOrDefault(one, Double.NaN) / bytes.getOrDefault(other, Double.NaN);
            print(
                    what,
                    ratio,
                    most,
                    "(%.1f / %.1f us; allocated %.2f)".formatted(micros.get(one), micros.get(other), space));
        }

        @SuppressWarnings("SystemOut")
        private static void print(String what, double figure, double most, String more) {
            System.out.printf(
                    "%-50s %7.2f of %4.1f  %-6s  %s%n", what, figure, most, figure <= most ? "PASS" : "MISSED", more);
        }
    }
}
