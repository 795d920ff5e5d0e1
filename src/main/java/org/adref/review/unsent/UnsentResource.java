package org.adref.review.unsent;

import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.draft.Wording;
import org.adref.journal.Journal;
import org.adref.problem.Problem;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.AmendmentKind;
import org.adref.review.amendment.Answers;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What one is writing, saved as one types. Saving is no act: it is not in the journal, which tells what was said, and
/// it goes on while a clause is removed or a document closed, so that no words are lost.
@Path("/")
public class UnsentResource {
    private final Caller caller;
    private final Journal journal;
    private final Answers answers;

    UnsentResource(Caller caller, Journal journal, Answers answers) {
        this.caller = caller;
        this.journal = journal;
        this.answers = answers;
    }

    /// All that the caller has begun in a document, and nobody else's.
    @GET
    @Path("/api/documents/{id}/unsent")
    @Operation(operationId = "readUnsent")
    public Unsent mine(long id) {
        var author = caller.seatIn(Document.require(id).consultationId, "document");
        return new Unsent(UnsentAmendment.of(author, id).stream()
                .map(UnsentResource::view)
                .toList());
    }

    /// Saves, and says what is already proposed that is the same or nearly.
    @PUT
    @Path("/api/clauses/{id}/unsent")
    @Transactional
    @Operation(operationId = "saveUnsent")
    public Saved save(long id, @NotNull @Valid UnsentWords words) {
        var clause = Clause.require(id);
        var author = caller.seatIn(clause.consultationId, "clause")
                .require("propose an amendment", Role.EXPERT, Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR);
        var wording = kept(words);
        requireOf(clause, words);
        var before = UnsentAmendment.of(author.id, id, words.amendmentId(), words.amendsId(), words.kind());
        int saved = before.map(unsent -> unsent.saved).orElse(0);
        if (saved != words.after() && before.isPresent()) {
            throw new Problem.Conflict(
                    "You have gone on writing this in another window or on another device. Choose which of the two to keep.");
        }
        var unsent = before.orElseGet(() -> new UnsentAmendment(clause, author, words.amendmentId(), words.amendsId()));
        unsent.baseId = words.baseId();
        unsent.kind = words.kind();
        unsent.text = wording.text();
        unsent.marks = wording.marks();
        unsent.rationale = words.rationale();
        unsent.parentId = words.parentId();
        unsent.afterId = words.afterId();
        unsent.clauseKind = words.clauseKind();
        unsent.saved = saved + 1;
        unsent.at = journal.now();
        unsent.persist();
        return new Saved(unsent.saved, alike(unsent, clause));
    }

    /// Throws away what was begun; it was never said, so that no trace is kept.
    ///
    /// @param kind of what was begun; other words when absent
    @DELETE
    @Path("/api/clauses/{id}/unsent")
    @Transactional
    @Operation(operationId = "throwAwayUnsent")
    public void throwAway(
            long id,
            @QueryParam("amendment") @Nullable Long amendmentId,
            @QueryParam("amends") @Nullable Long amendsId,
            @QueryParam("kind") @Nullable String kind) {
        var clause = Clause.require(id);
        var author = caller.seatIn(clause.consultationId, "clause");
        UnsentAmendment.of(author.id, id, amendmentId, amendsId, kind(kind)).ifPresent(UnsentAmendment::delete);
    }

    /// What was said is not unsent any more; in the transaction that says it.
    void said(@Observes Amendment amendment) {
        UnsentAmendment.of(amendment.seatId, amendment.clauseId, null, amendment.amendsId, amendment.kind)
                .ifPresent(UnsentAmendment::delete);
        UnsentAmendment.delete("seatId = ?1 and amendmentId = ?2", amendment.seatId, amendment.id);
        if (amendment.replacesId != null) {
            UnsentAmendment.delete("seatId = ?1 and amendmentId = ?2", amendment.seatId, amendment.replacesId);
        }
    }

    private static AmendmentKind kind(@Nullable String kind) {
        return kind == null
                ? AmendmentKind.TEXT
                : Arrays.stream(AmendmentKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new Problem.Invalid("kind", "There is no such kind of amendment."));
    }

    private List<Alike> alike(UnsentAmendment unsent, Clause clause) {
        var ids = answers.openOn(clause.id);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Amendment> open = Amendment.list("from Amendment a join fetch a.base where a.id in ?1", ids);
        var amended = open.stream()
                .filter(other -> Long.valueOf(other.id).equals(unsent.amendsId))
                .findFirst();
        var base = amended.map(other -> other.text)
                .orElseGet(() -> unsent.baseId == clause.present.id
                        ? clause.present.text
                        : ClauseVersion.require(unsent.baseId).text);
        return Alike.to(unsent, base, open);
    }

    private static RichText kept(UnsentWords words) {
        if (words.text().length() > Wording.LONGEST) {
            throw new Problem.Invalid(
                    "text",
                    "A clause has at most 20,000 characters. Your words are kept in this browser; divide them.");
        }
        try {
            return new RichText(words.text(), words.marks() == null ? List.of() : words.marks());
        } catch (IllegalArgumentException unreadable) {
            throw new Problem.Invalid("text", "This text can't be kept: " + unreadable.getMessage() + ".");
        }
    }

    /// What it speaks of must be of that clause: a version of it, amendments on it.
    private static void requireOf(Clause clause, UnsentWords words) {
        if (words.baseId() != clause.present.id && ClauseVersion.require(words.baseId()).clauseId != clause.id) {
            throw new Problem.Invalid("baseId", "That wording is another clause's.");
        }
        for (var id : new @Nullable Long[] {words.amendmentId(), words.amendsId()}) {
            if (id != null && Amendment.count("id = ?1 and clauseId = ?2", id, clause.id) == 0) {
                throw new Problem.NotFound("amendment");
            }
        }
        for (var id : new @Nullable Long[] {words.parentId(), words.afterId()}) {
            if (id != null && Clause.count("id = ?1 and document = ?2", id, clause.document) == 0) {
                throw new Problem.NotFound("clause");
            }
        }
    }

    private static UnsentView view(UnsentAmendment unsent) {
        return new UnsentView(
                unsent.clauseId,
                unsent.amendmentId,
                unsent.amendsId,
                unsent.baseId,
                unsent.kind,
                unsent.text,
                unsent.marks,
                unsent.rationale,
                unsent.parentId,
                unsent.afterId,
                unsent.clauseKind,
                unsent.saved,
                unsent.at);
    }

    /// @param baseId the clause version that it is written on
    /// @param after the number of the save that the writer knows of; 0 for the first
    /// @param amendmentId the amendment that is being changed, if one is
    /// @param amendsId the amendment to whose words this is an amendment, if to one
    public record UnsentWords(
            @Schema(required = true) long baseId,
            @Schema(required = true) int after,
            @NotNull(message = "Say what is proposed.") AmendmentKind kind,

            @NotNull(message = "Send the text, even an empty one.")
            String text,

            @Nullable List<@NotNull Mark> marks,

            @NotNull(message = "Send the rationale, even an empty one.")
            @Size(max = 4000, message = "A rationale has at most 4,000 characters.")
            String rationale,

            @Nullable Long amendmentId,
            @Nullable Long amendsId,
            @Nullable Long parentId,
            @Nullable Long afterId,
            @Nullable ClauseKind clauseKind) {}

    /// @param saved the number of this save, to be sent as `after` with the next
    /// @param alike open amendments on the clause that propose the same or nearly, the most alike first
    public record Saved(
            @Schema(required = true) int saved,
            @Schema(required = true) List<Alike> alike) {}

    public record Unsent(@Schema(required = true) List<UnsentView> begun) {}

    public record UnsentView(
            @Schema(required = true) long clauseId,
            @Nullable Long amendmentId,
            @Nullable Long amendsId,
            @Schema(required = true) long baseId,
            @Schema(required = true) AmendmentKind kind,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) String rationale,
            @Nullable Long parentId,
            @Nullable Long afterId,
            @Nullable ClauseKind clauseKind,
            @Schema(required = true) int saved,
            @Schema(required = true) Instant at) {}
}
