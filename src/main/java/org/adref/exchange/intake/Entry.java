package org.adref.exchange.intake;

import java.util.List;

/// What either form of a draft says of one clause, before it has a place in the tree.
sealed interface Entry {
    int line();

    String text();

    /// A title over what follows.
    ///
    /// @param level 1 for the outermost that the form knows
    record Heading(int line, int level, String text) implements Entry {}

    /// A clause of the text.
    ///
    /// @param path the numbers from the numbered paragraph down to this one, `[49, (a)]`; an empty string for a
    /// paragraph or item that has none
    record Paragraph(int line, List<String> path, String text) implements Entry {
        public Paragraph {
            path = List.copyOf(path);
        }

        String number() {
            return path.getLast();
        }

        /// As it is cited: `49(a)`.
        String citation() {
            return String.join("", path);
        }
    }
}
