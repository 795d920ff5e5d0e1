package org.adref.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Somebody who follows instruction lines with the base text, a pencil, and the reading rules, and knows nothing
/// else.
final class Reader {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Map<Character, Character> CLOSING = Map.of('\'', '\'', '"', '"', '“', '”', '«', '»');
    private static final String CLOSE_SIGNS = ",.;:!?)]}”»%";

    private final String base;
    private final List<Change> changes = new ArrayList<>();
    private String sentence = "";
    private int at;

    private record Change(int from, int to, String now) {}

    private Reader(String base) {
        this.base = base;
    }

    static String follow(String base, List<String> sentences) {
        var reader = new Reader(base);
        sentences.forEach(reader::follow);
        reader.changes.sort((one, other) -> Integer.compare(other.from(), one.from()));
        var text = new StringBuilder(base);
        reader.changes.forEach(change -> text.replace(change.from(), change.to(), change.now()));
        return text.toString();
    }

    private void follow(String next) {
        sentence = next;
        at = 0;
        if (skip("Insert ")) {
            change(0, base.length(), quote());
        } else if (sentence.equals("Delete the text")) {
            change(0, base.length(), "");
        } else if (skip("Replace the text by ")) {
            change(0, base.length(), quote());
        } else if (skip("Replace ")) {
            replace();
        } else if (skip("Delete the paragraph ")) {
            var place = place();
            change(place[0] - 1, place[1], "");
        } else if (skip("Delete ")) {
            delete(place());
        } else if (skip("At the beginning, insert ")) {
            insert(0);
        } else if (skip("After ")) {
            int place = place()[1];
            skip(", insert ");
            if (skip("a new paragraph ")) {
                change(place, place, "\n" + quote());
            } else {
                insert(place);
            }
        } else {
            throw new AssertionError("I can't read: " + sentence);
        }
    }

    private void replace() {
        int ordinal = ordinal();
        var words = quote();
        skip(" by ");
        var now = quote();
        var places = places(words);
        if (sentence.endsWith(")") && sentence.startsWith(" (", at)) {
            places.forEach(place -> change(place, place + words.length(), now));
        } else {
            int place = places.get(ordinal);
            change(place, place + words.length(), now);
        }
    }

    private void delete(int[] place) {
        boolean spaceBefore = place[0] > 0 && base.charAt(place[0] - 1) == ' ';
        boolean spaceAfter = place[1] < base.length() && base.charAt(place[1]) == ' ';
        boolean lineBefore = place[0] == 0 || base.charAt(place[0] - 1) == '\n';
        boolean closeAfter = place[1] == base.length()
                || base.charAt(place[1]) == '\n'
                || CLOSE_SIGNS.indexOf(base.charAt(place[1])) >= 0;
        if (spaceAfter && (spaceBefore || lineBefore)) {
            change(place[0], place[1] + 1, "");
        } else {
            change(spaceBefore && closeAfter ? place[0] - 1 : place[0], place[1], "");
        }
    }

    private void insert(int place) {
        var words = quote();
        var before = place > 0 && standsApart(words.charAt(0)) ? " " : "";
        var after = place < base.length() && standsApart(base.charAt(place)) ? " " : "";
        change(place, place, before + words + after);
    }

    private static boolean standsApart(char next) {
        return CLOSE_SIGNS.indexOf(next) < 0 && next != ' ' && next != '\n';
    }

    private void change(int from, int to, String now) {
        changes.add(new Change(from, to, now));
    }

    private boolean skip(String words) {
        if (!sentence.startsWith(words, at)) {
            return false;
        }
        at += words.length();
        return true;
    }

    /// "the second 'States'": from where to where.
    private int[] place() {
        int ordinal = ordinal();
        var words = quote();
        int from = places(words).get(ordinal);
        return new int[] {from, from + words.length()};
    }

    private int ordinal() {
        if (!skip("the ")) {
            return 0;
        }
        int space = sentence.indexOf(' ', at);
        var ordinal = sentence.substring(at, space);
        at = space + 1;
        return ORDINALS.contains(ordinal)
                ? ORDINALS.indexOf(ordinal)
                : Integer.parseInt(ordinal.replaceAll("\\D", "")) - 1;
    }

    private String quote() {
        char opening = sentence.charAt(at++);
        char closing = CLOSING.getOrDefault(opening, opening);
        var words = new StringBuilder();
        while (true) {
            char c = sentence.charAt(at++);
            if (c != closing) {
                words.append(c);
            } else if (opening == closing && at < sentence.length() && sentence.charAt(at) == closing) {
                words.append(closing);
                at++;
            } else {
                return words.toString();
            }
        }
    }

    /// Where the words stand, but not as parts of longer words.
    private List<Integer> places(String words) {
        var places = new ArrayList<Integer>();
        var tokens = Tokens.of(base);
        for (int place = base.indexOf(words); place >= 0; place = base.indexOf(words, place + 1)) {
            if (isEdge(tokens, place) && isEdge(tokens, place + words.length())) {
                places.add(place);
            }
        }
        return places;
    }

    private boolean isEdge(Tokens tokens, int offset) {
        for (int token = 0; token < tokens.size; token++) {
            if (tokens.start[token] < offset && offset < tokens.end[token]) {
                return false;
            }
        }
        return true;
    }
}
