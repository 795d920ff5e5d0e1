package org.adref.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adref.approval.Declaration;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Outline;
import org.adref.draft.Tree;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.Rebase;
import org.adref.review.comment.Comment;
import org.adref.review.disposition.Answer;
import org.adref.review.disposition.Standing;
import org.adref.review.disposition.Standings;
import org.adref.review.position.Position;
import org.adref.review.thread.Confirmation;
import org.adref.review.thread.Redaction;
import org.jspecify.annotations.Nullable;

/// What waits because of one's own words, by the rules of the rooms that they belong to. Nine statements.
final class Mine {
    private final Map<Long, Outline.Line> lines;
    private final Map<Long, Tree> trees;
    private final Map<Long, Integer> substance;
    private final List<Position> positions;
    private final Set<Long> declared;
    private final List<Amendment> amendments;
    private final List<Comment> comments;
    private final Standings standings;
    private final Map<Long, Integer> confirmed = new HashMap<>();
    private final Set<Long> redacted;

    /// @param documents those that are not approved yet, in one's consultations
    /// @param seats one's own
    Mine(List<Long> documents, List<Long> seats) {
        var ever = Clause.<Clause>list("from Clause c join fetch c.present where c.document.id in ?1", documents);
        trees = ever.stream().collect(Collectors.groupingBy(clause -> clause.document.id)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, clauses -> new Tree(clauses.getValue())));
        lines = lines(ever);
        substance = ClauseVersion.substanceIn(documents);
        positions = Position.latest(seats);
        declared = Declaration.in(documents).stream()
                .filter(declaration -> declaration.isLive(substance.getOrDefault(declaration.clauseId, 1)))
                .map(declaration -> declaration.clauseId)
                .collect(Collectors.toSet());
        amendments = Amendment.list(
                "from Amendment a join fetch a.base where a.seatId in ?1 and a.documentId in ?2", seats, documents);
        comments = Comment.list(
                "from Comment c left join fetch c.version where c.seatId in ?1 and c.documentId in ?2",
                seats,
                documents);
        var own = comments.stream().map(comment -> comment.id).toList();
        standings =
                Standings.of(amendments.stream().map(amendment -> amendment.id).toList(), own);
        Confirmation.<Confirmation>list("commentId in ?1", own)
                .forEach(confirmation -> confirmed.merge(confirmation.commentId, confirmation.ordinal, Math::max));
        redacted = Redaction.<Redaction>stream("commentId in ?1 and replyId is null", own)
                .map(redaction -> redaction.commentId)
                .collect(Collectors.toSet());
    }

    private static Map<Long, Outline.Line> lines(List<Clause> ever) {
        var lines = new HashMap<Long, Outline.Line>();
        ever.forEach(clause -> lines.put(clause.id, new Outline.Line(clause, 0, clause.number)));
        new Outline(ever.stream().filter(clause -> clause.removed == null).toList())
                .lines()
                .forEach(line -> lines.put(line.clause().id, line));
        return lines;
    }

    /// How a clause is cited; empty for none.
    String citation(@Nullable Long clauseId) {
        var line = clauseId == null ? null : lines.get(clauseId);
        return line == null ? "" : line.citation();
    }

    /// The clauses whose sense changed since one took a position on them, and that are not declared.
    Stream<Clause> toConfirm() {
        return positions.stream()
                .filter(position -> !position.isLive(substance.getOrDefault(position.clauseId, 1)))
                .flatMap(position -> Stream.ofNullable(lines.get(position.clauseId)))
                .map(Outline.Line::clause)
                .filter(clause ->
                        clause.removed == null && clause.kind != ClauseKind.HEADING && !declared.contains(clause.id));
    }

    /// One's open amendments that the text has come across, with what became of each.
    Map<Amendment, Owed.Kind> toRepair() {
        var found = new HashMap<Amendment, Owed.Kind>();
        for (var amendment : amendments) {
            var line = lines.get(amendment.clauseId);
            if (line == null || !standings.isOpen(amendment.id)) {
                continue;
            }
            var kind = due(amendment, line.clause());
            if (kind != null) {
                found.put(amendment, kind);
            }
        }
        return found;
    }

    private Owed.@Nullable Kind due(Amendment amendment, Clause clause) {
        var tree = trees.get(amendment.documentId);
        if (tree == null) {
            return null;
        }
        return switch (Rebase.of(amendment, clause, tree)) {
            case Rebase.Clean _ -> null;
            case Rebase.Conflict _, Rebase.Orphaned _ -> Owed.Kind.REPAIR_AMENDMENT;
            case Rebase.Obsolete _ -> Owed.Kind.OBSOLETE_AMENDMENT;
        };
    }

    /// One's open comments on a wording of another sense.
    Stream<Comment> toCarry() {
        return comments.stream()
                .filter(comment -> comment.version != null && standings.isOpenComment(comment.id))
                .filter(comment -> !redacted.contains(comment.id))
                .filter(comment -> {
                    var line = comment.clauseId == null ? null : lines.get(comment.clauseId);
                    int seen = Math.max(
                            comment.version == null ? 0 : comment.version.ordinal,
                            confirmed.getOrDefault(comment.id, 0));
                    return line != null
                            && line.clause().removed == null
                            && seen < substance.getOrDefault(line.clause().id, 1);
                });
    }

    /// The answers to one's words that stand, but for one's own withdrawals and those that one contested.
    Stream<Standing> answered() {
        return Stream.concat(
                        amendments.stream().map(amendment -> standings.published(amendment.id)),
                        comments.stream().map(comment -> standings.publishedOf(comment.id)))
                .filter(published -> !published.isEmpty())
                .map(List::getLast)
                .filter(standing -> standing.disposition().outcome != Answer.WITHDRAWN && standing.contest() == null);
    }

    @Nullable
    Long clauseOf(Standing standing) {
        var disposition = standing.disposition();
        if (disposition.amendmentId != null) {
            return amendments.stream()
                    .filter(amendment -> disposition.amendmentId == amendment.id)
                    .findFirst()
                    .map(amendment -> amendment.clauseId)
                    .orElse(null);
        }
        return comments.stream()
                .filter(comment -> disposition.commentId != null && disposition.commentId == comment.id)
                .findFirst()
                .map(comment -> comment.clauseId)
                .orElse(null);
    }
}
