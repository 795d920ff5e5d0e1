package org.adref.exchange.returned;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.adref.exchange.word.Settling;
import org.adref.exchange.word.Tracked;
import org.adref.exchange.word.WordComment;
import org.adref.exchange.word.WordLine;
import org.adref.exchange.word.WordParagraph;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// A passage that was found in the draft: its paragraphs without those that are new as a whole, to be read with some or
/// all of the changes made.
///
/// @param numbered whether its number is typed, so that it is no part of the words
record Own(List<WordParagraph> parts, List<WordParagraph> all, boolean numbered) {
    private static final Settling BEFORE = new Settling.Rejected();

    static Own of(Passage passage) {
        var all = passage.parts();
        var parts = new ArrayList<WordParagraph>();
        for (var part : all) {
            if (!Passage.isNew(part)
                    || part.style().toLowerCase(java.util.Locale.ROOT).contains("continued")) {
                parts.add(part);
            }
        }
        return new Own(List.copyOf(parts), all, passage.skip() > 0);
    }

    /// The words, with their marks, without the number.
    RichText read(Settling settling) {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && parted(parts.get(i - 1), parts.get(i), settling)) {
                text.append('\n');
            }
            var line = new WordLine("", List.of(parts.get(i)), settling).rich();
            int start = text.length();
            text.append(line.text());
            line.marks()
                    .forEach(mark ->
                            marks.add(new Mark(mark.kind(), mark.start() + start, mark.end() + start, mark.target())));
        }
        int skip = skip(text.toString());
        int end = text.toString().stripTrailing().length();
        while (skip < end && Character.isWhitespace(text.charAt(skip))) {
            skip++;
        }
        int from = Math.min(skip, end);
        var kept = new ArrayList<Mark>();
        for (var mark : marks) {
            int start = Math.clamp(mark.start(), from, end) - from;
            int to = Math.clamp(mark.end(), from, end) - from;
            if (start < to) {
                kept.add(new Mark(mark.kind(), start, to, mark.target()));
            }
        }
        return new RichText(text.substring(from, end), kept);
    }

    private int skip(String text) {
        return numbered ? Passage.typed(text) : 0;
    }

    /// Whether the end of one paragraph, or of a new one between, is there.
    private boolean parted(WordParagraph one, WordParagraph next, Settling settling) {
        for (var part : all) {
            if (part.index() >= one.index()
                    && part.index() < next.index()
                    && settling.shows(part.markInserted(), part.markDeleted())) {
                return true;
            }
        }
        return false;
    }

    /// Where a spot stands in the words before any change; beyond their ends it is put at them.
    int offset(WordComment.Spot spot) {
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (i > 0 && parted(parts.get(i - 1), part, BEFORE)) {
                at++;
            }
            if (part.index() > spot.paragraph()) {
                break;
            }
            int runs = part.index() == spot.paragraph()
                    ? Math.min(spot.run(), part.runs().size())
                    : part.runs().size();
            for (var run : part.runs().subList(0, runs)) {
                at += BEFORE.shows(run.inserted(), run.deleted()) ? run.text().length() : 0;
            }
            if (part.index() == spot.paragraph()) {
                break;
            }
        }
        var whole = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            whole.append(i > 0 && parted(parts.get(i - 1), parts.get(i), BEFORE) ? "\n" : "");
            whole.append(parts.get(i).text(BEFORE));
        }
        return Math.clamp(at - skip(whole.toString()), 0, read(BEFORE).length());
    }

    /// Everybody who changed something in it with tracking on.
    Set<String> authors() {
        var authors = new LinkedHashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            for (var run : parts.get(i).runs()) {
                add(authors, run.inserted());
                add(authors, run.deleted());
            }
            if (i + 1 < parts.size()) {
                add(authors, parts.get(i).markInserted());
                add(authors, parts.get(i).markDeleted());
            }
        }
        return authors;
    }

    private static void add(Set<String> authors, @Nullable Tracked change) {
        if (change != null) {
            authors.add(change.author());
        }
    }

    /// The first change of an author, or any for null.
    @Nullable
    Tracked first(@Nullable String author) {
        for (var part : parts) {
            for (var run : part.runs()) {
                for (var change : new @Nullable Tracked[] {run.inserted(), run.deleted()}) {
                    if (change != null && (author == null || change.author().equals(author))) {
                        return change;
                    }
                }
            }
        }
        return null;
    }

    /// Whether somebody deleted what another had inserted.
    boolean isNested() {
        return parts.stream().flatMap(part -> part.runs().stream()).anyMatch(run -> {
            var inserted = run.inserted();
            var deleted = run.deleted();
            return inserted != null && deleted != null && !inserted.author().equals(deleted.author());
        });
    }

    boolean isRestyled() {
        return parts.stream().anyMatch(WordParagraph::restyled);
    }
}
