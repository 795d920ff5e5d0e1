package org.adref.text.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.adref.text.Diff;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Pairs of texts of 20,000 characters that a search for differences finds hard.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 1, time = 1)
@Fork(0)
public class HostileBench {
    static final List<String> KINDS = List.of(
            "unrelated prose",
            "out of two letters",
            "out of 300 letters",
            "words in reverse",
            "words shuffled",
            "sentences shuffled",
            "every second word changed",
            "one word repeated",
            "one word of 20,000 letters");
    private static final int LENGTH = 20_000;

    @Param({
        "unrelated prose",
        "out of two letters",
        "out of 300 letters",
        "words in reverse",
        "words shuffled",
        "sentences shuffled",
        "every second word changed",
        "one word repeated",
        "one word of 20,000 letters"
    })
    private String kind = "";

    private String base = "";
    private String proposed = "";

    @Setup
    public void make() {
        var texts = new Texts(20_121_112);
        var words = texts.words(4_500);
        base = cut(Texts.text(words));
        proposed = switch (kind) {
            case "unrelated prose" -> cut(Texts.text(texts.words(4_500)));
            case "out of two letters" -> {
                base = texts.letters(LENGTH, 2);
                yield texts.letters(LENGTH, 2);
            }
            case "out of 300 letters" -> {
                base = texts.letters(LENGTH, 300);
                yield texts.letters(LENGTH, 300);
            }
            case "words in reverse" -> Texts.text(List.of(base.split(" ")).reversed());
            case "words shuffled" -> shuffled(base, " ");
            case "sentences shuffled" -> shuffled(base, "(?<=\\.) ");
            case "every second word changed" -> base.replaceAll("(\\S+ )\\S+", "$1other");
            case "one word repeated" -> {
                base = "ha ".repeat(LENGTH / 3);
                yield "ho " + "ha ".repeat(LENGTH / 6) + "hi " + "ha ".repeat(LENGTH / 6 - 100);
            }
            case "one word of 20,000 letters" -> {
                base = "a".repeat(LENGTH);
                yield "a".repeat(LENGTH - 1) + "b";
            }
            default -> throw new IllegalStateException(kind);
        };
    }

    private static String cut(String text) {
        return text.substring(0, LENGTH);
    }

    private static String shuffled(String text, String between) {
        var parts = new ArrayList<>(List.of(text.split(between)));
        Collections.shuffle(parts, new Random(1));
        return String.join(" ", parts);
    }

    @Benchmark
    public Object redline() {
        return Diff.between(base, proposed).pieces();
    }
}
