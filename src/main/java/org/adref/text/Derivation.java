package org.adref.text;

import java.util.ArrayList;
import java.util.List;

/// Where each stretch of a text comes from, told by carrying it through the versions that led to it. Every character
/// of the last version came in with exactly one version.
///
/// @param stretches in the order of the last version, without gaps
public record Derivation(List<Stretch> stretches) {

    /// Words of the last version from `start` up to `end` (UTF-16 units) that came in with a version, given by its
    /// place in the chain from 0, where they stood from `origin`.
    public record Stretch(int start, int end, int version, int origin) {
        private Stretch at(int from, int to, int shift) {
            return new Stretch(from + shift, to + shift, version, origin + from - start);
        }

        private boolean runsOnInto(Stretch next) {
            return version == next.version && end == next.start && origin + end - start == next.origin;
        }
    }

    /// What proposals put into one passage that a version changed: `start` up to `end` in the version's text. `whole`
    /// are the places of those that came to just these words, `partly` of those that changed the same passage
    /// otherwise; where both are empty the words are the drafter's own.
    public record Contribution(int start, int end, List<Integer> whole, List<Integer> partly) {
        public Contribution {
            whole = List.copyOf(whole);
            partly = List.copyOf(partly);
        }
    }

    public Derivation {
        stretches = List.copyOf(stretches);
    }

    /// Carries the first text through all later ones.
    public static Derivation of(List<String> versions) {
        var stretches = new ArrayList<Stretch>();
        var before = "";
        for (int version = 0; version < versions.size(); version++) {
            var now = versions.get(version);
            if (version == 0) {
                add(stretches, new Stretch(0, now.length(), 0, 0));
            } else if (!now.equals(before)) {
                stretches = carried(stretches, Diff.between(before, now).pieces(), version);
            }
            before = now;
        }
        return new Derivation(stretches);
    }

    private static ArrayList<Stretch> carried(List<Stretch> stretches, List<Piece> pieces, int version) {
        var carried = new ArrayList<Stretch>();
        for (var piece : pieces) {
            int length = piece.text().length();
            switch (piece) {
                case Piece.Kept _, Piece.MovedHere _ -> {
                    for (var stretch : stretches) {
                        int from = Math.max(stretch.start(), piece.base());
                        int to = Math.min(stretch.end(), piece.base() + length);
                        if (from < to) {
                            add(carried, stretch.at(from, to, piece.proposed() - piece.base()));
                        }
                    }
                }
                case Piece.Inserted _ ->
                    add(carried, new Stretch(piece.proposed(), piece.proposed() + length, version, piece.proposed()));
                case Piece.Deleted _, Piece.MovedAway _ -> {}
            }
        }
        return carried;
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        if (next.start() == next.end()) {
            return;
        }
        if (!stretches.isEmpty() && stretches.getLast().runsOnInto(next)) {
            var last = stretches.removeLast();
            stretches.add(new Stretch(last.start(), next.end(), last.version(), last.origin()));
        } else {
            stretches.add(next);
        }
    }

    /// Which of several proposals, all written on `before`, gave a version the words that are new in it.
    public static List<Contribution> contributions(RichText before, RichText after, List<RichText> proposals) {
        var sides = new ArrayList<RichText>();
        sides.add(after);
        sides.addAll(proposals);
        var contributions = new ArrayList<Contribution>();
        int at = 0;
        for (var part : Composite.of(before, sides).parts()) {
            var taken = part.alternatives().stream()
                    .filter(alternative -> alternative.proposals().contains(0))
                    .findFirst();
            if (taken.isEmpty()) {
                at += part.end() - part.start();
                continue;
            }
            int end = at + taken.get().wording().length();
            contributions.add(new Contribution(
                    at,
                    end,
                    places(List.of(taken.get())),
                    places(part.alternatives().stream()
                            .filter(alternative -> !alternative.proposals().contains(0))
                            .toList())));
            at = end;
        }
        return contributions;
    }

    private static List<Integer> places(List<Composite.Alternative> alternatives) {
        return alternatives.stream()
                .flatMap(alternative -> alternative.proposals().stream())
                .filter(side -> side > 0)
                .map(side -> side - 1)
                .sorted()
                .toList();
    }
}
