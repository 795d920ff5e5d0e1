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
/// same file. Run with `-Dadref.vectors=write` to write it anew, after [Diff#ALGORITHM] was raised.
class VectorsTest {
    private static final Path FILE = Path.of("src/test/resources/text/vectors.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    record Redline(String base, String proposed, String pieces) {}

    record Carry(String before, String now, int start, int end, String carried) {}

    record Vectors(int algorithm, int characters, List<Redline> redlines, List<Carry> anchors) {}

    @Test
    void the_answers_are_those_that_the_browser_gives() throws IOException {
        if ("write".equals(System.getProperty("adref.vectors"))) {
            write(FILE, 300);
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
    }

    static void write(Path file, int pairs) throws IOException {
        var random = new Random(20_261_123);
        var redlines = new ArrayList<Redline>();
        var anchors = new ArrayList<Carry>();
        byHand().forEach(pair -> redlines.add(redline(pair.getFirst(), pair.getLast())));
        for (int n = 0; n < pairs; n++) {
            var base = n % 3 == 0 ? Samples.oddity(random, 20) : Samples.clause(random, n % 3 * 40);
            var proposed =
                    n % 10 == 0 ? Samples.clause(random, 40) : Samples.edited(random, base, 1 + random.nextInt(8));
            redlines.add(redline(base, proposed));
            if (n % 3 != 0 && !base.isEmpty()) {
                int start = random.nextInt(base.length());
                int end = Math.min(base.length(), start + 1 + random.nextInt(40));
                anchors.add(carry(base, proposed, start, end));
            }
        }
        var vectors = new Vectors(Diff.ALGORITHM, characters(), redlines, anchors);
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(vectors) + "\n");
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
