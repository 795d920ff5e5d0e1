package org.adref.approval.round;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.adref.agreement.Stance;
import org.adref.approval.Milestone;
import org.adref.approval.RecallTime;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.draft.Outline;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The rounds of a document, and one of them: what is asked, what one has answered, and, where it may be seen, what the
/// panel has.
@Path("/")
public class RoundReading {
    private final Caller caller;
    private final Clock clock;
    private final RecallTime recall;

    RoundReading(Caller caller, Clock clock, RecallTime recall) {
        this.caller = caller;
        this.clock = clock;
        this.recall = recall;
    }

    /// A fixed number of statements for each round; there are few.
    @GET
    @Path("/api/documents/{id}/rounds")
    @Operation(operationId = "readRounds")
    public Rounds list(long id) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        var names = names(id);
        var ends = RoundEnd.in(id);
        var now = clock.instant();
        return new Rounds(
                id,
                document.consultationId,
                document.title,
                Round.of(id).stream()
                        .map(round -> line(round, ends.get(round.id), names, viewer, now))
                        .toList(),
                document.frozen == null && (viewer.role == Role.CHAIR || viewer.role == Role.SECRETARIAT),
                document.frozen == null && viewer.role == Role.CHAIR);
    }

    /// A fixed number of statements, whatever the number of clauses and of answers.
    @GET
    @Path("/api/rounds/{id}")
    @Operation(operationId = "readRound")
    public RoundView one(long id) {
        var round = Round.require(id);
        var viewer = caller.seatIn(round.consultationId, "round");
        var document = Document.require(round.documentId);
        var attributed = Attributed.in(round.consultationId, round.documentId, viewer.role);
        var now = clock.instant();
        var line = line(round, RoundEnd.of(id), names(round.documentId), viewer, now);
        var versions = Asked.versions(id);
        var voters = Asked.voters(id);
        var standing = new Outline(Clause.ever(round.documentId)).lines();
        var wordings = ClauseVersion.<ClauseVersion>list("id in ?1", versions.values()).stream()
                .collect(Collectors.toMap(version -> version.id, version -> version));
        var substance = ClauseVersion.substance(round.documentId);
        var mine = own(round, viewer);
        var results = line.state() == Round.State.CLOSED || (round.results == Round.Results.ANSWERED && !mine.isEmpty())
                ? Reckoning.of(round, voters, attributed)
                : null;
        var clauses = standing.stream()
                .filter(each -> versions.containsKey(each.clause().id))
                .map(each -> {
                    var clause = each.clause();
                    var asked = Objects.requireNonNull(wordings.get(versions.get(clause.id)));
                    var said = mine.get(clause.id);
                    var result = results != null && (line.state() == Round.State.CLOSED || said != null)
                            ? results.on(clause.id)
                            : null;
                    return new AskedClause(
                            clause.id,
                            each.citation(),
                            asked.text,
                            asked.marks,
                            asked.ordinal,
                            clause.removed != null || substance.getOrDefault(clause.id, 1) > asked.ordinal,
                            said != null,
                            said == null || round.anonymous ? null : MyAnswer.of(said),
                            result);
                })
                .toList();
        return new RoundView(
                line,
                document.id,
                document.consultationId,
                document.title,
                clauses,
                round.kind == Round.Kind.SILENCE
                        ? voters.stream().map(attributed::label).sorted().toList()
                        : List.of());
    }

    /// The clauses that the viewer has answered; without what she said where nobody can know it any more.
    private static Map<Long, Said> own(Round round, Seat viewer) {
        var own = new HashMap<Long, Said>();
        if (round.anonymous) {
            Nameless.answered(round.id)
                    .getOrDefault(viewer.id, Set.of())
                    .forEach(clause -> own.put(clause, new Said(clause, null, null, null)));
        } else {
            Ballot.counting(round.id).stream()
                    .filter(ballot -> ballot.seatId == viewer.id)
                    .forEach(ballot -> own.put(
                            ballot.clauseId, new Said(ballot.clauseId, ballot.stance, ballot.rating, ballot.text)));
        }
        return own;
    }

    private static Map<Long, String> names(long documentId) {
        return Milestone.of(documentId).stream().collect(Collectors.toMap(Milestone.Line::id, Milestone.Line::name));
    }

    private RoundLine line(Round round, @Nullable RoundEnd end, Map<Long, String> names, Seat viewer, Instant now) {
        var state = round.state(end, now);
        var voters = Asked.voters(round.id);
        var answered = new HashMap<Long, Set<Long>>();
        if (round.anonymous) {
            answered.putAll(Nameless.answered(round.id));
        } else {
            Ballot.counting(round.id)
                    .forEach(ballot -> answered.computeIfAbsent(ballot.seatId, _ -> new HashSet<>())
                            .add(ballot.clauseId));
        }
        int clauses = Asked.versions(round.id).size();
        boolean asked = voters.contains(viewer.id);
        var began = round.opens.isAfter(round.at) ? round.opens : round.at;
        boolean running = state == Round.State.OPEN || state == Round.State.WAITING;
        boolean leads = viewer.role == Role.CHAIR || viewer.role == Role.SECRETARIAT;
        return new RoundLine(
                round.id,
                round.kind,
                round.name,
                round.anonymous,
                round.results,
                round.milestoneId,
                names.getOrDefault(round.milestoneId, ""),
                round.followsId,
                round.opens,
                round.closes,
                state,
                round.rule().sentence(),
                clauses,
                voters.size(),
                answered.size(),
                asked,
                asked ? clauses - answered.getOrDefault(viewer.id, Set.of()).size() : 0,
                running && leads && !recall.isOver(began, now) ? recall.until(began) : null);
    }

    /// @param mayOpen whether the viewer may open a round; `maySilence`: a silence procedure
    public record Rounds(
            @Schema(required = true) long documentId,
            @Schema(required = true) long consultationId,
            @Schema(required = true) String document,
            @Schema(required = true) List<RoundLine> rounds,
            @Schema(required = true) boolean mayOpen,
            @Schema(required = true) boolean maySilence) {}

    /// @param rule the sentence of the rule that it runs under
    /// @param voters how many experts it asks; `answered`: how many of them have answered on some clause
    /// @param asked whether it asks the viewer; `open`: on how many clauses she has not answered
    /// @param recallable until when the viewer may recall it; absent where she may not
    public record RoundLine(
            @Schema(required = true) long id,
            @Schema(required = true) Round.Kind kind,
            @Schema(required = true) String name,
            @Schema(required = true) boolean anonymous,
            @Schema(required = true) Round.Results results,
            @Schema(required = true) long milestoneId,
            @Schema(required = true) String milestone,
            @Nullable Long followsId,
            @Schema(required = true) Instant opens,
            @Schema(required = true) Instant closes,
            @Schema(required = true) Round.State state,
            @Schema(required = true) String rule,
            @Schema(required = true) int clauses,
            @Schema(required = true) int voters,
            @Schema(required = true) int answered,
            @Schema(required = true) boolean asked,
            @Schema(required = true) int open,
            @Nullable Instant recallable) {}

    /// @param notified whom a silence procedure asks, as attribution shows them
    public record RoundView(
            @Schema(required = true) RoundLine round,
            @Schema(required = true) long documentId,
            @Schema(required = true) long consultationId,
            @Schema(required = true) String document,
            @Schema(required = true) List<AskedClause> clauses,
            @Schema(required = true) List<String> notified) {}

    /// @param superseded whether the sense of the clause has changed since, so that nothing is answered on it any more
    /// @param mine what the viewer answered; absent in a round without names, where nobody can know
    /// @param result absent while it is hidden from the viewer
    public record AskedClause(
            @Schema(required = true) long clauseId,
            @Schema(required = true) String number,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) int ordinal,
            @Schema(required = true) boolean superseded,
            @Schema(required = true) boolean answered,
            @Nullable MyAnswer mine,
            Reckoning.@Nullable Result result) {}

    public record MyAnswer(
            @Nullable Stance stance,
            @Nullable Integer rating,
            @Nullable String text) {
        static MyAnswer of(Said said) {
            return new MyAnswer(said.stance(), said.rating(), said.text());
        }
    }
}
