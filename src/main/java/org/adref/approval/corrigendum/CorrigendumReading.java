package org.adref.approval.corrigendum;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adref.approval.Approval;
import org.adref.approval.ApprovalRecall;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The corrections of an approved text, proposed and answered.
@Path("/")
public class CorrigendumReading {
    private final Caller caller;

    CorrigendumReading(Caller caller) {
        this.caller = caller;
    }

    /// A fixed number of statements.
    @GET
    @Path("/api/documents/{id}/corrigenda")
    @Operation(operationId = "readCorrigenda")
    public Corrigenda read(long id) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        var attributed = Attributed.in(document.consultationId, id, viewer.role);
        var corrigenda = Corrigendum.of(id);
        var answers = CorrigendumAnswer.in(id).stream().collect(Collectors.toMap(one -> one.corrigendumId, one -> one));
        var recalled = ApprovalRecall.milestones(id);
        var approvals = Approval.all(id).stream().collect(Collectors.toMap(one -> one.id, one -> one));
        var bases =
                ClauseVersion.<ClauseVersion>list(
                                "id in ?1",
                                corrigenda.stream().map(one -> one.baseId).toList())
                        .stream()
                        .collect(Collectors.toMap(version -> version.id, version -> version));
        var clauses = Clause.standing(id).stream().collect(Collectors.toMap(clause -> clause.id, clause -> clause));
        var content = Approval.of(id).map(approval -> approval.milestone.read());
        return new Corrigenda(corrigenda.stream()
                .map(one -> {
                    var base = bases.get(one.baseId);
                    var clause = clauses.get(one.clauseId);
                    var answer = answers.get(one.id);
                    var hash = answer == null && clause != null && clause.present.id == one.baseId
                            ? content.map(approved -> Corrected.of(approved, one, base(bases, one) + 1)
                                    .hash())
                            : Optional.<String>empty();
                    return new CorrigendumView(
                            one.id,
                            one.clauseId,
                            base == null ? "" : base.text,
                            base == null ? List.of() : base.marks,
                            one.text,
                            one.marks,
                            one.reason,
                            attributed.label(one.seatId),
                            one.at,
                            hash.orElse(null),
                            answer == null
                                    ? null
                                    : AnswerView.of(answer, approvals.get(answer.approvalId), recalled, attributed));
                })
                .toList());
    }

    private static int base(Map<Long, ClauseVersion> bases, Corrigendum corrigendum) {
        var version = bases.get(corrigendum.baseId);
        return version == null ? 0 : version.ordinal;
    }

    public record Corrigenda(@Schema(required = true) List<CorrigendumView> corrigenda) {}

    /// @param before the wording that it corrects
    /// @param hash of the corrected text, by which it is approved; absent when it is no longer open
    public record CorrigendumView(
            @Schema(required = true) long id,
            @Schema(required = true) long clauseId,
            @Schema(required = true) String before,
            @Schema(required = true) List<Mark> beforeMarks,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) String reason,
            @Schema(required = true) String by,
            @Schema(required = true) Instant at,
            @Nullable String hash,
            @Nullable AnswerView answer) {}

    /// @param name of the corrected milestone, when approved
    @Schema(name = "CorrigendumAnswerView")
    public record AnswerView(
            @Schema(required = true) boolean approved,
            @Schema(required = true) boolean recalled,
            @Nullable String name,
            @Nullable String reason,
            @Schema(required = true) String by,
            @Schema(required = true) Instant at) {

        static AnswerView of(
                CorrigendumAnswer answer, @Nullable Approval approval, Set<Long> recalled, Attributed attributed) {
            return new AnswerView(
                    approval != null,
                    approval != null && recalled.contains(approval.milestone.id),
                    approval == null ? null : approval.milestone.name,
                    answer.reason,
                    attributed.label(answer.seatId),
                    answer.at);
        }
    }
}
