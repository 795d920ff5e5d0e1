package org.adref.exchange.returned;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.draft.Tree;
import org.adref.draft.Wording;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.exchange.returned.ReturnPreview.ReturnKind;
import org.adref.exchange.word.WordText;
import org.adref.exchange.word.part.NotRead;
import org.adref.exchange.word.part.WordFile;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.AmendmentKind;
import org.adref.review.amendment.Proposal;
import org.adref.review.comment.Comment;
import org.adref.review.comment.CommentKind;
import org.adref.review.disposition.Standings;
import org.adref.review.thread.Reply;
import org.adref.text.Anchor;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What comes back from Word: shown as it was understood, and stored as far as its owner confirms it.
@Path("/")
public class ReturnResource {
    /// Bytes of a file; its pictures are not read.
    private static final int LARGEST = 9_000_000;

    private static final Role[] SPEAKERS = {Role.EXPERT, Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR};

    private final Caller caller;
    private final Journal journal;

    ReturnResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Path("/api/documents/{id}/return-preview")
    @Consumes({Manuscript.MEDIA_TYPE, "application/octet-stream"})
    @Operation(operationId = "previewReturn")
    public ReturnPreview preview(long id, byte[] file) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document").require("return a copy", SPEAKERS);
        document.requireOpen();
        if (file.length > LARGEST) {
            throw new Problem.Invalid("body", "This file has more than 9 MB. Take its pictures out and save it again.");
        }
        WordText word;
        try {
            word = WordFile.read(file);
        } catch (NotRead refused) {
            throw new Problem.Invalid("body", refused.why());
        }
        var attributed = Attributed.in(document.consultationId, document.id, viewer.role);
        var known = ReturnReading.known(id, attributed);
        var returned = Understanding.of(word, known);
        var other = word.properties().get("Adref document");
        if (other != null && !other.strip().equals(String.valueOf(id))) {
            var unplaced = new ArrayList<>(returned.unplaced());
            unplaced.addFirst("This file was made from another document. Look at every item before you confirm it.");
            returned =
                    new Returned(returned.items(), unplaced, returned.authors(), returned.found(), returned.clauses());
        }
        return ReturnPreview.of(returned, known, otherNames(attributed, viewer));
    }

    /// The names under which the viewer sees everybody else.
    private static Set<String> otherNames(Attributed attributed, Seat viewer) {
        var names = new HashSet<String>();
        attributed.seats().stream()
                .filter(seat -> seat.id != viewer.id && viewer.role != Role.SECRETARIAT)
                .forEach(seat -> names.add(attributed.shown(seat).label()));
        names.remove(attributed.shown(viewer).label());
        return names;
    }

    @POST
    @Path("/api/documents/{id}/returns")
    @Transactional
    @Once
    @Operation(operationId = "confirmReturn")
    public Done confirm(long id, @NotNull @Valid Confirmation confirmation) {
        var document = Document.require(id);
        var by = caller.seatIn(document.consultationId, "document").require("return a copy", SPEAKERS);
        document.requireOpen();
        var author = author(confirmation.seatId(), by);
        var tree = Tree.toChange(document);
        var clauses = new HashMap<Long, Clause>();
        tree.standing().forEach(clause -> clauses.put(clause.id, clause));
        var versions = new HashMap<Long, ClauseVersion>();
        ClauseVersion.in(id).forEach(version -> versions.put(version.id, version));
        var now = journal.now();
        var returned = new ExpertReturn(document, author, by, now);
        returned.persist();
        var threads = new HashMap<Integer, Comment>();
        int at = 0;
        for (var item : confirmation.items()) {
            var field = "items[%d]".formatted(at++);
            var clause = clauses.get(item.clauseId());
            if (clause == null) {
                throw new Problem.Conflict(
                        "A clause that one of these items is about has been removed meanwhile. Nothing was stored; read the file again.");
            }
            var version = versions.get(item.versionId());
            if (version == null || version.clauseId != clause.id) {
                throw new Problem.Invalid(field + ".versionId", "This item names a wording that its clause never had.");
            }
            store(item, field, clause, version, tree, threads, returned, author, by, now);
        }
        var about = new HashMap<String, Object>(
                Map.of("return", returned.id, "items", confirmation.items().size()));
        if (author.id != by.id) {
            about.put("for", author.id);
        }
        var number =
                journal.append(document.consultationId, by.id, now, Act.RETURN_CONFIRMED, document.id, null, about);
        return new Done(number, document.id, null, returned.id);
    }

    private static Seat author(@Nullable Long seatId, Seat by) {
        if (seatId == null || seatId == by.id) {
            return by;
        }
        by.require("enter what somebody else returned", Role.SECRETARIAT);
        return Seat.of(by.consultationId).stream()
                .filter(seat -> seat.id == seatId && seat.ended == null)
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("seatId", "Nobody in this consultation has that seat."))
                .require("be the author of a return", SPEAKERS);
    }

    private void store(
            Confirmed item,
            String field,
            Clause clause,
            ClauseVersion version,
            Tree tree,
            Map<Integer, Comment> threads,
            ExpertReturn returned,
            Seat author,
            Seat by,
            Instant now) {
        if (item.kind() == ReturnKind.COMMENT || item.kind() == ReturnKind.REPLY) {
            var answered = answered(item, field, clause, threads);
            if (answered != null) {
                reply(item, field, answered, clause, author, by, now);
                return;
            }
            var comment = say(item, field, clause, version, returned, author, by, now);
            if (item.thread() != null && item.kind() == ReturnKind.COMMENT) {
                threads.put(item.thread(), comment);
            }
            return;
        }
        var proposal = proposal(item, field);
        proposal.requireSense(version.wording(), clause, () -> tree);
        var amendment = Amendment.submit(clause, version, proposal, item.reason(), false, author, now);
        new ExpertReturnItem(returned, amendment.id, null, item.wordAuthor(), item.wordAt(), false).persist();
        append(clause, author, by, now, Act.AMENDMENT_SUBMITTED, amendment.about());
    }

    /// The comment that a reply answers; where its owner kept the reply and left the comment, it stands for itself.
    private static @Nullable Comment answered(
            Confirmed item, String field, Clause clause, Map<Integer, Comment> threads) {
        if (item.kind() != ReturnKind.REPLY) {
            return null;
        }
        var known = item.commentId();
        if (known == null) {
            return item.thread() == null ? null : threads.get(item.thread());
        }
        var comment = Comment.<Comment>findById(known);
        if (comment == null || !Objects.equals(comment.clauseId, clause.id)) {
            throw new Problem.Invalid(field + ".commentId", "There is no such comment on this clause to answer.");
        }
        return comment;
    }

    private void reply(
            Confirmed item, String field, Comment comment, Clause clause, Seat author, Seat by, Instant now) {
        if (Standings.isWithdrawn(comment)) {
            throw new Problem.Conflict(
                    "A comment that one of these items answers was withdrawn by its author. Nothing was stored; leave that answer out.");
        }
        var reply = Reply.to(comment, words(item.text(), field), author, now);
        var about = Map.of("comment", comment.id, "reply", reply.id, "text", Chain.digest(reply.text));
        append(clause, author, by, now, Act.COMMENT_REPLIED, about);
    }

    private static String words(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            throw new Problem.Invalid(field + ".text", "The comment is empty.");
        }
        if (text.length() > 4_000) {
            throw new Problem.Invalid(
                    field + ".text", "A comment has at most 4,000 characters. Divide it, or leave it out.");
        }
        return RichText.of(text.strip()).text();
    }

    private Comment say(
            Confirmed item,
            String field,
            Clause clause,
            ClauseVersion version,
            ExpertReturn returned,
            Seat author,
            Seat by,
            Instant now) {
        var text = words(item.text(), field);
        var start = item.start();
        var end = item.end();
        if (start != null && end != null && !fits(version.text, start, end)) {
            throw new Problem.Invalid(field + ".start", "The passage does not lie within the clause's text.");
        }
        var kind = item.commentKind() == null ? CommentKind.GENERAL : item.commentKind();
        var comment =
                new Comment(clause, kind, text, end == null ? null : start, start == null ? null : end, author, now);
        comment.version = version;
        comment.persist();
        new ExpertReturnItem(returned, null, comment.id, item.wordAuthor(), item.wordAt(), item.resolved()).persist();
        append(clause, author, by, now, Act.COMMENT_MADE, comment.about());
        return comment;
    }

    private void append(Clause clause, Seat author, Seat by, Instant now, Act act, Map<String, ?> told) {
        var about = new HashMap<String, Object>(told);
        if (author.id != by.id) {
            about.put("for", author.id);
        }
        journal.append(clause.consultationId, by.id, now, act, clause.document.id, clause.id, about);
    }

    private static boolean fits(String text, int start, int end) {
        try {
            return Anchor.on(text, start, end).start() == start;
        } catch (IllegalArgumentException beside) {
            return false;
        }
    }

    private static Proposal proposal(Confirmed item, String field) {
        return switch (item.kind()) {
            case REWORDED -> new Proposal.Words(AmendmentKind.TEXT, words(item, field));
            case REMOVED -> new Proposal.Deletion();
            case ADDED ->
                new Proposal.NewClause(
                        item.parentId(),
                        item.afterId(),
                        item.clauseKind() == null ? ClauseKind.RECOMMENDATION : item.clauseKind(),
                        List.of(),
                        words(item, field));
            case MOVED -> new Proposal.Move(item.parentId(), item.afterId());
            case COMMENT, REPLY -> throw new IllegalStateException("What is said is no proposal");
        };
    }

    private static RichText words(Confirmed item, String field) {
        if (item.text() == null) {
            throw new Problem.Invalid(field + ".text", "Write the text that you propose.");
        }
        return Wording.read(field + ".text", item.text(), item.marks() == null ? List.of() : item.marks());
    }

    /// @param seatId whose return it is, when the secretariat enters it; absent for one's own
    @Schema(name = "ReturnConfirmation")
    public record Confirmation(
            @Nullable Long seatId,

            @NotEmpty(message = "Tick what you want to keep.")
            @Size(max = 5_000, message = "A return has at most 5,000 items. Divide the file.")
            List<@NotNull @Valid Confirmed> items) {}

    /// One item, as it was shown or as its owner corrected it.
    ///
    /// @param wordAuthor the name in the file
    @Schema(name = "ConfirmedReturn")
    public record Confirmed(
            @NotNull(message = "Say what this item is.") ReturnKind kind,
            @Schema(required = true) long clauseId,
            @Schema(required = true) long versionId,
            @Nullable String text,
            @Nullable List<@NotNull Mark> marks,
            @Nullable Long parentId,
            @Nullable Long afterId,
            @Nullable ClauseKind clauseKind,
            @Nullable CommentKind commentKind,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Integer thread,
            @Nullable Long commentId,
            @Schema(required = true) boolean resolved,

            @Nullable @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String rationale,

            @NotNull(message = "Name the author in the file, or leave it empty.")
            @Size(max = 300, message = "A name has at most 300 characters.")
            String wordAuthor,

            @Nullable Instant wordAt) {
        String reason() {
            return rationale == null ? "" : rationale.strip();
        }
    }
}
