package org.adref.exchange.circulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.adref.draft.ClauseKind;
import org.adref.exchange.circulation.Circulated.Entry;
import org.adref.exchange.circulation.Circulated.Fate;
import org.adref.exchange.circulation.Circulated.Margin;
import org.adref.exchange.circulation.Circulated.Proposal;
import org.adref.exchange.manuscript.Hand;
import org.adref.exchange.manuscript.Remark;
import org.adref.text.RichText;

/// Documents to circulate.
final class CirculatedTexts {
    static final Instant AT = Instant.parse("2012-11-05T09:30:00Z");
    static final Hand ONE = new Hand("Expert 1", AT);
    static final Hand TWO = new Hand("Expert 2", AT);
    private static final String[] WORDS =
            "States should ensure that labour inspectors and customs officials identify victims of trafficking, act on what they find; and report every year to parliament."
                    .split(" ");

    private CirculatedTexts() {}

    static Circulated of(List<Entry> entries) {
        return new Circulated(
                7, "Recommendations", "Consultation", AT, "Names are those of the panel.", List.of(), entries);
    }

    static Entry clause(int n, RichText text, Fate fate, List<Proposal> proposals, List<Margin> margins) {
        return new Entry(
                n,
                n * 10L,
                0,
                String.valueOf(n),
                String.valueOf(n),
                ClauseKind.RECOMMENDATION,
                text,
                fate,
                proposals,
                margins);
    }

    static Entry clause(int n, String text, Proposal... proposals) {
        return clause(n, RichText.of(text), Fate.STANDS, List.of(proposals), List.of());
    }

    static Proposal proposal(long id, Hand by, String text) {
        return new Proposal(id, by, RichText.of(text), "", false, true);
    }

    /// Many clauses with random proposals and comments, always the same for a seed.
    static Circulated random(long seed, int clauses, int proposals, int comments) {
        var random = new Random(seed);
        var entries = new ArrayList<Entry>();
        for (int n = 1; n <= clauses; n++) {
            var words = words(random, 40 + random.nextInt(40));
            var text = String.join(" ", words);
            var offered = new ArrayList<Proposal>();
            for (int i = n - 1; i < proposals; i += clauses) {
                offered.add(new Proposal(
                        i + 1, i % 2 == 0 ? ONE : TWO, RichText.of(edited(random, words)), "Why not.", false, true));
            }
            var margins = new ArrayList<Margin>();
            for (int i = n - 1; i < comments; i += clauses) {
                int start = random.nextInt(text.length() - 10);
                margins.add(new Margin(
                        new Remark(ONE, "Remark " + i, i % 3 == 0, List.of(new Remark(TWO, "Reply", false, List.of()))),
                        start,
                        start + 1 + random.nextInt(9)));
            }
            entries.add(clause(n, RichText.of(text), Fate.STANDS, offered, margins));
        }
        return of(entries);
    }

    private static List<String> words(Random random, int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return words;
    }

    private static String edited(Random random, List<String> words) {
        var edited = new ArrayList<>(words);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int at = random.nextInt(edited.size() - 3);
            switch (random.nextInt(4)) {
                case 0 -> edited.add(at, "inserted");
                case 1 -> edited.remove(at);
                case 2 -> edited.set(at, "replaced");
                default -> edited.set(at, edited.get(at) + "\nNew");
            }
        }
        return String.join(" ", edited);
    }
}
