package org.adref.exchange.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// The draft as a return is read against it, in a fixed number of statements.
///
/// @param clauses the standing ones in reading order, then those that were removed
/// @param general what was said on the document as a whole
record ReturnReading(List<Known> clauses, List<Known.Discussed> general) {

    /// @param attributed for whoever returns the file, since it names people as they were shown to her
    static ReturnReading of(long documentId, Attributed attributed) {
        var ever = Clause.ever(documentId);
        Map<Long, List<ClauseVersion>> versions =
                ClauseVersion.in(documentId).stream().collect(Collectors.groupingBy(version -> version.clauseId));
        var discussion = Discussion.in(documentId, attributed, Standings.in(documentId));
        var said = Comment.on(documentId).stream()
                .collect(Collectors.groupingBy(
                        comment -> Optional.ofNullable(comment.clauseId),
                        Collectors.mapping(
                                comment -> new Known.Discussed(
                                        comment.id, discussion.words(comment), discussion.ever(comment)),
                                Collectors.toList())));
        var known = new ArrayList<Known>();
        for (var line : new Tree(ever).outline().lines()) {
            known.add(known(line, true, versions, said));
        }
        for (var clause : ever) {
            if (clause.removed != null) {
                known.add(known(new Outline.Line(clause, 0, clause.number), false, versions, said));
            }
        }
        return new ReturnReading(known, said.getOrDefault(Optional.<Long>empty(), List.of()));
    }

    private static Known known(
            Outline.Line line,
            boolean standing,
            Map<Long, List<ClauseVersion>> versions,
            Map<Optional<Long>, List<Known.Discussed>> said) {
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
                said.getOrDefault(Optional.of(clause.id), List.of()));
    }
}
