package org.adref.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Puts the changes of one text into sentences. Each sentence carries what a reader makes of it, so that sentences
/// which would be misread are put in a more careful way.
final class Wording {
    private static final int LONGEST_CONTEXT = 6;
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> TIMES = List.of("once", "twice", "three times", "four times", "five times");

    private final String base;
    private final String proposed;
    private final Tokens tokens;
    private final List<Edit> edits;
    private final List<Step> steps = new ArrayList<>();

    /// Characters `from` up to `to` of the base become `now`.
    private record Edit(int from, int to, String now) {}

    /// A sentence and what it does to the base.
    private record Step(String sentence, List<Edit> effect) {}

    Wording(Diff diff) {
        tokens = diff.baseTokens();
        base = tokens.text;
        proposed = diff.proposedTokens().text;
        edits = edits(diff);
    }

    List<String> sentences() {
        if (base.isEmpty()) {
            return List.of("Insert " + Quote.of(proposed));
        }
        if (proposed.isEmpty()) {
            return List.of("Delete the text");
        }
        if (!isRewritten() && (says(edits, this::plain) || says(apart(edits), this::careful))) {
            return steps.stream().map(Step::sentence).toList();
        }
        return List.of("Replace the text by " + Quote.of(proposed));
    }

    private static List<Edit> edits(Diff diff) {
        var edits = new ArrayList<Edit>();
        for (var hunk : diff.hunks()) {
            var edges = Pieces.Edges.of(diff.baseTokens(), diff.proposedTokens(), hunk);
            var now = diff.proposedTokens().text.substring(edges.bFrom(), edges.bTo());
            edits.add(withBreakFirst(diff.baseTokens().text, new Edit(edges.aFrom(), edges.aTo(), now)));
        }
        return edits;
    }

    /// A paragraph that comes or goes is told with the line end before it, not the one after.
    private static Edit withBreakFirst(String base, Edit edit) {
        boolean afterBreak = edit.from() > 0 && base.charAt(edit.from() - 1) == '\n';
        if (afterBreak && edit.from() == edit.to() && edit.now().endsWith("\n")) {
            var words = edit.now().substring(0, edit.now().length() - 1);
            return new Edit(edit.from() - 1, edit.to() - 1, "\n" + words);
        }
        return afterBreak && edit.now().isEmpty() && base.charAt(edit.to() - 1) == '\n'
                ? new Edit(edit.from() - 1, edit.to() - 1, "")
                : edit;
    }

    /// The changes with those joined whose careful sentences would quote the same words.
    private List<Edit> apart(List<Edit> close) {
        var apart = new ArrayList<Edit>();
        for (var edit : close) {
            var next = careful(edit).effect().getFirst();
            while (!apart.isEmpty() && apart.getLast().to() >= next.from()) {
                var last = apart.removeLast();
                var between = base.substring(last.to(), Math.max(last.to(), edit.from()));
                next = new Edit(
                        last.from(),
                        Math.max(last.to(), next.to()),
                        last.now().substring(0, last.now().length() - Math.max(0, last.to() - edit.from()))
                                + between
                                + edit.now()
                                + base.substring(edit.to(), Math.max(last.to(), next.to())));
            }
            apart.add(next);
        }
        return apart;
    }

    /// Whether so little is left that a list of changes would be longer to read than the new text.
    private boolean isRewritten() {
        int gone = edits.stream().mapToInt(edit -> edit.to() - edit.from()).sum();
        return edits.size() > 1 && gone * 4 > base.length() * 3;
    }

    private interface Style {
        Step say(Edit edit);
    }

    /// Puts every change into a sentence; whether following them gives the proposed text.
    private boolean says(List<Edit> changes, Style style) {
        steps.clear();
        var said = new HashSet<Edit>();
        for (var edit : changes) {
            if (said.contains(edit)) {
                continue;
            }
            var same = sameEverywhere(edit, changes);
            said.addAll(same);
            steps.add(same.size() > 1 ? throughout(edit, same) : style.say(edit));
        }
        return proposed.equals(followed());
    }

    /// The text of who follows all sentences; none if two of them touch, so that their order would matter.
    private String followed() {
        var all = steps.stream()
                .flatMap(step -> step.effect().stream())
                .sorted((one, other) -> Integer.compare(one.from(), other.from()))
                .toList();
        var followed = new StringBuilder();
        int at = -1;
        for (var edit : all) {
            if (edit.from() <= at) {
                return "";
            }
            followed.append(base, Math.max(at, 0), edit.from()).append(edit.now());
            at = edit.to();
        }
        return followed.append(base, Math.max(at, 0), base.length()).toString();
    }

    /// The changes that replace the same words in the same way, if the base has those words nowhere else.
    private List<Edit> sameEverywhere(Edit edit, List<Edit> changes) {
        var gone = gone(edit);
        if (gone.isBlank() || edit.now().isEmpty() || !gone.equals(gone.strip())) {
            return List.of(edit);
        }
        var same = changes.stream()
                .filter(other -> gone(other).equals(gone) && other.now().equals(edit.now()))
                .toList();
        return same.size() == places(gone).size() ? same : List.of(edit);
    }

    private Step throughout(Edit edit, List<Edit> all) {
        var times = all.size() <= TIMES.size() ? TIMES.get(all.size() - 1) : all.size() + " times";
        return new Step("Replace %s by %s (%s)".formatted(Quote.of(gone(edit)), Quote.of(edit.now()), times), all);
    }

    private Step plain(Edit edit) {
        if (edit.now().isEmpty()) {
            return deletion(edit);
        }
        return edit.from() == edit.to() ? insertion(edit) : careful(edit);
    }

    private Step deletion(Edit edit) {
        var words = gone(edit).strip();
        int at = edit.from() + gone(edit).indexOf(words);
        // A character such as U+0600 makes one token with the space after it, which a quote can't leave out.
        if (words.isEmpty() || !areWhole(at, at + words.length())) {
            return careful(edit);
        }
        boolean paragraph = gone(edit).equals("\n" + words);
        var step = paragraph
                ? new Step("Delete the paragraph " + counted(words, at), List.of(edit))
                : new Step("Delete " + counted(words, at), List.of(cut(at, at + words.length())));
        return doesTheSame(step, edit) ? step : careful(edit);
    }

    /// Deleting words takes one of the two spaces that they leave, or the one before a sign or at an edge.
    private Edit cut(int from, int to) {
        boolean spaceBefore = from > 0 && base.charAt(from - 1) == ' ';
        boolean spaceAfter = to < base.length() && base.charAt(to) == ' ';
        if (spaceAfter && (spaceBefore || from == 0 || base.charAt(from - 1) == '\n')) {
            return new Edit(from, to + 1, "");
        }
        boolean edgeAfter = to == base.length() || isClosing(base.charAt(to)) || base.charAt(to) == '\n';
        return spaceBefore && edgeAfter ? new Edit(from - 1, to, "") : new Edit(from, to, "");
    }

    private Step insertion(Edit edit) {
        var words = edit.now().strip();
        int last = lastTokenBefore(edit.from());
        if (words.isEmpty()) {
            return careful(edit);
        }
        var step = last < 0 ? atBeginning(words) : after(last, words, edit.now().startsWith("\n"));
        return doesTheSame(step, edit) ? step : careful(edit);
    }

    private Step atBeginning(String words) {
        var effect = new Edit(0, 0, words + (needsSpace(base.charAt(0)) ? " " : ""));
        return new Step("At the beginning, insert " + Quote.of(words), List.of(effect));
    }

    private Step after(int last, String words, boolean paragraph) {
        int from = uniqueFrom(last);
        int to = tokens.end[last];
        var place = "After %s, insert ".formatted(counted(base.substring(tokens.start[from], to), tokens.start[from]));
        if (paragraph) {
            return new Step(place + "a new paragraph " + Quote.of(words), List.of(new Edit(to, to, "\n" + words)));
        }
        boolean apart = needsSpace(words.charAt(0));
        boolean apartAfter = to < base.length() && needsSpace(base.charAt(to));
        return new Step(
                place + Quote.of(words),
                List.of(new Edit(to, to, (apart ? " " : "") + words + (apartAfter ? " " : ""))));
    }

    /// Signs that stand close to the word before them need no space; nor does what is a space itself.
    private static boolean needsSpace(char next) {
        return !isClosing(next) && next != '\n' && next != ' ';
    }

    private static boolean isClosing(char sign) {
        return ",.;:!?)]}”»%".indexOf(sign) >= 0;
    }

    private boolean doesTheSame(Step step, Edit edit) {
        var one = step.effect().getFirst();
        return base.substring(0, one.from())
                .concat(one.now())
                .concat(base.substring(one.to()))
                .equals(base.substring(0, edit.from()).concat(edit.now()).concat(base.substring(edit.to())));
    }

    /// Quotes the words before and after the change to the letter, with as many neighbours as it takes to begin and
    /// end with something that can be seen.
    private Step careful(Edit edit) {
        int from = edit.from();
        int to = edit.to();
        if (from == to || startsOpen(edit)) {
            int last = lastTokenBefore(from);
            from = last < 0 ? 0 : tokens.start[last];
        }
        if (from == to || endsOpen(edit)) {
            int next = tokens.after(to);
            to = next == tokens.size ? base.length() : tokens.end[next];
        }
        var now = base.substring(from, edit.from()) + edit.now() + base.substring(edit.to(), to);
        var what = counted(base.substring(from, to), from);
        return new Step("Replace %s by %s".formatted(what, Quote.of(now)), List.of(new Edit(from, to, now)));
    }

    private boolean startsOpen(Edit edit) {
        return edit.now().isEmpty()
                || Character.isWhitespace(base.charAt(edit.from()))
                || Character.isWhitespace(edit.now().charAt(0));
    }

    private boolean endsOpen(Edit edit) {
        return edit.now().isEmpty()
                || Character.isWhitespace(base.charAt(edit.to() - 1))
                || Character.isWhitespace(edit.now().charAt(edit.now().length() - 1));
    }

    private String gone(Edit edit) {
        return base.substring(edit.from(), edit.to());
    }

    private int lastTokenBefore(int offset) {
        int token = offset == 0 ? -1 : tokens.after(offset - 1);
        while (token >= 0 && (token == tokens.size || tokens.end[token] > offset)) {
            token--;
        }
        return token;
    }

    /// The first of the words before a place, as few as tell it apart.
    private int uniqueFrom(int last) {
        int from = last;
        while (from > 0
                && last - from < LONGEST_CONTEXT
                && !tokens.isBreak(from - 1)
                && (!tokens.isWord(from) || places(words(from, last)).size() > 1)) {
            from--;
        }
        return from;
    }

    private String words(int first, int last) {
        return base.substring(tokens.start[first], tokens.end[last]);
    }

    private String counted(String quote, int at) {
        var places = places(quote);
        if (places.size() < 2) {
            return Quote.of(quote);
        }
        return "the %s %s".formatted(ordinal(places.indexOf(at) + 1), Quote.of(quote));
    }

    private static String ordinal(int which) {
        if (which <= ORDINALS.size()) {
            return ORDINALS.get(which - 1);
        }
        boolean teen = which % 100 >= 11 && which % 100 <= 13;
        return which + (teen ? "th" : which % 10 == 1 ? "st" : which % 10 == 2 ? "nd" : which % 10 == 3 ? "rd" : "th");
    }

    /// Where the base has these words, not counting places inside longer words.
    private List<Integer> places(String quote) {
        var places = new ArrayList<Integer>();
        for (int at = base.indexOf(quote); at >= 0; at = base.indexOf(quote, at + 1)) {
            if (areWhole(at, at + quote.length())) {
                places.add(at);
            }
        }
        return places;
    }

    private boolean areWhole(int from, int to) {
        return !isInsideWord(from) && !isInsideWord(to);
    }

    private boolean isInsideWord(int offset) {
        int token = tokens.after(offset);
        return token < tokens.size && tokens.start[token] < offset;
    }
}
