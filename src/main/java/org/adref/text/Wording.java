package org.adref.text;

import java.util.ArrayList;
import java.util.List;

/// Puts the changes of one text into sentences.
final class Wording {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final String base;
    private final String proposed;
    private final Diff diff;

    Wording(String base, String proposed, Diff diff) {
        this.base = base;
        this.proposed = proposed;
        this.diff = diff;
    }

    List<String> sentences() {
        if (base.isBlank()) {
            return List.of("Insert " + Quote.of(proposed));
        }
        var sentences = new ArrayList<String>();
        for (var edit : Instruction.edits(diff)) {
            sentences.add(sentence(edit));
        }
        return sentences;
    }

    private String sentence(Instruction.Edit edit) {
        var gone = base.substring(edit.from(), edit.to());
        if (edit.now().isEmpty()) {
            return "Delete " + counted(gone, edit.from());
        }
        if (!gone.isEmpty()) {
            return "Replace %s by %s".formatted(counted(gone, edit.from()), Quote.of(edit.now()));
        }
        if (edit.from() == 0) {
            return "At the beginning, insert " + Quote.of(edit.now());
        }
        int from = Math.max(0, edit.from() - 24);
        var before = base.substring(from, edit.from());
        return "After %s, insert %s".formatted(counted(before, from), Quote.of(edit.now()));
    }

    private String counted(String quote, int at) {
        int count = 0;
        int which = 0;
        for (int found = base.indexOf(quote); found >= 0; found = base.indexOf(quote, found + 1)) {
            count++;
            which = found <= at ? count : which;
        }
        if (count == 1) {
            return Quote.of(quote);
        }
        var ordinal = which <= ORDINALS.size() ? ORDINALS.get(which - 1) : which + "th";
        return "the %s %s".formatted(ordinal, Quote.of(quote));
    }
}
