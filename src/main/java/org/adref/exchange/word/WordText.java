package org.adref.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that was read from a Word file.
///
/// @param properties the custom properties of the file, by name
/// @param unread what stands in the file and was not read, each in a sentence that names its place
public record WordText(
        List<WordParagraph> paragraphs,
        List<WordComment> comments,
        Numbering numbering,
        Tally tally,
        Map<String, String> properties,
        List<String> unread) {
    public WordText {
        paragraphs = List.copyOf(paragraphs);
        comments = List.copyOf(comments);
        properties = Map.copyOf(properties);
        unread = List.copyOf(unread);
    }

    /// The text if every tracked change is accepted, a line for each paragraph.
    public List<String> accepted() {
        return lines(new Settling.Accepted()).stream().map(WordLine::text).toList();
    }

    /// The text if every tracked change is rejected.
    public List<String> rejected() {
        return lines(new Settling.Rejected()).stream().map(WordLine::text).toList();
    }

    /// The paragraphs that a reader sees once the changes are settled, numbered as Word numbers them then.
    public List<WordLine> lines(Settling settling) {
        var lines = new ArrayList<WordLine>();
        var count = numbering.begin();
        var parts = new ArrayList<WordParagraph>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (!paragraph.isIn(settling)) {
                continue;
            }
            parts.add(paragraph);
            if (paragraph.runsOn(settling)) {
                boolean empty =
                        parts.stream().allMatch(part -> part.text(settling).isEmpty());
                if (next(i, settling).isPresent() && !(empty && paragraph.isMoved())) {
                    continue;
                }
                if (empty && !paragraph.isMoved()) {
                    parts.clear(); // nothing is left of it, and nothing after it that it could join
                    continue;
                }
            }
            lines.add(new WordLine(number(parts, count), parts, settling));
            parts.clear();
        }
        return lines;
    }

    /// Word numbers a paragraph by its last part, and empty ones too.
    private static String number(List<WordParagraph> parts, Numbering.Count count) {
        var numbered = parts.getLast().numbered();
        return numbered == null ? "" : count.next(numbered);
    }

    /// The paragraph that one without an end goes over into: the next in the same body, cell or text box, if nothing
    /// of another kind stands between.
    private Optional<WordParagraph> next(int i, Settling settling) {
        int container = paragraphs.get(i).container();
        for (int j = i + 1; j < paragraphs.size(); j++) {
            var next = paragraphs.get(j);
            if (next.place() == WordParagraph.Place.TEXT_BOX && next.container() != container) {
                continue; // it floats
            }
            if (next.container() != container) {
                return Optional.empty();
            }
            if (next.isIn(settling)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
