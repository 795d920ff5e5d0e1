package org.adref.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.adref.journal.Chain.Link;
import org.adref.journal.Chain.Stored;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void an_untouched_chain_fits() {
        var chain = chain(50);
        assertThat(Chain.verify(chain.iterator(), 50, chain.getLast().hash())).isEmpty();
        assertThat(Chain.verify(List.<Stored>of().iterator(), 0, Chain.BEGINNING))
                .isEmpty();
    }

    @Test
    void whatever_is_altered_taken_out_or_swapped_is_named_by_its_number() {
        var random = new Random(7);
        for (int run = 0; run < 500; run++) {
            int length = 2 + random.nextInt(30);
            var chain = chain(length);
            var head = chain.getLast().hash();
            int at = random.nextInt(length);
            switch (random.nextInt(3)) {
                case 0 -> chain.set(at, altered(chain.get(at), random));
                case 1 -> chain.remove(at);
                default -> {
                    at = random.nextInt(length - 1);
                    chain.add(at, chain.remove(at + 1));
                }
            }
            var found = Chain.verify(chain.iterator(), length, head);
            assertThat(found).isPresent();
            assertThat(found.orElseThrow().number()).isEqualTo(at + 1L);
        }
    }

    @Test
    void a_chain_that_was_cut_off_is_noticed_by_its_head() {
        var chain = chain(10);
        assertThat(Chain.verify(
                        chain.subList(0, 7).iterator(), 10, chain.getLast().hash()))
                .hasValueSatisfying(gap -> assertThat(gap.number()).isEqualTo(8));
    }

    private static Stored altered(Stored entry, Random random) {
        var link = entry.link();
        var other = switch (random.nextInt(4)) {
            case 0 ->
                new Link(
                        1,
                        link.number(),
                        link.at().plusNanos(1000),
                        link.seatId(),
                        link.act(),
                        link.documentId(),
                        link.clauseId(),
                        link.detail());
            case 1 ->
                new Link(
                        1,
                        link.number(),
                        link.at(),
                        link.seatId() + 1,
                        link.act(),
                        link.documentId(),
                        link.clauseId(),
                        link.detail());
            case 2 ->
                new Link(1, link.number(), link.at(), link.seatId(), link.act(), null, link.clauseId(), link.detail());
            default ->
                new Link(
                        1,
                        link.number(),
                        link.at(),
                        link.seatId(),
                        link.act(),
                        link.documentId(),
                        link.clauseId(),
                        link.detail() + " ");
        };
        return new Stored(other, entry.hash());
    }

    private static List<Stored> chain(int length) {
        var chain = new ArrayList<Stored>();
        var previous = Chain.BEGINNING;
        for (int number = 1; number <= length; number++) {
            var link = new Link(
                    1, number, Instant.EPOCH.plusSeconds(number), 5, "comment-made", 3L, 4L, "{\"n\":" + number + "}");
            previous = Chain.hash(previous, link);
            chain.add(new Stored(link, previous));
        }
        return chain;
    }
}
