package org.adref.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.local.PostgresForTests;
import org.adref.review.amendment.Amendment;
import org.adref.review.position.Position;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DemonstrationTest {
    @Inject
    Demonstration demonstration;

    @Test
    void the_demonstration_plays_to_its_end() {
        long document = QuarkusTransaction.requiringNew().call(demonstration::play);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Clause.standing(document)).hasSizeGreaterThan(25);
            assertThat(Amendment.on(document)).hasSizeGreaterThan(10);
            assertThat(Position.current(document)).hasSizeGreaterThan(100);
            assertThat(ClauseVersion.count("documentId = ?1 and ordinal > 1", document))
                    .isPositive();
        });
    }
}
