package org.adref.text;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All marks that say the same: one kind, one target. A text is a stack of such layers, each a set of characters.
record Layer(Mark.Kind kind, @Nullable String target) {

    static Layer of(Mark mark) {
        return new Layer(mark.kind(), mark.target());
    }

    /// The characters that the marks of this layer cover.
    BitSet on(List<Mark> marks) {
        var on = new BitSet();
        for (var mark : marks) {
            if (mark.kind() == kind && Objects.equals(mark.target(), target)) {
                on.set(mark.start(), mark.end());
            }
        }
        return on;
    }
}
