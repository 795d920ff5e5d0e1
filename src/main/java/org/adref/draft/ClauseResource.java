package org.adref.draft;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the secretariat does to the draft by herself: revise, add, move and remove clauses.
@Path("/")
public class ClauseResource {
    private final Caller caller;
    private final Journal journal;

    ClauseResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Path("/api/clauses/{id}/versions")
    @Transactional
    @Once
    @Operation(operationId = "reviseClause")
    public Done revise(long id, @NotNull @Valid Revision revision) {
        var clause = Clause.require(id);
        var drafter = drafter(clause, "edit a clause");
        var wording = Wording.read("text", revision.text(), marks(revision.marks()));
        clause.requireSeen(revision.seen());
        if (wording.equals(clause.present.wording())) {
            throw new Problem.Invalid("text", "Nothing was changed in this clause.");
        }
        if (revision.change() == Change.FIRST) {
            throw new Problem.Invalid("change", "Say whether the change is editorial or substantive.");
        }
        var now = journal.now();
        var version = clause.revise(wording, revision.change(), revision.note(), List.of(), drafter, now);
        return done(clause, drafter, now, Act.CLAUSE_REVISED, version.about(), version.id);
    }

    @POST
    @Path("/api/documents/{id}/clauses")
    @Transactional
    @Once
    @Operation(operationId = "addClause")
    public Done add(long id, @NotNull @Valid Addition addition) {
        var document = Document.require(id);
        var drafter = caller.seatIn(document.consultationId, "document").require("add a clause", Role.SECRETARIAT);
        document.requireOpen();
        var wording = Wording.read("text", addition.text(), marks(addition.marks()));
        var now = journal.now();
        var clause = Tree.toChange(document)
                .add(
                        document,
                        addition.parentId(),
                        addition.afterId(),
                        addition.kind(),
                        addition.number(),
                        addition.addressees(),
                        wording,
                        List.of(),
                        drafter,
                        now);
        var about = Map.of("number", clause.number, "text", Chain.digest(clause.present.text));
        return done(clause, drafter, now, Act.CLAUSE_ADDED, about, clause.id);
    }

    @POST
    @Path("/api/clauses/{id}/place")
    @Transactional
    @Once
    @Operation(operationId = "moveClause")
    public Done move(long id, @NotNull @Valid Move move) {
        var clause = Clause.require(id);
        var drafter = drafter(clause, "move a clause");
        clause.requireSeen(move.seen());
        Tree.toChange(clause).move(clause, move.parentId(), move.afterId());
        var about = Map.of("parent", clause.parentId == null ? 0 : clause.parentId, "rank", clause.rank);
        return done(clause, drafter, journal.now(), Act.CLAUSE_MOVED, about, clause.id);
    }

    @POST
    @Path("/api/clauses/{id}/removal")
    @Transactional
    @Once
    @Operation(operationId = "removeClause")
    public Done remove(long id, @NotNull @Valid Removal removal) {
        var clause = Clause.require(id);
        var drafter = drafter(clause, "remove a clause");
        clause.requireSeen(removal.seen());
        var now = journal.now();
        var branch = Tree.toChange(clause).remove(clause, now);
        var about = Map.of(
                "number", clause.number,
                "clauses", branch.stream().map(below -> below.id).toList(),
                "reason", removal.reason().strip());
        return done(clause, drafter, now, Act.CLAUSE_REMOVED, about, clause.id);
    }

    private Seat drafter(Clause clause, String act) {
        var seat = caller.seatIn(clause.consultationId, "clause").require(act, Role.SECRETARIAT);
        clause.requireOpen();
        return seat;
    }

    private Done done(Clause clause, Seat by, Instant at, Act act, Map<String, ?> about, long id) {
        var number = journal.append(clause.consultationId, by.id, at, act, clause.document.id, clause.id, about);
        return new Done(number, clause.document.id, clause.id, id);
    }

    private static List<Mark> marks(@Nullable List<Mark> marks) {
        return marks == null ? List.of() : marks;
    }

    /// @param seen the id of the version that the drafter had before her
    /// @param note why, in a few words; may be absent
    public record Revision(
            @Schema(required = true) long seen,
            @NotNull(message = "Write the clause's text.") String text,
            @Nullable List<@NotNull Mark> marks,

            @NotNull(message = "Say whether the change is editorial or substantive.")
            Change change,

            @Nullable @Size(max = 4000, message = "A note has at most 4,000 characters.")
            String note) {}

    /// @param parentId the clause under which it stands; absent for the top
    /// @param afterId the sibling that it follows; absent to come first
    /// @param number given by the rule of suffixes when absent
    public record Addition(
            @Nullable Long parentId,
            @Nullable Long afterId,

            @NotNull(message = "Say what kind of clause this is.")
            ClauseKind kind,

            @Nullable @Size(max = 40, message = "A number has at most 40 characters.")
            String number,

            @NotNull(message = "Write the clause's text.") String text,
            @Nullable List<@NotNull Mark> marks,

            @NotNull(message = "Name the addressees, or none.")
            List<@NotNull Addressee> addressees) {}

    /// Where to: as in [Addition].
    public record Move(
            @Schema(required = true) long seen,
            @Nullable Long parentId,
            @Nullable Long afterId) {}

    public record Removal(
            @Schema(required = true) long seen,

            @NotBlank(message = "Say why the clause is removed.")
            @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String reason) {}
}
