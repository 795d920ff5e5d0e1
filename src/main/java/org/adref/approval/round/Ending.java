package org.adref.approval.round;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adref.agreement.Stance;
import org.adref.approval.Declaration;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.job.Job;
import org.adref.job.Jobs;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Journal;
import org.adref.review.position.Position;

/// The end of a round: at its deadline, or before it by recall or objection. All of it is one transaction, so a job
/// that
/// dies half-way has done nothing and is begun anew; what was ended is not ended again.
@ApplicationScoped
public class Ending implements Job {
    static final String DEADLINE = "round-closes";

    private final Journal journal;
    private final jakarta.enterprise.inject.Instance<Jobs> jobs;

    Ending(Journal journal, jakarta.enterprise.inject.Instance<Jobs> jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return DEADLINE;
    }

    @Override
    public void run(long round) {
        QuarkusTransaction.requiringNew().run(() -> close(round));
    }

    private void close(long id) {
        var round = Round.<Round>findById(id);
        if (round == null) {
            return;
        }
        journal.hold(round.consultationId);
        if (RoundEnd.of(id) != null) {
            return;
        }
        var now = journal.now();
        if (now.isBefore(round.closes)) { // the clock was set back
            jobs.get().at(round.closes, DEADLINE, id);
            return;
        }
        if (round.kind == Round.Kind.SILENCE) {
            keep(round, now);
        } else {
            count(round, now);
        }
    }

    /// Nobody objected: what reads as it did is agreed ad referendum. Source: domain.md, rule 22.
    private void keep(Round round, Instant now) {
        var chair = Seat.<Seat>findById(round.seatId);
        var agreed = 0;
        for (var asked : Asked.versions(round.id).entrySet()) {
            var clause = Clause.<Clause>findById(asked.getKey());
            var asWas = ClauseVersion.<ClauseVersion>findById(asked.getValue()).ordinal;
            if (clause.removed != null
                    || ClauseVersion.substanceOf(clause.id) > asWas
                    || Declaration.isDeclared(clause.id)
                    || isHeld(clause)) {
                continue;
            }
            var reason =
                    "Nobody objected to “" + round.name + "”, a silence procedure that ended at " + round.closes + ".";
            var declaration = new Declaration(clause, reason, chair, now);
            declaration.declare();
            journal.append(
                    round.consultationId,
                    chair.id,
                    now,
                    Act.AGREEMENT_DECLARED,
                    round.documentId,
                    clause.id,
                    Map.of(
                            "declaration", declaration.id,
                            "ordinal", clause.present.ordinal,
                            "round", round.id,
                            "reason", Chain.digest(reason)));
            agreed++;
        }
        end(round, RoundEnd.How.KEPT, chair.id, now);
        write(round, Act.SILENCE_KEPT, chair.id, now, Map.of("round", round.id, "name", round.name, "agreed", agreed));
    }

    private static boolean isHeld(Clause clause) {
        return Position.currentOn(clause.id).stream()
                .anyMatch(position ->
                        position.stance == Stance.OBJECTION && position.isLive(ClauseVersion.substanceOf(clause.id)));
    }

    /// The answers become the panel's positions; in a round without names, and where clauses were rated, they stay what
    /// they are.
    private void count(Round round, Instant now) {
        int taken = 0;
        if (round.kind == Round.Kind.POSITIONS && !round.anonymous) {
            taken = Panache.getEntityManager()
                    .createNativeQuery("""
                            insert into position (consultation_id, document_id, clause_id, version_id, ordinal, stance, text, cleared, seat_id, at)
                            select r.consultation_id, r.document_id, b.clause_id, v.id, v.ordinal, b.stance, b.text, false, b.seat_id, ?2
                            from ballot b join round r on r.id = b.round_id
                            join round_clause a on a.round_id = b.round_id and a.clause_id = b.clause_id
                            join clause_version v on v.id = a.version_id
                            join clause c on c.id = b.clause_id and c.removed is null
                            where b.id in (select max(id) from ballot where round_id = ?1 group by clause_id, seat_id)
                            order by random()
                            """)
                    .setParameter(1, round.id)
                    .setParameter(2, now)
                    .executeUpdate();
        }
        end(round, RoundEnd.How.CLOSED, round.seatId, now);
        write(
                round,
                Act.ROUND_CLOSED,
                round.seatId,
                now,
                Map.of("round", round.id, "name", round.name, "positions", taken));
    }

    /// Puts the end down. Whoever ends a round holds the journal.
    void end(Round round, RoundEnd.How how, long seat, Instant now) {
        if (round.anonymous) {
            Nameless.unseal(round);
        }
        new RoundEnd(round, how, seat, now).persist();
    }

    long write(Round round, Act act, long seat, Instant now, Map<String, ?> about) {
        return journal.append(round.consultationId, seat, now, act, round.documentId, null, about);
    }

    /// Of some clauses those that are agreed already.
    static Set<Long> declared(long documentId, List<Clause> clauses) {
        var substance = ClauseVersion.substance(documentId);
        var declared = new HashSet<Long>();
        Declaration.in(documentId).stream()
                .filter(one -> one.isLive(substance.getOrDefault(one.clauseId, 1)))
                .forEach(one -> declared.add(one.clauseId));
        declared.retainAll(clauses.stream().map(clause -> clause.id).toList());
        return declared;
    }
}
