package org.adref.exchange.returned;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.draft.Tree;
import org.adref.draft.Wording;
import org.adref.exchange.returned.ReturnPreview.ReturnKind;
import org.adref.exchange.returned.ReturnResource.Confirmed;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Journal;
import org.adref.problem.Problem;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.AmendmentKind;
import org.adref.review.amendment.Proposal;
import org.adref.review.comment.Comment;
import org.adref.review.comment.CommentKind;
import org.adref.review.disposition.Standings;
import org.adref.review.thread.Reply;
import org.adref.text.Anchor;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// Stores what was confirmed of one return, item by item, within the transaction of the confirmation.
final class Storing {
    private final Journal journal;
    private final ExpertReturn returned;
    private final Seat author;
    private final Seat by;
    private final Instant now;
    private final Tree tree;
    private final Map<Long, Clause> clauses = new HashMap<>();
    private final Map<Long, ClauseVersion> versions = new HashMap<>();
    private final Map<Integer, Comment> threads = new HashMap<>(); // of the file, by their comment

    /// @param by who enters it, the author or the secretariat
    Storing(Journal journal, Document document, ExpertReturn returned, Seat author, Seat by, Instant now) {
        this.journal = journal;
        this.returned = returned;
        this.author = author;
        this.by = by;
        this.now = now;
        tree = Tree.toChange(document);
        tree.standing().forEach(clause -> clauses.put(clause.id, clause));
        ClauseVersion.in(document.id).forEach(version -> versions.put(version.id, version));
    }

    /// @param field what the item is called in the request
    void store(Confirmed item, String field) {
        var clause = clauses.get(item.clauseId());
        if (clause == null) {
            throw new Problem.Conflict(
                    "A clause that one of these items is about has been removed meanwhile. Nothing was stored; read the file again.");
        }
        var version = versions.get(item.versionId());
        if (version == null || version.clauseId != clause.id) {
            throw new Problem.Invalid(field + ".versionId", "This item names a wording that its clause never had.");
        }
        if (item.kind() == ReturnKind.COMMENT || item.kind() == ReturnKind.REPLY) {
            var answered = answered(item, field, clause);
            if (answered != null) {
                reply(item, field, answered, clause);
                return;
            }
            var comment = say(item, field, clause, version);
            if (item.thread() != null && item.kind() == ReturnKind.COMMENT) {
                threads.put(item.thread(), comment);
            }
            return;
        }
        var proposal = proposal(item, field);
        proposal.requireSense(version.wording(), clause, () -> tree);
        var amendment = Amendment.submit(clause, version, proposal, item.reason(), false, author, now);
        new ExpertReturnItem(returned, amendment.id, null, item.wordAuthor(), item.wordAt(), false).persist();
        append(clause, Act.AMENDMENT_SUBMITTED, amendment.about());
    }

    /// The comment that a reply answers; where its owner kept the reply and left the comment, it stands for itself.
    private @Nullable Comment answered(Confirmed item, String field, Clause clause) {
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

    private void reply(Confirmed item, String field, Comment comment, Clause clause) {
        if (Standings.isWithdrawn(comment)) {
            throw new Problem.Conflict(
                    "A comment that one of these items answers was withdrawn by its author. Nothing was stored; leave that answer out.");
        }
        var reply = Reply.to(comment, words(item.text(), field), author, now);
        var about = Map.of("comment", comment.id, "reply", reply.id, "text", Chain.digest(reply.text));
        append(clause, Act.COMMENT_REPLIED, about);
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

    private Comment say(Confirmed item, String field, Clause clause, ClauseVersion version) {
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
        append(clause, Act.COMMENT_MADE, comment.about());
        return comment;
    }

    private void append(Clause clause, Act act, Map<String, ?> told) {
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
}
