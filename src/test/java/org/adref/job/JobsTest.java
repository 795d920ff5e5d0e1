package org.adref.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.adref.local.PostgresForTests;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class JobsTest {
    private static final Instant DUE = Instant.parse("2030-01-01T00:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Jobs jobs;

    private final List<Long> done = new ArrayList<>();
    private final long about = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);

    @Test
    void a_deadline_is_kept_once_however_many_instances_look() throws Exception {
        set();
        var before = instance(DUE.minusSeconds(1), this::note);
        before.run();
        assertThat(done).isEmpty();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var instances = new ArrayList<Callable<Object>>();
            for (int n = 0; n < 4; n++) {
                instances.add(Executors.callable(instance(DUE, this::note)::run));
            }
            threads.invokeAll(instances);
        }
        assertThat(done).containsExactly(about);
    }

    @Test
    void a_deadline_goes_with_the_transaction_that_set_it() {
        QuarkusTransaction.begin();
        jobs.at(DUE, "try", about);
        QuarkusTransaction.rollback();
        instance(DUE, this::note).run();
        assertThat(done).isEmpty();
    }

    @Test
    void a_deadline_that_was_dropped_or_set_later_is_not_kept_before() {
        set();
        jobs.at(DUE.plusSeconds(60), "try", about);
        instance(DUE, this::note).run();
        assertThat(done).isEmpty();
        jobs.drop("try", about);
        instance(DUE.plusSeconds(60), this::note).run();
        assertThat(done).isEmpty();
    }

    @Test
    void a_job_that_fails_is_tried_again_and_one_that_an_instance_took_to_its_grave_is_begun_anew() throws Exception {
        set();
        instance(DUE, _ -> {
                    throw new IllegalStateException("the disk is full");
                })
                .run();
        instance(DUE.plusSeconds(59), this::note).run();
        assertThat(done).isEmpty();
        try (var connection = database.getConnection();
                var picked = connection.prepareStatement(
                        "update job set picked = true, picked_by = 'gone', last_heartbeat = ? where task_instance = ?")) {
            picked.setObject(1, DUE.atOffset(ZoneOffset.UTC));
            picked.setString(2, String.valueOf(about));
            assertThat(picked.executeUpdate()).isOne();
        }
        instance(DUE.plusSeconds(61), this::note).run();
        assertThat(done).isEmpty();
        instance(DUE.plusSeconds(62), this::note).revive(Duration.ofMinutes(30));
        assertThat(done).containsExactly(about);
    }

    private void set() {
        QuarkusTransaction.requiringNew().run(() -> jobs.at(DUE, "try", about));
    }

    private synchronized void note(long what) {
        done.add(what);
    }

    private DueJobs instance(Instant now, java.util.function.LongConsumer run) {
        return new DueJobs(database, Clock.fixed(now, ZoneOffset.UTC), List.of(new Job() {
            @Override
            public String name() {
                return "try";
            }

            @Override
            public void run(long what) {
                run.accept(what);
            }
        }));
    }
}
