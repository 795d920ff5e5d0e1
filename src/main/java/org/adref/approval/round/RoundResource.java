package org.adref.approval.round;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.adref.agreement.Rule;
import org.adref.agreement.Stance;
import org.adref.approval.ApprovalRecall;
import org.adref.approval.Content;
import org.adref.approval.Milestone;
import org.adref.approval.RecallTime;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.draft.Outline;
import org.adref.job.Jobs;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.position.Position;
import org.adref.review.position.RuleVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Rounds and silence procedures are opened, and recalled for a short time.
@Path("/")
public class RoundResource {
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofDays(366);

    /// Below this a count without names names somebody. Source: domain.md, rule 24.
    private static final int CROWD = 5;

    private final Caller caller;
    private final Journal journal;
    private final Jobs jobs;
    private final RecallTime recall;
    private final Ending ending;

    RoundResource(Caller caller, Journal journal, Jobs jobs, RecallTime recall, Ending ending) {
        this.caller = caller;
        this.journal = journal;
        this.jobs = jobs;
        this.recall = recall;
        this.ending = ending;
    }

    @POST
    @Transactional
    @Once
    @Path("/api/documents/{id}/rounds")
    @Operation(operationId = "openRound")
    public Done open(long id, @NotNull @Valid Opening opening) {
        var document = Document.require(id);
        var by = caller.seatIn(document.consultationId, "document");
        if (opening.kind() == Round.Kind.SILENCE) {
            by.require("open a silence procedure", Role.CHAIR);
        } else {
            by.require("open a round", Role.SECRETARIAT, Role.CHAIR);
        }
        journal.hold(document.consultationId); // nothing is said while it is seen what is asked
        Document.getEntityManager().refresh(document);
        document.requireOpen();
        var now = journal.now();
        requireRest(document, now);
        var opens = opening.opens() == null || opening.opens().isBefore(now) ? now : opening.opens();
        requireTime(opens, opening.closes(), now);
        var milestone = milestone(document, opening.milestone());
        var standing = Clause.standing(id);
        requirePresent(milestone, standing);
        var experts = Seat.of(document.consultationId).stream()
                .filter(seat -> seat.role == Role.EXPERT && seat.ended == null)
                .toList();
        var rule = RuleVersion.of(document.consultationId).orElse(null);
        requirePossible(opening, rule == null ? Rule.DEFAULT : rule.rule(), experts);
        var clauses = clauses(opening, document, standing);
        if (opening.kind() == Round.Kind.SILENCE) {
            requireNotHeld(document, clauses);
        }
        var round = new Round(
                milestone,
                rule,
                follows(opening, document),
                opening.kind(),
                opening.name().strip(),
                opening.anonymous(),
                opening.results(),
                opens,
                opening.closes(),
                by,
                now);
        round.persistAndFlush();
        Asked.put(round, clauses, experts);
        jobs.at(round.closes, Ending.DEADLINE, round.id);
        var act = round.kind == Round.Kind.SILENCE ? Act.SILENCE_OPENED : Act.ROUND_OPENED;
        return new Done(ending.write(round, act, by.id, now, about(round, milestone, rule)), id, null, round.id);
    }

    @POST
    @Transactional
    @Once
    @Path("/api/rounds/{id}/recall")
    @Operation(operationId = "recallRound")
    public Done recall(long id) {
        var round = Round.require(id);
        var by = caller.seatIn(round.consultationId, "round").require("recall a round", Role.SECRETARIAT, Role.CHAIR);
        journal.hold(round.consultationId);
        var now = journal.now();
        if (RoundEnd.of(id) != null || !now.isBefore(round.closes)) {
            throw new Problem.Conflict("This round has ended already.");
        }
        recall.requireRunning(
                round.opens.isAfter(round.at) ? round.opens : round.at,
                now,
                "It now runs until " + MOMENT.format(round.closes) + ".");
        ending.end(round, RoundEnd.How.RECALLED, by.id, now);
        jobs.drop(Ending.DEADLINE, id);
        return new Done(
                ending.write(round, Act.ROUND_RECALLED, by.id, now, Map.of("round", id, "name", round.name)),
                round.documentId,
                null,
                id);
    }

    private static void requireRest(Document document, Instant now) {
        if (document.pause != null && document.pause.isOn(now)) {
            throw new Problem.Conflict(
                    "Input is paused while amendments are merged, so the text is still moving. Resume it, freeze the new text, then open the round on that milestone.");
        }
        Round.underway(document.id).ifPresent(round -> {
            throw new Problem.Conflict("“" + round.name + "” has not ended yet: it closes on "
                    + MOMENT.format(round.closes) + ". One thing is asked at a time.");
        });
    }

    private static void requireTime(Instant opens, Instant closes, Instant now) {
        if (closes.isBefore(opens.plus(LEAST))) {
            throw new Problem.Invalid(
                    "closes", "Choose a time at least a minute after it opens, so that somebody can answer.");
        }
        if (closes.isAfter(now.plus(MOST))) {
            throw new Problem.Invalid("closes", "Choose a time within a year.");
        }
    }

    private static Milestone milestone(Document document, long id) {
        var milestone = Milestone.<Milestone>findById(id);
        if (milestone == null
                || milestone.documentId != document.id
                || ApprovalRecall.milestones(document.id).contains(id)) {
            throw new Problem.Invalid("milestone", "Choose a milestone of this document.");
        }
        return milestone;
    }

    private static void requirePresent(Milestone milestone, List<Clause> standing) {
        var frozen = new HashMap<Long, Integer>();
        milestone.read().clauses().forEach((Content.Line line) -> frozen.put(line.clause(), line.ordinal()));
        var present = new HashMap<Long, Integer>();
        standing.forEach(clause -> present.put(clause.id, clause.present.ordinal));
        if (!frozen.equals(present)) {
            throw new Problem.Conflict("The text has changed since “" + milestone.name
                    + "” was frozen. Freeze it as it is now, then open the round on that milestone.");
        }
    }

    private static void requirePossible(Opening opening, Rule rule, List<Seat> experts) {
        rule.impossibility(RuleResource.groups(experts)).ifPresent(why -> {
            throw new Problem.Conflict(why);
        });
        if (!opening.anonymous()) {
            return;
        }
        if (opening.kind() == Round.Kind.SILENCE) {
            throw new Problem.Invalid("anonymous", "Who breaks the silence does so in writing, under a name.");
        }
        if (opening.results() != Round.Results.CLOSED) {
            throw new Problem.Invalid(
                    "results",
                    "Without names, results are shown when the round has closed: a count that changes when somebody answers gives the answer away.");
        }
        if (experts.size() < CROWD) {
            throw new Problem.Invalid(
                    "anonymous", "With fewer than five experts a count tells who said what. Open it with names.");
        }
        if (opening.kind() == Round.Kind.POSITIONS && !rule.heard().isEmpty()) {
            throw new Problem.Conflict(
                    "The rule asks that certain groups be heard, which a round without names cannot tell. Set another rule first, or open it with names.");
        }
    }

    private static List<Clause> clauses(Opening opening, Document document, List<Clause> standing) {
        var wanted = opening.clauses() == null ? null : new HashSet<>(opening.clauses());
        var open = standing.stream()
                .filter(clause -> clause.kind != ClauseKind.HEADING)
                .filter(clause -> wanted == null || wanted.contains(clause.id))
                .toList();
        if (wanted != null && open.size() < wanted.size()) {
            throw new Problem.Invalid("clauses", "One of these clauses is not in the text any more.");
        }
        if (opening.kind() != Round.Kind.RATING) {
            var declared = Ending.declared(document.id, open);
            open = open.stream().filter(clause -> !declared.contains(clause.id)).toList();
        }
        if (open.isEmpty()) {
            throw new Problem.Conflict("There is nothing to ask: every clause is agreed ad referendum already.");
        }
        return open;
    }

    private static void requireNotHeld(Document document, List<Clause> clauses) {
        var substance = ClauseVersion.substance(document.id);
        var held = new HashSet<Long>();
        Position.current(document.id).stream()
                .filter(position -> position.stance == Stance.OBJECTION)
                .filter(position -> position.isLive(substance.getOrDefault(position.clauseId, 1)))
                .forEach(position -> held.add(position.clauseId));
        held.retainAll(clauses.stream().map(clause -> clause.id).toList());
        if (held.isEmpty()) {
            return;
        }
        var names = new Outline(Clause.standing(document.id))
                .lines().stream()
                        .filter(line -> held.contains(line.clause().id))
                        .map(Outline.Line::citation)
                        .toList();
        throw new Problem.Conflict("Somebody objects to " + String.join(", ", names)
                + ", so there is no silence to ask for. Settle the objection first, or leave the clause out.");
    }

    private static @Nullable Round follows(Opening opening, Document document) {
        if (opening.follows() == null) {
            return null;
        }
        var before = Round.<Round>findById(opening.follows());
        var end = before == null ? null : RoundEnd.of(before.id);
        if (before == null
                || before.documentId != document.id
                || before.kind != opening.kind()
                || end == null
                || end.how != RoundEnd.How.CLOSED) {
            throw new Problem.Invalid("follows", "Choose a round of the same kind on this document that has closed.");
        }
        return before;
    }

    private static Map<String, ?> about(Round round, Milestone milestone, @Nullable RuleVersion rule) {
        var about = new TreeMap<String, Object>();
        about.put("round", round.id);
        about.put("kind", round.kind);
        about.put("name", round.name);
        about.put("anonymous", round.anonymous);
        about.put("results", round.results);
        about.put("milestone", milestone.id);
        about.put("hash", milestone.hash);
        about.put("opens", round.opens);
        about.put("closes", round.closes);
        about.put("rule", rule == null ? 0 : rule.number);
        return about;
    }

    /// @param opens absent: at once
    /// @param clauses absent: all that are not agreed yet
    /// @param follows the round that its answers are compared with
    @Schema(name = "RoundOpening")
    public record Opening(
            @Schema(required = true) long milestone,

            @NotNull(message = "Say what is asked: positions, ratings or silence.")
            Round.Kind kind,

            @NotBlank(message = "Give it a name, such as “First round”.")
            @Size(max = 80, message = "A name has at most 80 characters.")
            String name,

            @Schema(required = true) boolean anonymous,

            @NotNull(message = "Say when results are shown.")
            Round.Results results,

            @Nullable Instant opens,
            @NotNull(message = "Say when it closes.") Instant closes,

            @Nullable @Size(max = 2000, message = "At most 2,000 clauses.")
            List<@NotNull Long> clauses,

            @Nullable Long follows) {}
}
