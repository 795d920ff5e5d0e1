package org.adref.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.adref.meeting.Meeting;

/// Many experts who speak on one clause. Each has a due time of its own, and waits from then on, whether or not a
/// connection is free: so a server that falls behind shows it.
final class Crowd {
    private static final int CONNECTIONS = 16;

    private final Meeting meeting;
    private final long clause;
    private final long seen;
    private final List<String> tokens;

    private Crowd(Meeting meeting, int seats) {
        this.meeting = meeting;
        this.clause = meeting.clause(1);
        this.seen = meeting.seen(1);
        this.tokens = new ArrayList<>();
        for (int seat = 1; seat <= seats; seat++) {
            tokens.add(meeting.token("crowd" + seat));
        }
    }

    static Crowd of(EntityManager entities, Meeting meeting, int seats) {
        entities.createNativeQuery("""
            with person_made as (
                insert into person (subject, mail, name, since)
                select replace(:subject, 'crowd', 'crowd' || n), 'crowd' || n || '-' || :consultation || '@adref.example', 'Expert ' || n, now()
                from generate_series(1, :seats) n returning id
            )
            insert into seat (consultation_id, person_id, role, stakeholder_group, region, since)
            select :consultation, id, 'EXPERT',
                (array['BUSINESS_ENTERPRISE', 'BUSINESS_ASSOCIATION', 'INTERNATIONAL_ORGANISATION', 'GOVERNMENT_AGENCY', 'NGO', 'ACADEMIA'])[1 + id % 6],
                'GLOBAL', now() from person_made
            """)
                .setParameter("subject", meeting.subject("crowd"))
                .setParameter("consultation", meeting.consultation)
                .setParameter("seats", seats)
                .executeUpdate();
        return new Crowd(meeting, seats);
    }

    /// @param seconds from the first due time to the last answer
    /// @param median milliseconds from a position's due time to its answer; `late` the 99th percentile
    record Heard(double seconds, double median, double late) {}

    /// @param perSecond at which they come; infinite when all come at once
    Heard speak(URI server, double perSecond) {
        BlockingQueue<Load.Line> free = new ArrayBlockingQueue<>(CONNECTIONS, true); // who came first speaks first
        var load = new Load(server, CONNECTIONS);
        try {
            for (int n = 0; n < CONNECTIONS; n++) {
                free.add(load.open());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long begin = System.nanoTime() + 1_000_000_000L; // when all have taken their places
        var waits = new double[tokens.size()];
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var speaking = new ArrayList<Future<?>>();
            for (int n = 0; n < waits.length; n++) {
                int seat = n;
                long due = begin + (long) (n / perSecond * 1e9);
                speaking.add(threads.submit(() -> {
                    LockSupport.parkNanos(due - System.nanoTime());
                    var line = free.take();
                    try {
                        line.send(request(load, seat), 200);
                    } finally {
                        free.add(line);
                    }
                    waits[seat] = (System.nanoTime() - due) / 1e6;
                    return null;
                }));
            }
            for (var one : speaking) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        free.forEach(line -> {
            try {
                line.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Arrays.sort(waits);
        return new Heard(seconds, waits[waits.length / 2], waits[waits.length * 99 / 100]);
    }

    private byte[] request(Load load, int seat) {
        return load.request(
                "PUT",
                "/api/clauses/" + clause + "/position",
                "{\"seen\":" + seen + ",\"stance\":\"" + (seat % 50 == 0 ? "ABSTAIN" : "SUPPORT") + "\"}",
                "Authorization: Bearer " + tokens.get(seat),
                "Idempotency-Key: crowd-" + seat);
    }

    /// Whether each seat's position is there once, the journal has an entry for each, and the count is right.
    boolean isAllRecorded(EntityManager entities) {
        var row = (Object[]) entities.createNativeQuery("""
            select (select count(*) from position where clause_id = :clause),
                (select count(distinct seat_id) from position where clause_id = :clause),
                (select sum(seats) from tally where clause_id = :clause),
                (select count(*) from journal_entry where clause_id = :clause and act = 'position-taken'),
                (select max(number) - count(*) from journal_entry where consultation_id = :consultation)
            """, Object[].class)
                .setParameter("clause", clause)
                .setParameter("consultation", meeting.consultation)
                .getSingleResult();
        long seats = tokens.size();
        for (int column = 0; column < 4; column++) {
            if (((Number) row[column]).longValue() != seats) {
                return false;
            }
        }
        return ((Number) row[4]).longValue() == 0 && meeting.clause("chair", 1).getInt("agreement.silent") == 0;
    }
}
