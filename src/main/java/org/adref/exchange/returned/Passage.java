package org.adref.exchange.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adref.exchange.intake.Label;
import org.adref.exchange.word.Settling;
import org.adref.exchange.word.WordLine;
import org.adref.exchange.word.WordParagraph;

/// The paragraphs of a file that make one clause, or none that is known: what a reader would take together if no change
/// had been tracked.
///
/// @param number typed or counted before it, as it is shown; empty for none
/// @param skip characters of the first paragraph's untouched text that are its typed number
/// @param lines of the untouched text
record Passage(String number, int skip, List<WordLine> lines) {
    private static final Pattern NAME = Pattern.compile("_adref_(\\d+)_(\\d+)");
    private static final Settling BEFORE = new Settling.Rejected();

    Passage {
        lines = List.copyOf(lines);
    }

    /// The names of a clause and its version, as a working copy carries them.
    record Name(long clause, long version) {}

    static Passage of(WordLine line) {
        int skip = typed(line.text());
        var label = skip == 0 ? line.number() : line.text().substring(0, skip);
        return new Passage(plain(label), skip, List.of(line));
    }

    Passage with(WordLine line) {
        var longer = new ArrayList<>(lines);
        longer.add(line);
        return new Passage(number, skip, longer);
    }

    /// How many characters at the beginning of a text are a typed number with what parts it from the words.
    static int typed(String text) {
        int lead = text.length() - text.stripLeading().length();
        var found = Label.at(text.stripLeading()).filter(label -> !label.bare());
        if (found.isEmpty()) {
            boolean dash = text.startsWith("–\t");
            return dash ? 2 : 0;
        }
        var rest = found.get().rest();
        if (rest.isEmpty()) {
            return text.length();
        }
        int at = text.indexOf(rest.substring(0, 1), lead);
        // the rest has its gaps made even, so it is found by its first word behind the label
        var first = rest.split(" ", 2)[0];
        for (int i = Math.max(at, lead + 1); i >= 0; i = text.indexOf(first, i + 1)) {
            if (text.startsWith(first, i) && Words.tidy(text.substring(i)).equals(rest)) {
                return i;
            }
        }
        return 0;
    }

    private static String plain(String label) {
        var tidy = Words.tidy(label);
        return tidy.endsWith(".") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }

    Optional<Name> name() {
        for (var part : parts()) {
            for (var bookmark : part.bookmarks()) {
                var name = NAME.matcher(bookmark);
                if (name.matches() && bookmark.length() < 40) {
                    return Optional.of(new Name(Long.parseLong(name.group(1)), Long.parseLong(name.group(2))));
                }
            }
        }
        return Optional.empty();
    }

    List<WordParagraph> parts() {
        return lines.stream().flatMap(line -> line.parts().stream()).toList();
    }

    /// The words that stood there before anything was changed with tracking, without the number.
    String before() {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(lines.get(i).text());
        }
        return text.substring(Math.min(skip, text.length()));
    }

    int heading() {
        return lines.getFirst().heading();
    }

    /// Whether the line goes on with the clause before it, by the style that our own files give such lines.
    static boolean isContinued(WordLine line) {
        return line.style().toLowerCase(java.util.Locale.ROOT).contains("continued");
    }

    /// Whether the line belongs to the frame of our own files, not to the text.
    static boolean isFrame(WordLine line) {
        return line.style().matches("(?i)title|subtitle|(adref)?colophon|(adref)?masthead|toc\\d.*");
    }

    /// Whether a paragraph is new as a whole.
    static boolean isNew(WordParagraph paragraph) {
        return paragraph.text(BEFORE).isBlank()
                && !paragraph.text(new Settling.Accepted()).isBlank();
    }
}
