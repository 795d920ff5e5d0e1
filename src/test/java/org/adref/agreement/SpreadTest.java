package org.adref.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void median_and_quartiles_are_interpolated() {
        assertThat(Spread.of(List.of(9, 1, 5))).contains(new Spread(5, 3, 7));
        assertThat(Spread.of(List.of(1, 2, 3, 4))).contains(new Spread(2.5, 1.75, 3.25));
        assertThat(Spread.of(List.of(1, 2, 3, 4)).orElseThrow().range()).isEqualTo(1.5);
    }

    @Test
    void one_rating_has_no_range_and_none_has_no_spread() {
        assertThat(Spread.of(List.of(7))).contains(new Spread(7, 7, 7));
        assertThat(Spread.of(List.of())).isEmpty();
    }
}
