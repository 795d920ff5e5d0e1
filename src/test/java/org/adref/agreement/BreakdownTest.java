package org.adref.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    @Test
    void a_group_of_fewer_than_five_is_not_broken_out_unless_all_are_named() {
        var seats = Map.of("NGO", 12, "academia", 2, "business", 3);
        assertThat(Breakdown.shown(seats, true)).containsExactlyInAnyOrder("NGO", "academia", "business");
        assertThat(Breakdown.shown(seats, false)).containsExactly("NGO");
    }

    @Test
    void who_subtracts_the_shown_groups_from_the_total_learns_nothing_of_fewer_than_five() {
        assertThat(Breakdown.shown(Map.of("NGO", 12, "business", 6, "academia", 1), false))
                .containsExactly("NGO");
        var random = new Random(24);
        for (int run = 0; run < 5_000; run++) {
            var seats = new TreeMap<Integer, Integer>();
            for (int group = random.nextInt(8); group > 0; group--) {
                seats.put(group, 1 + random.nextInt(12));
            }
            var shown = Breakdown.shown(seats, false);
            assertThat(shown).allSatisfy(group -> assertThat(seats.get(group)).isGreaterThanOrEqualTo(5));
            int covered = seats.entrySet().stream()
                    .filter(group -> !shown.contains(group.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            int all = seats.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(covered == 0 || covered >= 5 || covered == all)
                    .as("%s", seats)
                    .isTrue();
        }
    }
}
