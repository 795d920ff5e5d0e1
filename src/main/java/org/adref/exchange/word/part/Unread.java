package org.adref.exchange.word.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects what stands in a file and is not read, and says it in sentences.
final class Unread {
    /// What may stand there.
    enum What {
        EQUATION("An equation", "equations"),
        PICTURE("A picture or drawing", "pictures or drawings"),
        OBJECT("An embedded object", "embedded objects"),
        INCLUDED("A text that is included from another file", "texts that are included from other files"),
        SYMBOL("A sign of a symbol font", "signs of symbol fonts");

        private final String one;
        private final String several;

        What(String one, String several) {
            this.one = one;
            this.several = several;
        }
    }

    private final Map<What, Integer> counts = new LinkedHashMap<>();
    private final Map<What, String> first = new LinkedHashMap<>();

    void add(What what, String near) {
        counts.merge(what, 1, Integer::sum);
        first.putIfAbsent(what, near.length() > 60 ? near.substring(0, 60).strip() + "…" : near.strip());
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        counts.forEach((what, count) -> {
            var near = first.getOrDefault(what, "");
            var where = near.isEmpty() ? "" : " after “" + near + "”";
            sentences.add(
                    count == 1
                            ? "%s%s was not read.".formatted(what.one, where)
                            : "%,d %s were not read, the first%s."
                                    .formatted(count, what.several, where.isEmpty() ? " at the beginning" : where));
        });
        return sentences;
    }
}
