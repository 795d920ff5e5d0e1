package org.adref.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.adref.consultation.Role;

/// The latest page of each document for each role, until something is done in its consultation: after an act a whole
/// panel asks for the same page. Least used pages go first when there are too many.
@ApplicationScoped
class KeptPages {
    private static final long MOST = 32 << 20; // characters

    private final Map<Key, Kept> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    private record Key(long documentId, Role role) {}

    private record Kept(long number, SharedPage page) {}

    /// The page as it was at entry `number` of the journal, made if it is not kept.
    SharedPage at(long number, long documentId, Role role, Supplier<SharedPage> make) {
        var key = new Key(documentId, role);
        synchronized (pages) {
            var kept = pages.get(key);
            if (kept != null && kept.number == number) {
                return kept.page;
            }
        }
        var page = make.get();
        keep(key, new Kept(number, page));
        return page;
    }

    private void keep(Key key, Kept made) {
        synchronized (pages) {
            var before = pages.get(key);
            if (before != null && before.number > made.number) {
                return;
            }
            pages.put(key, made);
            characters += made.page.length() - (before == null ? 0 : before.page.length());
            var eldest = pages.values().iterator();
            while (characters > MOST) {
                characters -= eldest.next().page.length();
                eldest.remove();
            }
        }
    }
}
