package org.adref.exchange.circulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.consultation.Attributed;
import org.adref.consultation.Consultation;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.draft.Outline;
import org.adref.draft.Tree;
import org.adref.exchange.circulation.Circulated.Entry;
import org.adref.exchange.circulation.Circulated.Fate;
import org.adref.exchange.circulation.Circulated.Margin;
import org.adref.exchange.circulation.Circulated.Proposal;
import org.adref.exchange.discussion.Discussion;
import org.adref.exchange.manuscript.Hand;
import org.adref.exchange.manuscript.Remark;
import org.adref.exchange.returned.ExpertReturnItem;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.AmendmentKind;
import org.adref.review.amendment.Rebase;
import org.adref.review.comment.Comment;
import org.adref.review.disposition.Standings;
import org.adref.review.thread.Threads;
import org.adref.text.Anchor;
import org.adref.text.Carried;
import org.jspecify.annotations.Nullable;

/// Puts together what one seat may see of a document's open proposals and comments: eleven statements for a document of
/// any size.
public final class CirculatedReading {
    private final Tree tree;
    private final Attributed attributed;
    private final Map<Long, List<ClauseVersion>> versions;
    private final Map<Long, List<Amendment>> amendments = new HashMap<>();
    private final Map<Long, List<Comment>> comments = new HashMap<>();
    private final List<Remark> general = new ArrayList<>();
    private final Discussion discussion;
    private final Map<Long, Fate> fates = new HashMap<>();
    private final Map<Place, List<Amendment>> placed = new HashMap<>();
    private final Map<Long, List<Margin>> asides = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /// Where a clause is to stand.
    private record Place(@Nullable Long parentId, @Nullable Long afterId) {}

    private CirculatedReading(Document document, Attributed attributed) {
        this.attributed = attributed;
        tree = new Tree(Clause.ever(document.id));
        versions = ClauseVersion.in(document.id).stream().collect(Collectors.groupingBy(version -> version.clauseId));
        var standings = Standings.in(document.id);
        discussion = new Discussion(attributed, standings, Threads.in(document.id), ExpertReturnItem.done(document.id));
        for (var comment : Comment.on(document.id)) {
            @Nullable Long clause = comment.clauseId;
            if (clause == null) {
                general.add(discussion.remark(comment));
            } else {
                comments.computeIfAbsent(clause, any -> new ArrayList<>()).add(comment);
            }
        }
        Amendment.on(document.id).stream()
                .filter(amendment -> standings.isOpen(amendment.id))
                .forEach(amendment -> amendments
                        .computeIfAbsent(amendment.clauseId, any -> new ArrayList<>())
                        .add(amendment));
    }

    public static Circulated read(Document document, Seat viewer, Instant at) {
        var consultation = Consultation.<Consultation>findById(document.consultationId);
        var attributed = Attributed.in(document.consultationId, document.id, viewer.role);
        var reading = new CirculatedReading(document, attributed);
        var names = switch (consultation.attribution) {
            case NAMED -> "Authors are shown by name.";
            case CHATHAM_HOUSE -> "Experts are shown by a number, which is the same person throughout the document.";
            case ANONYMOUS -> "Experts are not told apart.";
        };
        return new Circulated(
                document.id, document.title, consultation.title, at, names, reading.general, reading.entries());
    }

    private List<Entry> entries() {
        for (var line : tree.outline().lines()) {
            amendments.getOrDefault(line.clause().id, List.of()).forEach(amendment -> place(amendment, line.clause()));
        }
        var lines = new HashMap<Long, Outline.Line>();
        tree.outline().lines().forEach(line -> lines.put(line.clause().id, line));
        descend(null, 0, lines);
        return entries;
    }

    /// Decides of an amendment that concerns a clause as a whole what becomes of the clause; the first comes first.
    private void place(Amendment amendment, Clause clause) {
        if (amendment.kind.rewords()) {
            return;
        }
        if (!(Rebase.of(amendment, clause, tree) instanceof Rebase.Clean)) {
            aside(clause.id, amendment, "Its place has changed since it was proposed.");
            return;
        }
        switch (amendment.kind) {
            case NEW_CLAUSE -> addAt(amendment);
            case DELETION -> decide(clause, new Fate.Removed(hand(amendment)), amendment);
            case MOVE -> {
                if (decide(clause, new Fate.Leaves(hand(amendment), "amendment" + amendment.id), amendment)) {
                    addAt(amendment);
                }
            }
            case TEXT, ALTERNATIVE, EDITORIAL -> {}
        }
    }

    private void addAt(Amendment amendment) {
        placed.computeIfAbsent(new Place(amendment.parentId, amendment.afterId), any -> new ArrayList<>())
                .add(amendment);
    }

    private boolean decide(Clause clause, Fate fate, Amendment amendment) {
        var branch = tree.outline().branch(clause);
        if (branch.stream().anyMatch(inside -> fates.containsKey(inside.id))) {
            aside(clause.id, amendment, "Another proposal for the whole clause stands in the text.");
            return false;
        }
        branch.forEach(inside -> fates.put(inside.id, fate));
        return true;
    }

    private void aside(long clauseId, Amendment amendment, String why) {
        var what = switch (amendment.kind) {
            case NEW_CLAUSE -> "Proposes a new clause: “" + amendment.text + "”";
            case DELETION -> "Proposes to delete this clause.";
            case MOVE -> "Proposes to move this clause.";
            case TEXT, ALTERNATIVE, EDITORIAL -> "Proposes: “" + amendment.text + "”";
        };
        var text = what + "\n" + why + (amendment.rationale.isBlank() ? "" : "\nReason: " + amendment.rationale);
        asides.computeIfAbsent(clauseId, any -> new ArrayList<>())
                .add(new Margin(new Remark(hand(amendment), text, false, List.of()), null, null));
    }

    private void descend(@Nullable Long parentId, int depth, Map<Long, Outline.Line> lines) {
        arrive(new Place(parentId, null), depth, lines);
        for (var clause : tree.outline().below(parentId)) {
            var line = lines.get(clause.id);
            if (line != null) {
                entries.add(entry(line, fates.getOrDefault(clause.id, Fate.STANDS), line.depth()));
                descend(clause.id, depth + 1, lines);
                arrive(new Place(parentId, clause.id), depth, lines);
            }
        }
    }

    /// What is proposed to stand at a place: new clauses, and those that come from elsewhere with all below them.
    private void arrive(Place place, int depth, Map<Long, Outline.Line> lines) {
        var numbers = new HashSet<String>();
        for (var amendment : placed.getOrDefault(place, List.of())) {
            var kind = amendment.clauseKind;
            if (amendment.kind == AmendmentKind.NEW_CLAUSE && kind != null) {
                var number = tree.number(amendment.parentId, amendment.afterId, kind);
                entries.add(new Entry(
                        0,
                        0,
                        depth,
                        numbers.add(number) ? number : number + "*",
                        number,
                        kind,
                        amendment.proposed(),
                        new Fate.Added(hand(amendment)),
                        List.of(),
                        reason(amendment)));
                continue;
            }
            var root = lines.get(amendment.clauseId);
            if (root == null) {
                continue;
            }
            for (var moved : tree.outline().branch(root.clause())) {
                var line = lines.get(moved.id);
                if (line != null) {
                    entries.add(new Entry(
                            moved.id,
                            moved.present.id,
                            depth + line.depth() - root.depth(),
                            moved.number,
                            line.citation(),
                            moved.kind,
                            moved.present.wording(),
                            new Fate.Arrives(hand(amendment), "amendment" + amendment.id),
                            List.of(),
                            moved.id == amendment.clauseId ? reason(amendment) : List.of()));
                }
            }
        }
    }

    private List<Margin> reason(Amendment amendment) {
        return amendment.rationale.isBlank()
                ? List.of()
                : List.of(new Margin(new Remark(hand(amendment), amendment.rationale, false, List.of()), null, null));
    }

    private Entry entry(Outline.Line line, Fate fate, int depth) {
        var clause = line.clause();
        var margins = new ArrayList<Margin>();
        comments.getOrDefault(clause.id, List.of()).forEach(comment -> margins.add(margin(comment, clause)));
        margins.addAll(asides.getOrDefault(clause.id, List.of()));
        var own = amendments.getOrDefault(clause.id, List.of());
        if (fate instanceof Fate.Removed) {
            own.stream()
                    .filter(amendment -> amendment.kind == AmendmentKind.DELETION)
                    .findFirst()
                    .ifPresent(amendment -> margins.addAll(reason(amendment)));
        }
        return new Entry(
                clause.id,
                clause.present.id,
                depth,
                clause.number,
                line.citation(),
                clause.kind,
                clause.present.wording(),
                fate,
                own.stream()
                        .filter(amendment -> amendment.kind.rewords())
                        .flatMap(amendment -> proposal(amendment, clause).stream())
                        .toList(),
                margins);
    }

    private List<Proposal> proposal(Amendment amendment, Clause clause) {
        return switch (Rebase.of(amendment, clause, tree)) {
            case Rebase.Clean(var proposed) ->
                List.of(new Proposal(
                        amendment.id, hand(amendment), proposed, amendment.rationale, amendment.chairsText, true));
            case Rebase.Conflict _, Rebase.Orphaned _ ->
                List.of(new Proposal(
                        amendment.id,
                        hand(amendment),
                        amendment.proposed(),
                        amendment.rationale,
                        amendment.chairsText,
                        false));
            case Rebase.Obsolete _ -> List.of();
        };
    }

    private Margin margin(Comment comment, Clause clause) {
        var remark = discussion.remark(comment);
        var start = comment.anchorStart;
        var end = comment.anchorEnd;
        var version = comment.version;
        if (start == null || end == null || version == null) {
            return new Margin(remark, null, null);
        }
        var carried = Anchor.on(version.text, start, end).carry(texts(version.ordinal, clause));
        return switch (carried) {
            case Carried.Exact(int from, int to) -> new Margin(remark, from, to);
            case Carried.Moved(int from, int to) -> new Margin(remark, from, to);
            case Carried.Changed(int from, int to) -> new Margin(remark, from, to);
            case Carried.Gone _ -> new Margin(remark, null, null);
        };
    }

    private List<String> texts(int from, Clause clause) {
        return versions.getOrDefault(clause.id, List.of()).stream()
                .filter(version -> version.ordinal >= from)
                .map(version -> version.text)
                .toList();
    }

    private Hand hand(Amendment amendment) {
        return hand(amendment.seatId, amendment.at);
    }

    private Hand hand(long seatId, Instant at) {
        return new Hand(attributed.label(seatId), attributed.at(seatId, at));
    }
}
