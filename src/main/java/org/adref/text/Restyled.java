package org.adref.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A change of formatting only: words that both texts have, from `start` up to `end` of the proposed text, gained
/// or lost a mark.
public record Restyled(Mark.Kind kind, @Nullable String target, int start, int end, boolean gained) {

    static List<Restyled> between(RichText base, RichText proposed, Diff diff) {
        var before = diff.baseTokens().text.equals(base.text()) ? base.marks() : List.<Mark>of();
        var layers = new LinkedHashSet<Layer>();
        before.forEach(mark -> layers.add(Layer.of(mark)));
        proposed.marks().forEach(mark -> layers.add(Layer.of(mark)));
        var restyled = new ArrayList<Restyled>();
        for (var layer : layers) {
            add(restyled, layer, layer.on(before), layer.on(proposed.marks()), diff.pieces());
        }
        restyled.sort((one, other) -> Integer.compare(one.start, other.start));
        return List.copyOf(restyled);
    }

    private static void add(List<Restyled> all, Layer layer, BitSet before, BitSet now, List<Piece> pieces) {
        for (var piece : pieces) {
            if (!(piece instanceof Piece.Kept || piece instanceof Piece.MovedHere)) {
                continue;
            }
            int length = piece.text().length();
            var was = before.get(piece.base(), piece.base() + length);
            var is = now.get(piece.proposed(), piece.proposed() + length);
            addRuns(all, layer, minus(is, was), piece.proposed(), true);
            addRuns(all, layer, minus(was, is), piece.proposed(), false);
        }
    }

    private static BitSet minus(BitSet all, BitSet without) {
        var rest = (BitSet) all.clone();
        rest.andNot(without);
        return rest;
    }

    private static void addRuns(List<Restyled> all, Layer layer, BitSet set, int offset, boolean gained) {
        for (int from = set.nextSetBit(0); from >= 0; ) {
            int to = set.nextClearBit(from);
            all.add(new Restyled(layer.kind(), layer.target(), offset + from, offset + to, gained));
            from = set.nextSetBit(to);
        }
    }
}
