package org.adref.exchange.returned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adref.exchange.returned.Returned.Item;
import org.adref.exchange.returned.Returned.What;

/// A clause that is deleted at one place and inserted word for word at another was moved.
final class Moves {
    private Moves() {}

    static List<Item> paired(List<Item> items, Map<Long, Known> known) {
        var moved = new ArrayList<Item>();
        Set<Item> used = new HashSet<>();
        for (var item : items) {
            var clause = known.get(item.clauseId());
            if (!(item.what() instanceof What.Removed) || clause == null) {
                continue;
            }
            var words = Words.tidy(clause.present().text().text());
            for (var other : items) {
                if (other.what() instanceof What.Added added
                        && !used.contains(other)
                        && other.author().equals(item.author())
                        && Words.tidy(added.text().text()).equals(words)
                        && (added.afterId() == null || added.afterId() != clause.id())) {
                    used.add(item);
                    used.add(other);
                    moved.add(new Item(
                            item.clauseId(),
                            item.version(),
                            item.author(),
                            item.at(),
                            item.sure(),
                            item.note(),
                            new What.Moved(added.parentId(), added.afterId())));
                    break;
                }
            }
        }
        var all = new ArrayList<Item>();
        items.stream().filter(item -> !used.contains(item)).forEach(all::add);
        all.addAll(moved);
        return all;
    }
}
