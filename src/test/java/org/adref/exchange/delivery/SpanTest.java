package org.adref.exchange.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.adref.exchange.delivery.Span.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void a_range_is_answered_as_the_standard_says() {
        part("bytes=0-9", 0, 9);
        part("bytes=90-", 90, 99);
        part("bytes=-10", 90, 99);
        part("bytes=-1000", 0, 99);
        part("bytes=95-1000", 95, 99);
        assertThat(Span.of("bytes=100-", false, 100)).isInstanceOf(Answer.Outside.class);
        assertThat(Span.of("bytes=-0", false, 100)).isInstanceOf(Answer.Outside.class);
        for (var whole :
                new @Nullable String[] {null, "bytes=0-1,5-6", "lines=0-1", "bytes=9-1", "bytes=-", "nonsense"}) {
            assertThat(Span.of(whole, false, 100)).isInstanceOf(Answer.Whole.class);
        }
        assertThat(Span.of("bytes=0-9", true, 100)).isInstanceOf(Answer.Whole.class);
    }

    private static void part(String range, long first, long last) {
        assertThat(Span.of(range, false, 100)).isEqualTo(new Answer.Part(new Span(first, last)));
    }
}
