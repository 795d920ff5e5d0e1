package org.adref.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// What is computed from things that never change, once, and kept while there is room: the least used go first.
final class Kept<K, V> {
    private final Map<K, V> all = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;
    private final ToIntFunction<V> size;
    private long filled;

    /// @param most how large all that is kept may be together, in the unit of `size`
    Kept(int most, ToIntFunction<V> size) {
        this.most = most;
        this.size = size;
    }

    /// Made outside the lock: two that ask at once may both make it, which does no harm.
    V of(K key, Supplier<V> make) {
        synchronized (all) {
            var kept = all.get(key);
            if (kept != null) {
                return kept;
            }
        }
        var made = make.get();
        synchronized (all) {
            var before = all.put(key, made);
            filled += size.applyAsInt(made) - (before == null ? 0 : size.applyAsInt(before));
            var eldest = all.values().iterator();
            while (filled > most && all.size() > 1) {
                filled -= size.applyAsInt(eldest.next());
                eldest.remove();
            }
        }
        return made;
    }

    int count() {
        synchronized (all) {
            return all.size();
        }
    }
}
