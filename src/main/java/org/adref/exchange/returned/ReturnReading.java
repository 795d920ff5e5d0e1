package org.adref.exchange.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Outline;
import org.adref.draft.Tree;
import org.adref.exchange.returned.Known.Wording;
import org.adref.review.comment.Comment;
import org.jspecify.annotations.Nullable;

/// The draft as a return is read against it, in three statements.
final class ReturnReading {
    private ReturnReading() {}

    /// The standing clauses in reading order, then those that were removed.
    static List<Known> known(long documentId) {
        var ever = Clause.ever(documentId);
        Map<Long, List<ClauseVersion>> versions =
                ClauseVersion.in(documentId).stream().collect(Collectors.groupingBy(version -> version.clauseId));
        var said = new HashMap<Long, List<String>>();
        for (var comment : Comment.on(documentId)) {
            @Nullable Long clause = comment.clauseId;
            if (clause != null) {
                said.computeIfAbsent(clause, any -> new ArrayList<>()).add(comment.text);
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
            Map<Long, List<String>> said) {
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
