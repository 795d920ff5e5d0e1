package org.adref.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The answers that the browser's twin of this room must give, too: `frontend/src/text/vectors.test.ts` reads the
/// same file. Run with `-Dadref.vectors=write` to write it anew, after [Diff#ALGORITHM] was raised. Further random
/// pairs
/// are answered into `target/twin.json` with every run, for the twin to be held against: `-Dadref.pairs=20000` makes so
/// many, `-Dadref.seed=7` others.
class VectorsTest {
    private static final Path FILE = Path.of("src/test/resources/text/vectors.json");
    private static final Path TWIN = Path.of("target/twin.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    record Redline(String base, String proposed, String pieces) {}

    record Carry(String before, String now, int start, int end, String carried) {}

    /// A text and its marks, each as "FOOTNOTE 3 8 its target".
    record Marked(String text, List<String> marks) {}

    record Merged(Marked base, List<Marked> sides, String merge, String fold) {}

    record Vectors(int algorithm, int characters, List<Redline> redlines, List<Carry> anchors, List<Merged> merges) {}

    @Test
    void the_answers_are_those_that_the_browser_gives() throws IOException {
        if ("write".equals(System.getProperty("adref.vectors"))) {
            write(FILE, 300, new Random(20_261_123));
        }
        var vectors = JSON.readValue(FILE.toFile(), Vectors.class);
        assertThat(vectors.algorithm()).isEqualTo(Diff.ALGORITHM);
        assertThat(vectors.characters()).isEqualTo(characters());
        for (var redline : vectors.redlines()) {
            assertThat(redline(redline.base(), redline.proposed())).isEqualTo(redline);
        }
        for (var carry : vectors.anchors()) {
            assertThat(carry(carry.before(), carry.now(), carry.start(), carry.end()))
                    .isEqualTo(carry);
        }
        for (var merged : vectors.merges()) {
            assertThat(merged(
                            rich(merged.base()),
                            merged.sides().stream().map(VectorsTest::rich).toList()))
                    .isEqualTo(merged);
        }
    }

    @Test
    void the_browser_is_asked_for_more_answers() throws IOException {
        Files.createDirectories(TWIN.getParent());
        write(TWIN, Integer.getInteger("adref.pairs", 1_500), new Random(Long.getLong("adref.seed", 67_261)));
        assertThat(JSON.readValue(TWIN.toFile(), Vectors.class).algorithm()).isEqualTo(Diff.ALGORITHM);
    }

    static void write(Path file, int pairs, Random random) throws IOException {
        var redlines = new ArrayList<Redline>();
        var anchors = new ArrayList<Carry>();
        byHand().forEach(pair -> redlines.add(redline(pair.getFirst(), pair.getLast())));
        for (int n = 0; n < pairs; n++) {
            boolean isLong = n % 25 == 7;
            var base = n % 3 == 0 && !isLong
                    ? Samples.oddity(random, 20)
                    : Samples.clause(random, isLong ? 250 : n % 3 * 40);
            var proposed = n % 10 == 0
                    ? Samples.clause(random, 40)
                    : Samples.edited(random, base, 1 + random.nextInt(isLong ? 40 : 8));
            redlines.add(redline(base, proposed));
            if (n % 3 != 0 && !base.isEmpty()) {
                int start = random.nextInt(base.length());
                int end = Math.min(base.length(), start + 1 + random.nextInt(40));
                anchors.add(carry(base, proposed, start, end));
            }
        }
        var merges = new ArrayList<Merged>();
        for (int n = 0; n < pairs / 3; n++) {
            merges.add(merged(random, n));
        }
        var vectors = new Vectors(Diff.ALGORITHM, characters(), redlines, anchors, merges);
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(vectors) + "\n");
    }

    private static Merged merged(Random random, int n) {
        var base =
                Samples.rich(random, n % 5 == 0 ? Samples.oddity(random, 15) : Samples.clause(random, 20 + n % 4 * 20));
        var sides = new ArrayList<RichText>();
        for (int side = 0; side < 2 + n % 3; side++) {
            sides.add(Samples.rich(random, Samples.edited(random, base.text(), random.nextInt(3))));
        }
        return merged(base, sides);
    }

    private static Merged merged(RichText base, List<RichText> sides) {
        return new Merged(
                marked(base),
                sides.stream().map(VectorsTest::marked).toList(),
                told(Merge.of(base, sides.get(0), sides.get(1))),
                told(Merge.fold(base, sides)));
    }

    private static String told(Merge merge) {
        return switch (merge) {
            case Merge.Clean(RichText merged) -> "CLEAN " + told(merged);
            case Merge.Conflict(var passages) ->
                passages.stream()
                        .map(passage -> "%d:%d:%d [%s][%s][%s]"
                                .formatted(
                                        passage.baseStart(),
                                        passage.presentStart(),
                                        passage.proposedStart(),
                                        passage.base(),
                                        passage.present(),
                                        passage.proposed()))
                        .collect(Collectors.joining(" "));
        };
    }

    private static String told(Merge.Fold fold) {
        return switch (fold) {
            case Merge.Fold.Clean(RichText folded) -> "CLEAN " + told(folded);
            case Merge.Fold.Collisions(var collisions) ->
                collisions.stream()
                        .map(collision -> "%d %s [%s] [%s]"
                                .formatted(
                                        collision.baseStart(),
                                        collision.proposals().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(",")),
                                        collision.base(),
                                        String.join("][", collision.wordings())))
                        .collect(Collectors.joining(" "));
        };
    }

    private static String told(RichText rich) {
        return String.join(", ", marked(rich).marks()) + " | " + rich.text();
    }

    private static Marked marked(RichText rich) {
        return new Marked(
                rich.text(),
                rich.marks().stream()
                        .map(mark -> mark.kind() + " " + mark.start() + " " + mark.end()
                                + (mark.target() == null ? "" : " " + mark.target()))
                        .toList());
    }

    private static RichText rich(Marked marked) {
        return new RichText(
                marked.text(),
                marked.marks().stream()
                        .map(mark -> mark.split(" ", 4))
                        .map(part -> new Mark(
                                Mark.Kind.valueOf(part[0]),
                                Integer.parseInt(part[1]),
                                Integer.parseInt(part[2]),
                                part.length > 3 ? part[3] : null))
                        .toList());
    }

    private static List<List<String>> byHand() {
        return List.of(
                List.of("", ""),
                List.of("", "States shall act."),
                List.of("States should act and should report.", "States shall act and shall report."),
                List.of(
                        "labour inspectors, police and others",
                        "labour inspectors, customs officials, police and others"),
                List.of("goods and services", "products and facilities"),
                List.of(
                        "Fees are borne by employers. States shall inspect. No worker pays.",
                        "States shall inspect. Fees are borne by employers. No worker pays."),
                List.of("One.\nTwo.", "One.\nNew.\nTwo."),
                List.of("a  b", "a b"),
                List.of("我们人民", "我们的人民"),
                List.of("👩‍👩‍👧 🇫🇷🇩🇪 👍", "👩‍👩‍👦 🇫🇷🇮🇹 👍🏽"),
                List.of("ha ".repeat(100), "ha ".repeat(90) + "ho ha"));
    }

    private static Redline redline(String base, String proposed) {
        var pieces = Diff.between(base, proposed).pieces().stream()
                .map(piece -> sign(piece) + piece.text().length() + "@" + piece.base() + ":" + piece.proposed())
                .collect(Collectors.joining(" "));
        return new Redline(base, proposed, pieces);
    }

    private static String sign(Piece piece) {
        return switch (piece) {
            case Piece.Kept _ -> "=";
            case Piece.Inserted _ -> "+";
            case Piece.Deleted _ -> "-";
            case Piece.MovedAway _ -> "<";
            case Piece.MovedHere _ -> ">";
        };
    }

    private static Carry carry(String before, String now, int start, int end) {
        var carried = new Anchor(start, end, before.substring(start, end), "", "").carry(List.of(before, now));
        var told = switch (carried) {
            case Carried.Exact(int from, int to) -> "EXACT " + from + " " + to;
            case Carried.Moved(int from, int to) -> "MOVED " + from + " " + to;
            case Carried.Changed(int from, int to) -> "CHANGED " + from + " " + to;
            case Carried.Gone() -> "GONE";
        };
        return new Carry(before, now, start, end, told);
    }

    /// One number for the classes of all characters.
    private static int characters() {
        int sum = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            sum = 31 * sum + Characters.of(codePoint);
        }
        return sum;
    }
}
