package org.adref.review.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adref.draft.Clause;
import org.adref.draft.Tree;

/// How open amendments read on the present text, each computed once for a proposed wording and a present version, and
/// kept in bounded memory: after an act on one clause all others read as before. The least used go first.
@ApplicationScoped
public class Rebases {
    private static final long MOST = 8 << 20; // characters

    private final Map<Key, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    private record Key(long amendmentId, int ordinal, long presentId) {}

    private record Kept(Rebase rebase, long length) {}

    /// As [Rebase#of]. Where the tree has a say nothing is kept, since it is cheap.
    public Rebase of(Amendment amendment, Clause clause, Tree tree) {
        if (!amendment.kind.rewords() || clause.removed != null) {
            return Rebase.of(amendment, clause, tree);
        }
        var key = new Key(amendment.id, amendment.ordinal, clause.present.id);
        synchronized (kept) {
            var known = kept.get(key);
            if (known != null) {
                return known.rebase;
            }
        }
        var made = Rebase.ofWords(amendment, clause);
        keep(key, new Kept(made, amendment.text.length() + 100L));
        return made;
    }

    private void keep(Key key, Kept made) {
        synchronized (kept) {
            if (kept.put(key, made) == null) {
                characters += made.length;
            }
            var eldest = kept.values().iterator();
            while (characters > MOST) {
                characters -= eldest.next().length;
                eldest.remove();
            }
        }
    }
}
