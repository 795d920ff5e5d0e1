package org.adref.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/// Makes a composite out of the passages of a merge.
final class Composing {
    private final RichText base;
    private final List<RichText> proposals;
    private final Merging merging;
    private final List<Composite.Part> parts = new ArrayList<>();
    /// Whether two proposals that touch do so in the same words only; by the places of both.
    private final TreeMap<Pair, Boolean> touching = new TreeMap<>();

    private record Pair(int one, int other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair that) {
            return one == that.one ? Integer.compare(other, that.other) : Integer.compare(one, that.one);
        }
    }

    Composing(RichText base, List<RichText> proposals, Merging merging) {
        this.base = base;
        this.proposals = proposals;
        this.merging = merging;
    }

    Composite composite() {
        int at = 0;
        for (var group : merging.groups()) {
            var passage = passage(group);
            keep(at, passage.start());
            parts.add(passage);
            at = passage.end();
            touch(group);
        }
        keep(at, base.length());
        var collisions = touching.entrySet().stream()
                .map(pair -> new Composite.Collision(
                        pair.getKey().one(), pair.getKey().other(), pair.getValue()))
                .toList();
        return new Composite(parts, collisions, restyled());
    }

    private void keep(int from, int to) {
        if (from < to) {
            parts.add(new Composite.Part(from, to, List.of()));
        }
    }

    /// A passage without the white space at its edges that all its wordings have.
    private Composite.Part passage(Merging.Group group) {
        int start = merging.baseStart(group);
        int end = merging.baseEnd(group);
        var sides = group.changed().stream().boxed().toList();
        var wordings = new ArrayList<String>();
        wordings.add(base.text().substring(start, end));
        sides.forEach(side -> wordings.add(merging.wording(side, group)));
        int head = commonSpace(wordings, 0, false);
        int tail = commonSpace(wordings, head, true);
        var alternatives = new LinkedHashMap<String, List<Integer>>();
        for (int side : sides) {
            alternatives
                    .computeIfAbsent(merging.wording(side, group), _ -> new ArrayList<>())
                    .add(side);
        }
        return new Composite.Part(
                start + head,
                end - tail,
                alternatives.values().stream()
                        .map(those -> new Composite.Alternative(
                                slice(
                                        proposals.get(those.getFirst()),
                                        merging.sideStart(those.getFirst(), group) + head,
                                        merging.sideEnd(those.getFirst(), group) - tail),
                                those))
                        .toList());
    }

    /// How many characters of white space all wordings begin with, or end with when that many are left off the front.
    private static int commonSpace(List<String> wordings, int leftOff, boolean atEnd) {
        int common = 0;
        while (true) {
            int wanted = -1;
            for (var wording : wordings) {
                int at = atEnd ? wording.length() - 1 - common : common;
                if (at < leftOff || at >= wording.length() || !isSpace(wording.charAt(at))) {
                    return common;
                }
                if (wanted >= 0 && wording.charAt(at) != wanted) {
                    return common;
                }
                wanted = wording.charAt(at);
            }
            common++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private static RichText slice(RichText rich, int start, int end) {
        var marks = new ArrayList<Mark>();
        for (var mark : rich.marks()) {
            int from = Math.max(mark.start(), start);
            int to = Math.min(mark.end(), end);
            if (from < to) {
                marks.add(mark.at(from - start, to - start));
            }
        }
        return new RichText(rich.text().substring(start, end), marks);
    }

    private void touch(Merging.Group group) {
        var sides = group.changed().stream().toArray();
        for (int i = 0; i < sides.length; i++) {
            for (int j = i + 1; j < sides.length; j++) {
                if (touches(sides[i], sides[j], group)) {
                    boolean alike = merging.wording(sides[i], group).equals(merging.wording(sides[j], group));
                    touching.merge(new Pair(sides[i], sides[j]), alike, Boolean::logicalAnd);
                }
            }
        }
    }

    private boolean touches(int one, int other, Merging.Group group) {
        for (var mine : merging.hunks(one)) {
            if (mine.aTo() < group.from() || mine.aFrom() > group.to()) {
                continue;
            }
            for (var hers : merging.hunks(other)) {
                if (mine.aFrom() <= hers.aTo() && hers.aFrom() <= mine.aTo()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Composite.Restyling> restyled() {
        var all = new ArrayList<Composite.Restyling>();
        for (int side = 0; side < proposals.size(); side++) {
            if (base.marks().isEmpty() && proposals.get(side).marks().isEmpty()) {
                continue;
            }
            var diff = merging.diff(side);
            for (var change : Restyled.between(base, proposals.get(side), diff)) {
                for (var piece : diff.pieces()) {
                    int from = Math.max(change.start(), piece.proposed());
                    int to = Math.min(
                            change.end(), piece.proposed() + piece.text().length());
                    if (piece instanceof Piece.Kept && from < to) {
                        int shift = piece.base() - piece.proposed();
                        all.add(new Composite.Restyling(
                                side, change.kind(), change.target(), from + shift, to + shift, change.gained()));
                    }
                }
            }
        }
        return all;
    }
}
