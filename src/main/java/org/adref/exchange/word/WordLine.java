package org.adref.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// A paragraph as a reader sees it once the tracked changes are settled.
///
/// @param number that Word counts before it, such as `(a)` or `48.`; empty where it counts none
/// @param parts the paragraphs of the file that it is made of: several where the ends between them are gone
public record WordLine(String number, List<WordParagraph> parts, Settling settling) {
    public WordLine {
        parts = List.copyOf(parts);
    }

    public String text() {
        return parts.stream().map(part -> part.text(settling)).collect(Collectors.joining());
    }

    public int heading() {
        return parts.getLast().heading();
    }

    public String style() {
        return parts.getLast().style();
    }

    /// The runs that are seen, in order.
    public List<WordRun> runs() {
        return parts.stream()
                .flatMap(part -> part.runs().stream())
                .filter(run -> run.isIn(settling))
                .toList();
    }

    /// The text with its emphasis, links and footnotes; a footnote stands on the word before its sign.
    public RichText rich() {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        for (var run : runs()) {
            int start = text.length();
            text.append(run.text());
            int end = text.length();
            var note = run.note();
            if (note != null) {
                int word = wordBefore(text);
                if (word < end) {
                    marks.add(Mark.footnote(word, end, note));
                }
            } else if (!run.text().isBlank()) {
                addLook(marks, run, start, end);
            }
        }
        return new RichText(text.toString(), marks);
    }

    private static void addLook(List<Mark> marks, WordRun run, int start, int end) {
        if (run.strong()) {
            marks.add(Mark.strong(start, end));
        }
        if (run.emphasis()) {
            marks.add(Mark.emphasis(start, end));
        }
        var link = link(run.link(), start, end);
        if (link != null) {
            marks.add(link);
        }
    }

    /// Links lead to the web or to a mail address; others are words only.
    private static @Nullable Mark link(@Nullable String address, int start, int end) {
        try {
            return address == null ? null : Mark.link(start, end, address);
        } catch (IllegalArgumentException elsewhere) {
            return null;
        }
    }

    private static int wordBefore(CharSequence text) {
        int at = text.length();
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
