package org.adref.review.workbench;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.draft.Change;
import org.adref.draft.Clause;
import org.adref.draft.Wording;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.amendment.Amendment;
import org.adref.review.disposition.Consolidation;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One version made out of several amendments.
@Path("/")
public class ConsolidationResource {
    private final Caller caller;
    private final Journal journal;

    ConsolidationResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    /// Makes the version, answers each amendment, and clears the maker's workbench on this clause.
    @POST
    @Path("/api/clauses/{id}/consolidations")
    @Transactional
    @Once
    @Operation(operationId = "consolidateAmendments")
    public Done consolidate(long id, @NotNull @Valid Combined combined) {
        var clause = Clause.require(id);
        var maker = caller.seatIn(clause.consultationId, "clause")
                .require("make a version out of amendments", Role.CHAIR, Role.SECRETARIAT);
        clause.requireOpen();
        clause.requireSeen(combined.seen());
        var wording = Wording.read("text", combined.text(), combined.marks() == null ? List.of() : combined.marks());
        var consolidation = new Consolidation(wording, combined.change(), combined.cause(), answered(combined));
        var now = journal.now();
        var version = consolidation.make(clause, maker, now);
        Workbench.held(id, maker).ifPresent(Workbench::delete);
        var number = journal.append(
                clause.consultationId,
                maker.id,
                now,
                Act.AMENDMENTS_MERGED,
                clause.document.id,
                id,
                consolidation.about(version));
        return new Done(number, clause.document.id, id, version.id);
    }

    private static List<Consolidation.Answered> answered(Combined combined) {
        var ids = combined.answers().stream().map(Intent::amendmentId).toList();
        var amendments = Amendment.<Amendment>list("from Amendment a join fetch a.base where a.id in ?1", ids).stream()
                .collect(Collectors.toMap(amendment -> amendment.id, amendment -> amendment));
        return combined.answers().stream()
                .map(intent -> {
                    var amendment = amendments.get(intent.amendmentId());
                    if (amendment == null) {
                        throw new Problem.Invalid(
                                "answers",
                                "There is no amendment #%d here. Take it out.".formatted(intent.amendmentId()));
                    }
                    if (intent.outcome() == null) {
                        throw new Problem.Invalid(
                                "answers",
                                "Say what becomes of amendment #%d, or take it off the workbench."
                                        .formatted(intent.amendmentId()));
                    }
                    return new Consolidation.Answered(amendment, intent.outcome(), intent.cause(), intent.by());
                })
                .toList();
    }

    /// @param seen the id of the present version that the maker had before her
    /// @param note why, in a few words; may be absent
    public record Combined(
            @Schema(required = true) long seen,
            @NotNull(message = "Write the clause's text.") String text,
            @Nullable List<@NotNull Mark> marks,

            @NotNull(message = "Say whether the change is editorial or substantive.")
            Change change,

            @Nullable @Size(max = 4000, message = "A note has at most 4,000 characters.")
            String note,

            @NotNull(message = "Name the amendments that it is made of.")
            @Size(min = 1, max = 500, message = "Name 1 to 500 amendments that it is made of.")
            List<@NotNull @Valid Intent> answers) {

        @Nullable
        String cause() {
            return note == null || note.isBlank() ? null : note.strip();
        }
    }
}
