package org.adref.exchange.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.consultation.Attributed;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Outline;
import org.adref.draft.Tree;
import org.adref.exchange.discussion.Discussion;
import org.adref.exchange.returned.Known.Wording;
import org.adref.review.comment.Comment;
import org.adref.review.disposition.Standings;
import org.jspecify.annotations.Nullable;

/// The draft as a return is read against it, in a fixed number of statements.
final class ReturnReading {
    private ReturnReading() {}

    /// The standing clauses in reading order, then those that were removed.
    ///
    /// @param attributed for whoever returns the file, since it names people as they were shown to her
    static List<Known> known(long documentId, Attributed attributed) {
        var ever = Clause.ever(documentId);
        Map<Long, List<ClauseVersion>> versions =
                ClauseVersion.in(documentId).stream().collect(Collectors.groupingBy(version -> version.clauseId));
        var discussion = Discussion.in(documentId, attributed, Standings.in(documentId));
        var said = new HashMap<Long, List<Known.Discussed>>();
        for (var comment : Comment.on(documentId)) {
            @Nullable Long clause = comment.clauseId;
            if (clause != null) {
                said.computeIfAbsent(clause, any -> new ArrayList<>())
                        .add(new Known.Discussed(comment.id, discussion.words(comment)));
            }
        }
        var known = new ArrayList<Known>();
        for (var line : new Tree(ever).outline().lines()) {
            known.add(known(line, true, versions, said));
        }
        for (var clause : ever) {
            if (clause.removed != null) {
                known.add(known(new Outline.Line(clause, 0, clause.number), false, versions, said));
            }
        }
        return known;
    }

    private static Known known(
            Outline.Line line,
            boolean standing,
            Map<Long, List<ClauseVersion>> versions,
            Map<Long, List<Known.Discussed>> said) {
        var clause = line.clause();
        return new Known(
                clause.id,
                clause.parentId,
                clause.number,
                line.citation(),
                clause.kind,
                standing,
                versions.getOrDefault(clause.id, List.of()).stream()
                        .map(version -> new Wording(version.id, version.wording()))
                        .toList(),
                said.getOrDefault(clause.id, List.of()));
    }
}
