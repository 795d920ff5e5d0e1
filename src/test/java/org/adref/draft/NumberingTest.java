package org.adref.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void what_comes_last_goes_on_counting() {
        assertThat(Numbering.next("12", true, Set.of("11", "12"), false)).isEqualTo("13");
        assertThat(Numbering.next("(h)", true, Set.of("(h)"), true)).isEqualTo("(i)");
    }

    @Test
    void what_comes_between_takes_a_suffix() {
        assertThat(Numbering.next("12", false, Set.of("12", "13"), false)).isEqualTo("12 bis");
        assertThat(Numbering.next("(h)", false, Set.of("(h)", "(i)"), true)).isEqualTo("(h bis)");
        assertThat(Numbering.next("12 bis", false, Set.of("12", "12 bis", "13"), false))
                .isEqualTo("12 ter");
    }

    @Test
    void a_number_of_a_removed_clause_is_not_given_again() {
        assertThat(Numbering.next("12", true, Set.of("12", "13"), false)).isEqualTo("12 bis");
    }

    @Test
    void the_first_of_all_begins_the_count() {
        assertThat(Numbering.next(null, true, Set.of(), false)).isEqualTo("1");
        assertThat(Numbering.next(null, true, Set.of(), true)).isEqualTo("(a)");
        assertThat(Numbering.next(null, false, Set.of("1"), false)).isEqualTo("0 bis");
    }

    @Test
    void no_number_is_ever_given_twice() {
        var random = new Random(4);
        for (int run = 0; run < 200; run++) {
            boolean subItem = random.nextBoolean();
            var taken = new HashSet<String>();
            var before = Numbering.next(null, true, taken, subItem);
            taken.add(before);
            for (int n = 0; n < 60; n++) {
                var next = Numbering.next(random.nextInt(8) == 0 ? null : before, random.nextBoolean(), taken, subItem);
                assertThat(taken.add(next)).as(next).isTrue();
                before = random.nextBoolean() ? next : before;
            }
        }
    }
}
