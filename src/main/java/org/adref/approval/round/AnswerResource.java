package org.adref.approval.round;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.adref.agreement.Stance;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.job.Jobs;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.position.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What experts answer while a round is open, and the objection that breaks a silence.
@Path("/")
public class AnswerResource {
    private final Caller caller;
    private final Journal journal;
    private final Jobs jobs;
    private final Ending ending;

    AnswerResource(Caller caller, Journal journal, Jobs jobs, Ending ending) {
        this.caller = caller;
        this.journal = journal;
        this.jobs = jobs;
        this.ending = ending;
    }

    /// Answers on some clauses, all or none.
    @POST
    @Transactional
    @Once
    @Path("/api/rounds/{id}/answers")
    @Operation(operationId = "answerRound")
    public Done answer(long id, @NotNull @Valid Answers answers) {
        var round = Round.require(id);
        var expert = caller.seatIn(round.consultationId, "round").require("answer in a round", Role.EXPERT);
        if (round.kind == Round.Kind.SILENCE) {
            throw new Problem.Conflict("A silence procedure is only answered by an objection.");
        }
        journal.hold(round.consultationId); // the round does not close meanwhile
        var now = journal.now();
        requireOpen(round, now);
        requireAsked(round, expert);
        var versions = Asked.versions(id);
        var clauses = clauses(answers, versions);
        var substance = ClauseVersion.substance(round.documentId);
        var recused = new HashSet<Long>();
        Position.latest(List.of(expert.id)).stream()
                .filter(position -> position.stance == Stance.RECUSE)
                .forEach(position -> recused.add(position.clauseId));
        for (int n = 0; n < answers.answers().size(); n++) {
            var answer = answers.answers().get(n);
            var clause = Objects.requireNonNull(clauses.get(answer.clauseId()));
            requireOneThing(round, answer, n);
            requirePresent(clause, versions, substance, n);
            if (recused.contains(clause.id)) {
                throw new Problem.Conflict(
                        "You are recused from " + named(clause) + ". End your recusal first, then answer.");
            }
            var text = answer.text() == null || answer.text().isBlank()
                    ? null
                    : answer.text().strip();
            var said = new Said(clause.id, answer.stance(), answer.rating(), text);
            if (round.anonymous) {
                Nameless.cast(round, expert, said);
            } else {
                new Ballot(round, said, answers.nonce(), expert, now).persist();
            }
        }
        return done(round, answers, expert, now);
    }

    /// Breaks a silence procedure at once; the objection is taken as the expert's position on the clause.
    @POST
    @Transactional
    @Once
    @Path("/api/rounds/{id}/objection")
    @Operation(operationId = "breakSilence")
    public Done object(long id, @NotNull @Valid Objection objection) {
        var round = Round.require(id);
        var expert = caller.seatIn(round.consultationId, "round").require("break a silence", Role.EXPERT);
        if (round.kind != Round.Kind.SILENCE) {
            throw new Problem.Conflict("This round asks for answers; give your objection as one.");
        }
        journal.hold(round.consultationId);
        var now = journal.now();
        requireOpen(round, now);
        requireAsked(round, expert);
        if (!Asked.versions(id).containsKey(objection.clauseId())) {
            throw new Problem.Invalid("clauseId", "Choose a clause of this procedure.");
        }
        var clause = Clause.require(objection.clauseId());
        var position = new Position(clause, Stance.OBJECTION, objection.text(), expert, now);
        position.persist();
        journal.append(
                round.consultationId,
                expert.id,
                now,
                Act.POSITION_TAKEN,
                round.documentId,
                clause.id,
                position.about());
        ending.end(round, RoundEnd.How.BROKEN, expert.id, now);
        jobs.drop(Ending.DEADLINE, id);
        var about = Map.of("round", id, "name", round.name, "position", position.id);
        return new Done(
                ending.write(round, Act.SILENCE_BROKEN, expert.id, now, about), round.documentId, clause.id, id);
    }

    private static void requireOpen(Round round, Instant now) {
        switch (round.state(RoundEnd.of(round.id), now)) {
            case OPEN -> {}
            case WAITING ->
                throw new Problem.Conflict("It opens on " + RoundResource.MOMENT.format(round.opens)
                        + ". Your answers are kept in this browser until then.");
            case RECALLED -> throw new Problem.Conflict("This round was recalled, so it takes no answers.");
            case BROKEN -> throw new Problem.Conflict("Somebody has objected already; the silence is broken.");
            case CLOSED, KEPT ->
                throw new Problem.Conflict(
                        "It closed on " + RoundResource.MOMENT.format(round.closes)
                                + ", so it takes no answers any more. What you wrote is kept in this browser; you can say it as a position or a comment.");
        }
    }

    private static void requireAsked(Round round, Seat expert) {
        if (!Asked.voters(round.id).contains(expert.id)) {
            throw new Problem.NotYours("Your seat was given after this round was opened, so it does not ask you.");
        }
    }

    private static Map<Long, Clause> clauses(Answers answers, Map<Long, Long> versions) {
        var clauses = new HashMap<Long, Clause>();
        for (int n = 0; n < answers.answers().size(); n++) {
            long id = answers.answers().get(n).clauseId();
            if (!versions.containsKey(id)) {
                throw new Problem.Invalid("answers[" + n + "].clauseId", "This round does not ask about this clause.");
            }
            if (clauses.put(id, Clause.require(id)) != null) {
                throw new Problem.Invalid("answers[" + n + "].clauseId", "Answer once on each clause.");
            }
        }
        return clauses;
    }

    private static void requireOneThing(Round round, Answer answer, int n) {
        boolean rated = round.kind == Round.Kind.RATING;
        if (rated
                ? answer.rating() == null || answer.stance() != null
                : answer.stance() == null || answer.rating() != null) {
            throw new Problem.Invalid(
                    "answers[" + n + "]",
                    rated ? "Rate the clause from 1 to 9." : "Choose a position, from support to objection.");
        }
        if (answer.stance() != null) {
            if (round.anonymous && answer.stance() == Stance.RECUSE) {
                throw new Problem.Invalid(
                        "answers[" + n + "].stance",
                        "In a round without names nobody would know who is recused. Leave the clause out, and recuse yourself on it under your name.");
            }
            if (answer.stance().needsText()
                    && (answer.text() == null || answer.text().isBlank())) {
                throw new Problem.Invalid(
                        "answers[" + n + "].text",
                        "Say what your " + (answer.stance() == Stance.OBJECTION ? "objection" : "reservation")
                                + " is, and which wording would lift it.");
            }
        }
    }

    private static void requirePresent(Clause clause, Map<Long, Long> versions, Map<Long, Integer> substance, int n) {
        var asked = ClauseVersion.<ClauseVersion>findById(versions.get(clause.id));
        if (clause.removed != null || substance.getOrDefault(clause.id, 1) > asked.ordinal) {
            throw new Problem.Invalid(
                    "answers[" + n + "].clauseId",
                    "The sense of " + named(clause)
                            + " has changed since this round was opened, so it takes no more answers on it. Leave it out.");
        }
    }

    private static String named(Clause clause) {
        return clause.number.isEmpty() ? "this clause" : "clause " + clause.number;
    }

    private Done done(Round round, Answers answers, Seat expert, Instant now) {
        var about = new TreeMap<String, Object>();
        about.put("round", round.id);
        about.put("name", round.name);
        about.put(
                "clauses",
                answers.answers().stream().map(Answer::clauseId).sorted().toList());
        if (!round.anonymous) {
            about.put("answers", Chain.digest(answers.nonce() + " " + answers.answers()));
        }
        var act = round.kind == Round.Kind.RATING ? Act.ROUND_RATED : Act.BALLOT_CAST;
        return new Done(ending.write(round, act, expert.id, now, about), round.documentId, null, round.id);
    }

    /// @param nonce what nobody can guess, so that no digest of these answers gives them away
    @Schema(name = "RoundAnswers")
    public record Answers(
            @NotEmpty(message = "Answer on one clause at least.")
            @Size(max = 2000, message = "At most 2,000 clauses at once.")
            List<@NotNull @Valid Answer> answers,

            @NotBlank(message = "Send a random word of 16 characters or more with your answers.")
            @Size(min = 16, max = 80, message = "Send a random word of 16 to 80 characters with your answers.")
            String nonce) {}

    /// @param stance in a round of positions
    /// @param rating in a rated round: 1 (not at all) to 9 (fully)
    /// @param text due for a reservation or objection
    @Schema(name = "RoundAnswer")
    public record Answer(
            @Schema(required = true) long clauseId,
            @Nullable Stance stance,

            @Nullable @Min(value = 1, message = "Rate from 1 to 9.") @Max(value = 9, message = "Rate from 1 to 9.")
            Integer rating,

            @Nullable @Size(max = 4000, message = "The text of an answer has at most 4,000 characters.")
            String text) {}

    @Schema(name = "SilenceObjection")
    public record Objection(
            @Schema(required = true) long clauseId,

            @NotBlank(message = "Say what your objection is, and which wording would lift it.")
            @Size(max = 4000, message = "The text of an objection has at most 4,000 characters.")
            String text) {}
}
