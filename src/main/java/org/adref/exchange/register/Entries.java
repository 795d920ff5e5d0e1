package org.adref.exchange.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adref.consultation.Attributed;
import org.adref.consultation.Role;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.draft.Outline;
import org.adref.exchange.discussion.Discussion;
import org.adref.exchange.manuscript.Spelled;
import org.adref.review.amendment.Amendment;
import org.adref.review.comment.Comment;
import org.adref.review.disposition.Standing;
import org.adref.review.disposition.Standings;
import org.adref.text.Instruction;
import org.jspecify.annotations.Nullable;

/// Puts the register of a document together for one reader: a fixed number of statements for any size.
public final class Entries {
    private static final String WHOLE = "The document";

    private final Map<Long, Outline.Line> lines;
    private final Attributed attributed;
    private final Standings standings;
    private final Discussion discussion;
    private final boolean desk;

    private Entries(Document document, Role viewer) {
        lines = lines(document.id);
        attributed = Attributed.in(document.consultationId, document.id, viewer);
        standings = Standings.in(document.id);
        discussion = Discussion.in(document.id, attributed, standings);
        desk = viewer == Role.CHAIR || viewer == Role.SECRETARIAT || viewer == Role.RAPPORTEUR;
    }

    /// Every amendment and comment, by clause, amendments before comments, older ones first. Answers that are being
    /// prepared are there for those who prepare them.
    public static List<Entry> of(Document document, Role viewer) {
        return new Entries(document, viewer).read(document.id);
    }

    private List<Entry> read(long documentId) {
        // Fetched at once, so that no amendment or comment asks for its wording by itself.
        ClauseVersion.list("id in (select a.base.id from Amendment a where a.documentId = ?1)", documentId);
        ClauseVersion.list("id in (select c.version.id from Comment c where c.documentId = ?1)", documentId);
        var amendments = Amendment.on(documentId).stream().collect(Collectors.groupingBy(one -> one.clauseId));
        var comments = Comment.on(documentId).stream()
                .collect(Collectors.groupingBy(one -> Optional.ofNullable(one.clauseId)));
        var entries = new ArrayList<Entry>();
        comments.getOrDefault(Optional.<Long>empty(), List.of()).forEach(one -> entries.add(entry(one)));
        for (var clauseId : lines.keySet()) {
            amendments.getOrDefault(clauseId, List.of()).forEach(one -> entries.add(entry(one)));
            comments.getOrDefault(Optional.of(clauseId), List.of()).forEach(one -> entries.add(entry(one)));
        }
        return entries;
    }

    /// Every clause that the document ever had, in reading order, those removed last.
    private static Map<Long, Outline.Line> lines(long documentId) {
        var ever = Clause.ever(documentId);
        var lines = new LinkedHashMap<Long, Outline.Line>();
        new Outline(ever.stream().filter(clause -> clause.removed == null).toList())
                .lines()
                .forEach(line -> lines.put(line.clause().id, line));
        ever.stream()
                .sorted(Comparator.comparingLong(clause -> clause.id))
                .forEach(clause -> lines.putIfAbsent(clause.id, new Outline.Line(clause, 0, clause.number)));
        return lines;
    }

    private Entry entry(Amendment amendment) {
        var line = lines.get(amendment.clauseId);
        var published = standings.published(amendment.id);
        return new Entry(
                false,
                amendment.id,
                amendment.kind,
                amendment.clauseId,
                line == null ? 0 : line.clause().present.id,
                line == null ? "" : line.citation(),
                attributed.label(amendment.seatId),
                "Amendment",
                "",
                amendment.rationale,
                change(amendment, line == null ? "" : line.citation()),
                observation(published, standings.pending(amendment.id)),
                !published.isEmpty());
    }

    private Entry entry(Comment comment) {
        var line = comment.clauseId == null ? null : lines.get(comment.clauseId);
        var start = comment.anchorStart;
        var end = comment.anchorEnd;
        var version = comment.version;
        var published = standings.publishedOf(comment.id);
        return new Entry(
                true,
                comment.id,
                null,
                comment.clauseId,
                line == null ? 0 : line.clause().present.id,
                line == null ? WHOLE : line.citation(),
                attributed.label(comment.seatId),
                Spelled.out(comment.kind),
                start == null || end == null || version == null ? "" : version.text.substring(start, end),
                thread(comment),
                discussion.proposed(comment),
                observation(published, standings.pendingOf(comment.id)),
                !published.isEmpty());
    }

    private String thread(Comment comment) {
        return discussion.replies(comment).stream()
                .map(reply -> "\n— " + reply.by().author() + ": " + reply.text())
                .collect(Collectors.joining("", discussion.said(comment), ""));
    }

    private String change(Amendment amendment, String citation) {
        var after = amendment.afterId == null ? null : lines.get(amendment.afterId);
        var place = after == null ? "" : after.citation();
        return switch (amendment.kind) {
            case TEXT, EDITORIAL, ALTERNATIVE ->
                Instruction.line(citation, amendment.base.text, amendment.text) + "\n“" + amendment.text + "”";
            case NEW_CLAUSE -> Instruction.addition(place, "", amendment.text);
            case DELETION -> Instruction.deletion(citation);
            case MOVE -> Instruction.move(citation, place);
        };
    }

    private String observation(List<Standing> published, Optional<Standing> pending) {
        Function<Standing, String> words = standing -> Discussion.words(standing.disposition());
        @Nullable Standing prepared = desk ? pending.orElse(null) : null;
        return prepared != null ? words.apply(prepared) : published.isEmpty() ? "" : words.apply(published.getLast());
    }
}
