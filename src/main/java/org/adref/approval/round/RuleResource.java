package org.adref.approval.round;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adref.agreement.Rule;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.consultation.StakeholderGroup;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.position.RuleVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When a clause is ready to be agreed: the rule of a consultation, set by the secretariat before the round.
@Path("/api/consultations/{id}/rule")
public class RuleResource {
    private final Caller caller;
    private final Journal journal;

    RuleResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @GET
    @Operation(operationId = "readRule")
    public RuleView read(long id) {
        caller.seatIn(id);
        var version = RuleVersion.of(id);
        var rule = version.map(RuleVersion::rule).orElse(Rule.DEFAULT);
        return new RuleView(
                version.map(one -> one.number).orElse(0),
                rule.quorum(),
                rule.support(),
                rule.objections(),
                version.map(one -> one.heard).orElse(List.of()),
                rule.sentence(),
                version.map(one -> one.at).orElse(null),
                experts(Seat.of(id)).stream()
                        .flatMap(seat -> Optional.ofNullable(seat.stakeholderGroup).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /// How a rule would read, before it is set.
    @GET
    @Path("/preview")
    @Operation(operationId = "previewRule")
    public Preview preview(
            long id,
            @QueryParam("quorum") @Min(0) @Max(100) int quorum,
            @QueryParam("support") @Min(0) @Max(100) int support,
            @QueryParam("objections") @Min(0) @Max(10_000) int objections,
            @QueryParam("heard") List<StakeholderGroup> heard) {
        caller.seatIn(id);
        var rule = RuleVersion.rule(quorum, support, objections, heard);
        return new Preview(
                rule.sentence(),
                rule.impossibility(groups(experts(Seat.of(id)))).orElse(null));
    }

    @PUT
    @Transactional
    @Once
    @Operation(operationId = "setRule")
    public Done set(long id, @NotNull @Valid RuleWord word) {
        var secretariat = caller.seatIn(id).require("set the rule", Role.SECRETARIAT);
        journal.hold(id);
        Round.underwayIn(id).ifPresent(round -> {
            throw new Problem.Conflict("“" + round.name + "” runs under the present rule until "
                    + RoundResource.MOMENT.format(round.closes) + ". Set another one when it has ended.");
        });
        var now = journal.now();
        int present = RuleVersion.of(id).map(one -> one.number).orElse(0);
        if (present != word.seen()) {
            throw RuleVersion.changed();
        }
        var version = new RuleVersion(
                id, present + 1, word.quorum(), word.support(), word.objections(), word.heard(), secretariat, now);
        version.rule().impossibility(groups(experts(Seat.of(id)))).ifPresent(why -> {
            throw new Problem.Invalid("rule", why);
        });
        version.set();
        return new Done(
                journal.append(id, secretariat.id, now, Act.RULE_SET, null, null, version.about()),
                null,
                null,
                version.id);
    }

    /// The groups that the experts speak from, one for each expert, in the words of a sentence.
    static List<String> groups(List<Seat> experts) {
        return experts.stream()
                .map(seat -> seat.stakeholderGroup == null ? "" : seat.stakeholderGroup.words())
                .toList();
    }

    private static List<Seat> experts(List<Seat> panel) {
        return panel.stream()
                .filter(seat -> seat.role == Role.EXPERT && seat.ended == null)
                .toList();
    }

    /// @param number the version in force; 0: the default rule, which nobody set
    /// @param groups those that experts speak from, of which some may be asked to be heard
    public record RuleView(
            @Schema(required = true) int number,
            @Schema(required = true) int quorum,
            @Schema(required = true) int support,
            @Schema(required = true) int objections,
            @Schema(required = true) List<StakeholderGroup> heard,
            @Schema(required = true) String sentence,
            @Nullable Instant at,
            @Schema(required = true) List<StakeholderGroup> groups) {}

    /// @param impossible why this rule could never be met; absent where it could
    @Schema(name = "RulePreview")
    public record Preview(
            @Schema(required = true) String sentence,
            @Nullable String impossible) {}

    /// @param seen the number of the version that the setter had before her
    public record RuleWord(
            @Schema(required = true) int seen,

            @Schema(required = true)
            @Min(value = 0, message = "The quorum is a percentage, from 0 to 100.")
            @Max(value = 100, message = "The quorum is a percentage, from 0 to 100.")
            int quorum,

            @Schema(required = true)
            @Min(value = 0, message = "The share of support is a percentage, from 0 to 100.")
            @Max(value = 100, message = "The share of support is a percentage, from 0 to 100.")
            int support,

            @Schema(required = true)
            @Min(value = 0, message = "Say how many objections are allowed, from none.")
            @Max(value = 10_000, message = "No panel has that many experts.")
            int objections,

            @NotNull(message = "Say which groups must be heard, or none.")
            List<@NotNull StakeholderGroup> heard) {}
}
