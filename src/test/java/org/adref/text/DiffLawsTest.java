package org.adref.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.adref.Law;
import org.junit.jupiter.api.Test;

class DiffLawsTest {
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    @Test
    void applying_gives_the_new_text_and_reversing_the_old() {
        Law.holds(4_000, random -> {
            var base = random.nextBoolean() ? Samples.clause(random, 60) : Samples.oddity(random, 30);
            var proposed = random.nextInt(3) == 0
                    ? Samples.oddity(random, 30)
                    : Samples.edited(random, base, random.nextInt(8));
            holds(base, proposed);
        });
    }

    @Test
    void the_laws_hold_for_any_two_strings() {
        Law.holds(2_000, random -> {
            var base = Samples.anything(random, 40);
            var proposed = Samples.anything(random, 40);
            holds(base, proposed);
        });
    }

    @Test
    void the_laws_hold_for_any_two_versions_of_real_documents() {
        for (var document : Samples.foldersOf(Samples.shared("revisions"))) {
            var versions = Samples.versions(document);
            for (var base : versions) {
                for (var proposed : versions) {
                    holds(base, proposed);
                }
            }
        }
    }

    @Test
    void tokens_never_begin_or_end_inside_a_grapheme() {
        Law.holds(3_000, random -> {
            var text = Samples.oddity(random, 20).replace("\r\n", "\n");
            var tokens = Tokens.of(text);
            var edges = new TreeSet<Integer>();
            GRAPHEME.matcher(text).results().forEach(grapheme -> edges.add(grapheme.start()));
            edges.add(text.length());
            for (int token = 0; token < tokens.size; token++) {
                assertThat(edges).contains(tokens.start[token], tokens.end[token]);
            }
        });
    }

    @Test
    void a_text_is_cut_the_same_whatever_text_it_is_like() {
        Law.holds(4_000, random -> {
            var like = Samples.oddity(random, 20);
            var text = Samples.edited(random, like, random.nextInt(3));
            var cut = Tokens.of(text);
            var alike = Tokens.of(text, Tokens.of(like));
            assertThat(alike.size).isEqualTo(cut.size);
            for (int token = 0; token < cut.size; token++) {
                assertThat(alike.start[token]).isEqualTo(cut.start[token]);
                assertThat(alike.end[token]).isEqualTo(cut.end[token]);
                assertThat(alike.hash[token]).isEqualTo(cut.hash[token]);
            }
        });
    }

    @Test
    void places_stay_inside_and_in_order() {
        Law.holds(1_000, random -> {
            var base = Samples.clause(random, 30);
            var proposed = Samples.edited(random, base, 4);
            var diff = Diff.between(base, proposed);
            for (int offset = 0; offset <= base.length(); offset++) {
                assertThat(diff.toProposed(offset)).isBetween(0, proposed.length());
            }
            for (int offset = 0; offset <= proposed.length(); offset++) {
                assertThat(diff.toBase(offset)).isBetween(0, base.length());
            }
            for (var piece : diff.pieces()) {
                if (piece instanceof Piece.Kept kept) {
                    assertThat(diff.toBase(diff.toProposed(kept.base()))).isEqualTo(kept.base());
                }
            }
        });
    }

    private static void holds(String base, String proposed) {
        var diff = Diff.between(base, proposed);
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (var piece : diff.pieces()) {
            assertThat(piece.text()).isNotEmpty();
            assertThat(piece.inBase() ? piece.base() : before.length()).isEqualTo(before.length());
            assertThat(piece.inProposed() ? piece.proposed() : after.length()).isEqualTo(after.length());
            before.append(piece.inBase() ? piece.text() : "");
            after.append(piece.inProposed() ? piece.text() : "");
        }
        assertThat(before.toString()).isEqualTo(base);
        assertThat(after.toString()).isEqualTo(proposed);
        assertThat(diff.apply(base)).isEqualTo(proposed);
        assertThat(diff.reverse(proposed)).isEqualTo(base);
        assertThat(diff.isEmpty()).isEqualTo(base.equals(proposed));
    }
}
