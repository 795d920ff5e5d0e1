package org.adref.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adref.exchange.intake.Label.Style;
import org.jspecify.annotations.Nullable;

/// Finds out how deep a heading stands from the order in which the styles of headings first come up: what looks like an
/// open heading stands beside it, what looks like none stands under the last.
final class HeadingStyles {
    private static final String CAPITAL = "CAPITAL";
    private static final String ROMAN = "ROMAN";
    private static final String LETTER = "LETTER";

    private final List<String> open = new ArrayList<>();
    private final Map<String, Label> last = new HashMap<>();

    /// The level, from 1, of a heading in this style.
    int level(String style, @Nullable Label label) {
        int at = open.indexOf(style);
        if (at < 0 && style.startsWith("#")) {
            at = firstMarkedBelow(style);
        }
        if (at >= 0) {
            open.subList(at, open.size()).clear();
        }
        open.add(style);
        last.keySet().retainAll(open);
        if (label != null) {
            last.put(style, label);
        }
        return open.size();
    }

    /// The style of a heading with a capital: `I.` after `H.` is a letter, `V.` after `IV.` a numeral.
    String ofCapital(Label label) {
        if (goesOn(ROMAN, label, Style.CAPITAL_ROMAN)) {
            return ROMAN;
        }
        return label.style() == Style.CAPITAL || goesOn(CAPITAL, label, Style.CAPITAL) ? CAPITAL : ROMAN;
    }

    /// Whether a letter in brackets is the next after that of the heading that is open.
    boolean goesOnInBrackets(Label label) {
        return goesOn(LETTER, label, Style.LETTER);
    }

    private boolean goesOn(String style, Label label, Style as) {
        return Optional.ofNullable(last.get(style))
                .filter(before -> label.follows(before, as))
                .isPresent();
    }

    private int firstMarkedBelow(String style) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).startsWith("#") && open.get(i).compareTo(style) > 0) {
                return i;
            }
        }
        return -1;
    }
}
