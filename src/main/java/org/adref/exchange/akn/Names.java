package org.adref.exchange.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adref.draft.ClauseKind;
import org.adref.exchange.faircopy.FairCopy;

/// How clauses are called in Akoma Ntoso: an element for each kind, and an eId made of the short names and numbers on
/// the way to it (`sec_1__para_49__subpara_a`). Source: OASIS Akoma Ntoso naming convention 1.0, section 5.
final class Names {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final Map<String, Integer> given = new HashMap<>();
    private final List<String> path = new ArrayList<>(); // the eId last given at each depth

    /// The element and, for a general one, its name.
    record Element(String tag, String name, String shortName) {}

    static Element of(ClauseKind kind, int depth) {
        return switch (kind) {
            case HEADING -> depth == 0 ? new Element("section", "", "sec") : new Element("subsection", "", "subsec");
            case RECOMMENDATION -> new Element("paragraph", "", "para");
            case SUB_ITEM -> new Element("subparagraph", "", "subpara");
            case PREAMBULAR -> new Element("hcontainer", "preambular", "preambular");
            case INDICATOR -> new Element("hcontainer", "indicator", "indicator");
            case TEXT -> new Element("hcontainer", "text", "text");
        };
    }

    /// The eId of a clause, unique in the document. Clauses come in reading order.
    String eId(FairCopy.Line line) {
        path.subList(Math.min(line.depth(), path.size()), path.size()).clear();
        var above = path.isEmpty() ? "" : path.getLast() + "__";
        var number = line.number()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]+", "")
                .replaceAll("\\.+$", "");
        var stem = above + of(line.kind(), line.depth()).shortName() + "_";
        var eId = number.isEmpty() ? counted(stem) : unique(stem + number);
        path.add(eId);
        return eId;
    }

    /// `stem` with the next free number behind it.
    String counted(String stem) {
        return unique(stem + given.merge(stem + "#", 1, Integer::sum));
    }

    private String unique(String eId) {
        int times = given.merge(eId, 1, Integer::sum);
        return times == 1 ? eId : unique(eId + "-" + times);
    }
}
