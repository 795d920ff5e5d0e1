package org.adref.approval.freeze;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.adref.approval.ApprovalRecall;
import org.adref.approval.Milestone;
import org.adref.consultation.Attributed;
import org.adref.consultation.Attribution;
import org.adref.consultation.Caller;
import org.adref.draft.Clause;
import org.adref.draft.Document;
import org.adref.draft.Outline;
import org.adref.draft.Renumbering;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The milestones of a document, each by itself, and what its hash is taken over.
@Path("/")
public class MilestoneReading {
    private final Caller caller;

    MilestoneReading(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/api/documents/{id}/milestones")
    @Operation(operationId = "readMilestones")
    public Milestones list(long id) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        var attributed = Attributed.in(document.consultationId, id, viewer.role);
        var recalled = ApprovalRecall.milestones(id);
        return new Milestones(
                id,
                Milestone.of(id).stream()
                        .map(line -> MilestoneView.of(line, recalled, attributed))
                        .toList());
    }

    /// What a renumbering would do now, and the digest by which it is asked for.
    @GET
    @Path("/api/documents/{id}/renumbering")
    @Operation(operationId = "readRenumbering")
    public RenumberingView renumbering(long id) {
        var document = Document.require(id);
        caller.seatIn(document.consultationId, "document");
        var renumbering = Renumbering.of(new Outline(Clause.standing(id)).lines());
        return new RenumberingView(
                renumbering.digest(),
                renumbering.changes().stream()
                        .map(change -> new NumberView(change.clause().id, change.from(), change.to()))
                        .toList());
    }

    @GET
    @Path("/api/milestones/{id}")
    @Operation(operationId = "readMilestone")
    public FrozenView one(long id) {
        var milestone = Milestone.require(id);
        var viewer = caller.seatIn(milestone.consultationId, "milestone");
        var attributed = Attributed.in(milestone.consultationId, milestone.documentId, viewer.role);
        var content = milestone.read().shownTo(attributed);
        boolean withheld = attributed.isTighterThan(milestone.attribution);
        var recalled = ApprovalRecall.milestones(milestone.documentId);
        return new FrozenView(
                Milestone.of(milestone.documentId).stream()
                        .filter(line -> line.id() == id)
                        .map(line -> MilestoneView.of(line, recalled, attributed))
                        .findFirst()
                        .orElseThrow(),
                milestone.documentId,
                content.document(),
                content.consultation(),
                withheld,
                content.clauses().stream().map(FrozenClause::of).toList(),
                content.dissent().stream().map(DissentLine::of).toList());
    }

    /// The very string that the hash is taken over, byte for byte: `sha256sum` on the file gives the hash.
    @GET
    @Path("/api/milestones/{id}/content.json")
    @Produces("application/json")
    @Operation(
            operationId = "downloadMilestone",
            description =
                    "The file whose SHA-256 is the milestone's hash: sha256sum on it recomputes the hash. JSON in UTF-8, one line, no white space between tokens. Members in this order, absent ones left out: format, consultation, document, attribution, clauses (clause, depth, number, kind, addressees, ordinal, text, marks, agreed, status, reason, positions (by, stance, ordinal, live, text), amendments (amendment, by, outcome, reason)), dissent (clause, number, by, stance, text), comments (comment, clause, by, outcome, reason). Format adref-milestone-2 has no comments; adref-milestone-1 has neither attribution nor status, reason, positions and amendments.")
    public Response content(long id) {
        var milestone = Milestone.require(id);
        var viewer = caller.seatIn(milestone.consultationId, "milestone");
        if (Attributed.outside(milestone.consultationId, viewer.role).isTighterThan(milestone.attribution)) {
            throw new Problem.NotYours(
                    "This milestone was frozen when more was shown of who spoke than is shown now. Its hash stands; its file is not given out any more.");
        }
        return Response.ok(milestone.content)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(fileName(milestone)))
                .build();
    }

    /// In letters and digits that every system and header can carry.
    private static String fileName(Milestone milestone) {
        var plain = milestone.name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return "adref-" + milestone.documentId + "-" + (plain.isEmpty() ? "milestone" : plain) + ".json";
    }

    public record Milestones(
            @Schema(required = true) long documentId,
            @Schema(required = true) List<MilestoneView> milestones) {}

    /// @param hash SHA-256 of the content, 64 hexadecimal digits
    /// @param moment number of the consultation's last act that is in it
    /// @param clauses that can be agreed: all but headings
    /// @param agreed of those, declared agreed ad referendum
    /// @param recalled whether the approval that made it was taken back
    /// @param by as attribution shows who froze it
    public record MilestoneView(
            @Schema(required = true) long id,
            @Schema(required = true) Milestone.Kind kind,
            @Schema(required = true) String name,
            @Schema(required = true) String hash,
            @Schema(required = true) Attribution attribution,
            @Schema(required = true) long moment,
            @Schema(required = true) int clauses,
            @Schema(required = true) int agreed,
            @Schema(required = true) boolean recalled,
            @Schema(required = true) String by,
            @Schema(required = true) Instant at) {

        static MilestoneView of(Milestone.Line line, Set<Long> recalled, Attributed attributed) {
            return new MilestoneView(
                    line.id(),
                    line.kind(),
                    line.name(),
                    line.hash(),
                    line.attribution(),
                    line.moment(),
                    line.clauses(),
                    line.agreed(),
                    recalled.contains(line.id()),
                    attributed.label(line.seatId()),
                    line.at());
        }
    }

    /// @param withheld whether names stand in it that may no longer be shown, so that its file is not given
    ///     out
    public record FrozenView(
            @Schema(required = true) MilestoneView milestone,
            @Schema(required = true) long documentId,
            @Schema(required = true) String document,
            @Schema(required = true) String consultation,
            @Schema(required = true) boolean withheld,
            @Schema(required = true) List<FrozenClause> clauses,
            @Schema(required = true) List<DissentLine> dissent) {}

    public record RenumberingView(
            @Schema(required = true) String digest,
            @Schema(required = true) List<NumberView> numbers) {}

    public record NumberView(
            @Schema(required = true) long clauseId,
            @Schema(required = true) String from,
            @Schema(required = true) String to) {}
}
