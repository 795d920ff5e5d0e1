package org.adref.exchange.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.adref.text.Mark;
import org.adref.text.RichText;

/// Gathers the text of one clause as it is read: white space as XML means it, paragraphs parted by a newline, marks
/// where elements began and ended.
final class Words {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Begun> begun = new ArrayList<>();
    private boolean spaceOwed;

    private record Begun(Mark.Kind kind, int at, String target) {}

    boolean isEmpty() {
        return text.isEmpty();
    }

    void add(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                spaceOwed = true;
                continue;
            }
            space();
            text.append(c);
        }
    }

    /// A paragraph ends here; what follows begins another.
    void breakLine() {
        spaceOwed = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    void begin(Mark.Kind kind, String target) {
        space();
        begun.add(new Begun(kind, text.length(), target));
    }

    /// Closes the mark that was begun last. One without characters, or with a target that can't be kept, is dropped.
    boolean end() {
        var last = begun.removeLast();
        return mark(last.kind(), last.at(), text.length(), last.target());
    }

    /// A footnote on the word before it.
    boolean note(String words) {
        int end = text.length();
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return mark(Mark.Kind.FOOTNOTE, start, end, words);
    }

    private boolean mark(Mark.Kind kind, int start, int end, String target) {
        if (start >= end) {
            return false;
        }
        try {
            marks.add(new Mark(kind, start, end, kind == Mark.Kind.LINK || kind == Mark.Kind.FOOTNOTE ? target : null));
            return true;
        } catch (IllegalArgumentException notKept) {
            return false;
        }
    }

    RichText done() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        int last = end;
        var kept = marks.stream()
                .filter(mark -> mark.start() < last)
                .map(mark -> new Mark(mark.kind(), mark.start(), Math.min(mark.end(), last), mark.target()))
                .toList();
        return new RichText(text.substring(0, last), joined(kept));
    }

    /// What was cut by another mark inside it is one mark again.
    private List<Mark> joined(List<Mark> marks) {
        var joined = new ArrayList<Mark>();
        for (var mark :
                marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
            var before = joined.stream()
                    .filter(one -> one.kind() == mark.kind()
                            && touches(one, mark)
                            && Objects.equals(one.target(), mark.target()))
                    .filter(one -> one.kind() != Mark.Kind.FOOTNOTE)
                    .findFirst();
            before.ifPresent(joined::remove);
            int start = before.map(Mark::start).orElse(mark.start());
            joined.add(new Mark(mark.kind(), start, mark.end(), mark.target()));
        }
        return joined;
    }

    /// White space at the end of an element is read as standing behind it.
    private boolean touches(Mark one, Mark next) {
        return one.end() == next.start()
                || (one.kind() == Mark.Kind.LINK && one.end() + 1 == next.start() && text.charAt(one.end()) == ' ');
    }

    private void space() {
        if (spaceOwed && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        spaceOwed = false;
    }
}
