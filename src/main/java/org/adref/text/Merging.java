package org.adref.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One merge of any number of sides into their base.
final class Merging {
    private final RichText base;
    private final List<RichText> sides;
    private final List<Diff> diffs;
    private final List<Group> groups;

    /// Changes of one or more sides that touch: base tokens `from` up to `to`, which each side has from `starts` up
    /// to `ends`. `changed` are the sides that changed something here.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Group(int from, int to, int[] starts, int[] ends, BitSet changed) {}

    /// A stretch of the merged text: where it begins there and how long it is, where it stands in the base (-1:
    /// nowhere) and in each side (-1: nowhere).
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Span(int at, int length, int base, int[] places) {}

    Merging(RichText base, List<RichText> sides) {
        this(base, sides, diffs(Tokens.of(base.text()), sides));
    }

    private Merging(RichText base, List<RichText> sides, List<Diff> diffs) {
        this.base = base;
        this.sides = sides;
        this.diffs = diffs;
        groups = groups(diffs);
    }

    /// One merge for each proposal, sharing the work on what they have in common.
    static List<Merging> ofEach(RichText base, RichText present, List<RichText> proposals) {
        var tokens = Tokens.of(base.text());
        var sincePresent = Diff.between(tokens, present.text());
        return proposals.stream()
                .map(proposed -> new Merging(
                        base, List.of(present, proposed), List.of(sincePresent, Diff.between(tokens, proposed.text()))))
                .toList();
    }

    private static List<Diff> diffs(Tokens base, List<RichText> sides) {
        return sides.stream().map(side -> Diff.between(base, side.text())).toList();
    }

    static boolean touch(Diff one, Diff other) {
        return groups(List.of(one, other)).stream()
                .anyMatch(group -> group.changed().cardinality() > 1);
    }

    private static List<Group> groups(List<Diff> diffs) {
        var groups = new ArrayList<Group>();
        var next = new int[diffs.size()];
        var shift = new int[diffs.size()];
        while (true) {
            int first = first(diffs, next);
            if (first < 0) {
                return groups;
            }
            int from = diffs.get(first).hunks().get(next[first]).aFrom();
            int to = from;
            var starts = new int[diffs.size()];
            for (int side = 0; side < starts.length; side++) {
                starts[side] = from + shift[side];
            }
            var changed = new BitSet();
            for (int side = first; side >= 0; side = touching(diffs, next, to)) {
                var hunk = diffs.get(side).hunks().get(next[side]++);
                to = Math.max(to, hunk.aTo());
                shift[side] = hunk.bTo() - hunk.aTo();
                changed.set(side);
            }
            var ends = new int[diffs.size()];
            for (int side = 0; side < ends.length; side++) {
                ends[side] = to + shift[side];
            }
            groups.add(new Group(from, to, starts, ends, changed));
        }
    }

    private static int first(List<Diff> diffs, int[] next) {
        int first = -1;
        int from = Integer.MAX_VALUE;
        for (int side = 0; side < next.length; side++) {
            var hunks = diffs.get(side).hunks();
            if (next[side] < hunks.size() && hunks.get(next[side]).aFrom() < from) {
                first = side;
                from = hunks.get(next[side]).aFrom();
            }
        }
        return first;
    }

    private static int touching(List<Diff> diffs, int[] next, int to) {
        int first = first(diffs, next);
        return first >= 0 && diffs.get(first).hunks().get(next[first]).aFrom() <= to ? first : -1;
    }

    /// The passages that sides change, in the order of the base.
    List<Group> groups() {
        return groups;
    }

    Diff diff(int side) {
        return diffs.get(side);
    }

    List<Hunk> hunks(int side) {
        return diffs.get(side).hunks();
    }

    Merge outcome() {
        var merged = result();
        return merged == null ? new Merge.Conflict(passages()) : new Merge.Clean(merged);
    }

    /// The merged text, or nothing if sides collide.
    @Nullable
    RichText result() {
        return groups.stream().anyMatch(this::collides) ? null : text(-1);
    }

    /// The merged text with one side's words, and its links, wherever sides collide.
    RichText favouring(int side) {
        var merged = text(side);
        return merged == null ? sides.get(side) : merged;
    }

    private @Nullable RichText text(int favoured) {
        var text = new StringBuilder(base.length() + base.length() / 4);
        boolean marked = !base.marks().isEmpty()
                || sides.stream().anyMatch(side -> !side.marks().isEmpty());
        if (!marked) {
            int done = 0;
            for (var group : groups) {
                text.append(base.text(), done, baseStart(group)).append(wording(winner(group, favoured), group));
                done = baseEnd(group);
            }
            return RichText.of(text.append(base.text(), done, base.length()).toString());
        }
        var spans = new ArrayList<Span>();
        int at = 0;
        var ats = new int[sides.size()];
        for (var group : groups) {
            int kept = baseStart(group) - at;
            addSpan(spans, text, kept, at, ats);
            text.append(base.text(), at, at + kept);
            addGroup(spans, text, group, winner(group, favoured));
            at = baseEnd(group);
            for (int side = 0; side < ats.length; side++) {
                ats[side] = sideEnd(side, group);
            }
        }
        addSpan(spans, text, base.length() - at, at, ats);
        text.append(base.text(), at, base.length());
        var marks = marks(spans);
        return marks == null ? null : new RichText(text.toString(), marks);
    }

    /// The side whose wording is taken; all that changed something here have the same.
    private static int winner(Group group, int favoured) {
        return favoured >= 0 && group.changed().get(favoured)
                ? favoured
                : group.changed().nextSetBit(0);
    }

    private static void addSpan(List<Span> spans, StringBuilder text, int length, int at, int[] places) {
        if (length > 0) {
            spans.add(new Span(text.length(), length, at, places.clone()));
        }
    }

    private void addGroup(List<Span> spans, StringBuilder text, Group group, int winner) {
        var wording = wording(winner, group);
        var places = new int[sides.size()];
        for (int side = 0; side < places.length; side++) {
            places[side] =
                    group.changed().get(side) && wording(side, group).equals(wording) ? sideStart(side, group) : -1;
        }
        for (var piece : diffs.get(winner).pieces()) {
            addInside(spans, text.length(), piece, group, places, winner);
        }
        text.append(wording);
    }

    /// The part of a piece that lies inside a group's wording: kept characters keep their place in the base, and in
    /// the sides that left them alone.
    private void addInside(List<Span> spans, int at, Piece piece, Group group, int[] places, int winner) {
        int start = sideStart(winner, group);
        int from = Math.max(start, piece.proposed());
        int to =
                Math.min(sideEnd(winner, group), piece.proposed() + piece.text().length());
        if (from >= to || !piece.inProposed()) {
            return;
        }
        int inBase = piece instanceof Piece.Inserted ? -1 : piece.base() + from - piece.proposed();
        var moved = new int[places.length];
        for (int side = 0; side < places.length; side++) {
            if (places[side] >= 0) {
                moved[side] = places[side] + from - start;
            } else {
                moved[side] = inBase < 0 || group.changed().get(side)
                        ? -1
                        : diffs.get(side).toProposed(inBase);
            }
        }
        spans.add(new Span(at + from - start, to - from, inBase, moved));
    }

    private @Nullable List<Mark> marks(List<Span> spans) {
        var layers = new LinkedHashSet<Layer>();
        base.marks().forEach(mark -> layers.add(Layer.of(mark)));
        sides.forEach(side -> side.marks().forEach(mark -> layers.add(Layer.of(mark))));
        var marks = new ArrayList<Mark>();
        var linked = new BitSet();
        for (var layer : layers) {
            var merged = merged(layer, spans);
            if (layer.kind() == Mark.Kind.LINK) {
                if (linked.intersects(merged)) {
                    return null;
                }
                linked.or(merged);
            }
            for (int from = merged.nextSetBit(0); from >= 0; from = merged.nextSetBit(merged.nextClearBit(from))) {
                marks.add(new Mark(layer.kind(), from, merged.nextClearBit(from), layer.target()));
            }
        }
        return marks;
    }

    /// The characters of the merged text that a layer covers: what some side changed, else what the base had.
    private BitSet merged(Layer layer, List<Span> spans) {
        var was = layer.on(base.marks());
        var now = sides.stream().map(side -> layer.on(side.marks())).toList();
        var merged = new BitSet();
        for (var span : spans) {
            for (int i = 0; i < span.length(); i++) {
                boolean before = span.base() >= 0 && was.get(span.base() + i);
                boolean on = before;
                for (int side = 0; side < sides.size(); side++) {
                    int place = span.places()[side];
                    on = (place >= 0 && now.get(side).get(place + i) != before) ? !before : on;
                }
                merged.set(span.at() + i, on);
            }
        }
        return merged;
    }

    private boolean collides(Group group) {
        return group.changed().cardinality() > 1
                && group.changed().stream()
                                .mapToObj(side -> wording(side, group))
                                .distinct()
                                .count()
                        > 1;
    }

    List<Merge.Passage> passages() {
        var passages = new ArrayList<Merge.Passage>();
        for (var group : groups) {
            if (collides(group)) {
                var wordings = new String[] {baseWording(group), wording(0, group), wording(1, group)};
                int head = commonSpace(wordings);
                passages.add(new Merge.Passage(
                        trimmed(wordings, 0, head),
                        trimmed(wordings, 1, head),
                        trimmed(wordings, 2, head),
                        baseStart(group) + head,
                        sideStart(0, group) + head,
                        sideStart(1, group) + head));
            }
        }
        return passages.isEmpty() ? List.of(everything()) : passages;
    }

    /// Only links collide, somewhere: the whole text is the passage.
    private Merge.Passage everything() {
        return new Merge.Passage(
                base.text(), sides.getFirst().text(), sides.getLast().text(), 0, 0, 0);
    }

    List<Merge.Collision> collisions() {
        var collisions = new ArrayList<Merge.Collision>();
        for (var group : groups) {
            if (collides(group)) {
                var who = group.changed().stream().boxed().toList();
                var wordings = who.stream().map(side -> wording(side, group)).toList();
                collisions.add(new Merge.Collision(baseWording(group), baseStart(group), who, wordings));
            }
        }
        if (collisions.isEmpty()) {
            var who = IntStream.range(0, sides.size()).boxed().toList();
            var wordings = sides.stream().map(RichText::text).toList();
            collisions.add(new Merge.Collision(base.text(), 0, who, wordings));
        }
        return collisions;
    }

    /// White space that all wordings begin with.
    private static int commonSpace(String[] wordings) {
        int head = 0;
        while (head < wordings[0].length() && wordings[0].charAt(head) == ' ') {
            for (var wording : wordings) {
                if (head >= wording.length() || wording.charAt(head) != ' ') {
                    return head;
                }
            }
            head++;
        }
        return head;
    }

    private static String trimmed(String[] wordings, int which, int head) {
        return wordings[which].substring(head).stripTrailing();
    }

    private String baseWording(Group group) {
        return base.text().substring(baseStart(group), baseEnd(group));
    }

    String wording(int side, Group group) {
        return sides.get(side).text().substring(sideStart(side, group), sideEnd(side, group));
    }

    int baseStart(Group group) {
        return diffs.getFirst().baseTokens().gapStart(group.from());
    }

    int baseEnd(Group group) {
        return diffs.getFirst().baseTokens().gapEnd(group.to());
    }

    int sideStart(int side, Group group) {
        return diffs.get(side).proposedTokens().gapStart(group.starts()[side]);
    }

    int sideEnd(int side, Group group) {
        return diffs.get(side).proposedTokens().gapEnd(group.ends()[side]);
    }
}
