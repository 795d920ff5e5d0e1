package org.adref.text.bench;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.adref.text.Diff;
import org.adref.text.Merge;
import org.adref.text.RichText;
import org.adref.text.TokensForBench;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Redlines, rebases and hostile texts against tokenising alone and against other libraries. About a minute and a
/// half.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:-BackgroundCompilation")
public class TextBench {
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
    private final String prose = Texts.text(texts.words(4_500)).substring(0, 20_000);
    private final String otherProse = Texts.text(texts.words(4_500)).substring(0, 20_000);
    private final String hostile = texts.letters(20_000, 2);
    private final String otherHostile = texts.letters(20_000, 2);
    private final String mixed = texts.letters(20_000, 300);
    private final String otherMixed = texts.letters(20_000, 300);
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
    public Object unrelatedProse() {
        return Diff.between(prose, otherProse).pieces();
    }

    @Benchmark
    public Object twoLetters() {
        return Diff.between(hostile, otherHostile).pieces();
    }

    @Benchmark
    public Object threeHundredLetters() {
        return Diff.between(mixed, otherMixed).pieces();
    }

    @Benchmark
    public Object rebase50() {
        var base = RichText.of(base200);
        var present = RichText.of(edited200);
        return Merge.rebase(base, present, amendments);
    }

    /// Runs everything and prints the ratios.
    public static void main(String[] arguments) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(TextBench.class.getName() + "\\..*")
                        .build())
                .run();
        var micros = new TreeMap<String, Double>();
        for (var result : results) {
            var name = result.getParams().getBenchmark();
            micros.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        print(micros);
    }

    @SuppressWarnings("SystemOut")
    private static void print(Map<String, Double> micros) {
        var bench = new TextBench();
        long from = System.nanoTime();
        var library = new DiffMatchPatch();
        library.diffTimeout = 0;
        library.diffMain(bench.mixed, bench.otherMixed, false);
        System.out.printf("%nratios in this run, median of all calls%n");
        row("redline of 200 words, 6 edits / tokenising", micros, "redline200", "tokens200", 1.5);
        row("rewrite of 200 words / tokenising", micros, "rewrite200", "tokensRewritten200", 3);
        row("2,000 words, 30 edits / java-diff-utils", micros, "redline2000", "diffUtils2000", 1);
        row("4,000 words / 2,000 words", micros, "redline4000", "redline2000", 2.5);
        row("rebase of 50 amendments / one diff", micros, "rebase50", "redline200", 60);
        for (var hostile : List.of("unrelatedProse", "twoLetters", "threeHundredLetters")) {
            System.out.printf(
                    "%-45s %8.1f ms (50 at most)%n",
                    "20,000 characters: " + hostile, micros.getOrDefault(hostile, 0.0) / 1_000);
        }
        System.out.printf(
                "%-45s %8.1f ms%n", "the last by diff-match-patch, once", (System.nanoTime() - from) / 1_000_000.0);
    }

    @SuppressWarnings("SystemOut")
    private static void row(String what, Map<String, Double> micros, String one, String other, double most) {
        System.out.printf(
                "%-45s %8.2f (%.1f at most)   %.1f / %.1f us%n",
                what,
                micros.getOrDefault(one, 0.0) / micros.getOrDefault(other, 1.0),
                most,
                micros.getOrDefault(one, 0.0),
                micros.getOrDefault(other, 0.0));
    }
}
