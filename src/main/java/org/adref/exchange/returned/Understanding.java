package org.adref.exchange.returned;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.adref.draft.ClauseKind;
import org.adref.exchange.returned.Returned.Item;
import org.adref.exchange.returned.Returned.What;
import org.adref.exchange.word.Settling;
import org.adref.exchange.word.WordLine;
import org.adref.exchange.word.WordParagraph;
import org.adref.exchange.word.WordText;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// Reads a file that came back against the draft. Takes its changes as they are meant: one proposal for each clause and
/// author, against the wording that the author had before her.
public final class Understanding {
    private static final Settling BEFORE = new Settling.Rejected();
    private static final Settling AFTER = new Settling.Accepted();

    private final WordText word;
    private final List<Known> known;
    private final Map<Long, Known> byId = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<@Nullable Known> places;
    private final List<Item> items = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();
    private @Nullable Known last; // the clause behind which one stands while reading

    private Understanding(WordText word, List<Known> known) {
        this.word = word;
        this.known = known;
        known.forEach(clause -> byId.put(clause.id(), clause));
        for (var line : word.lines(BEFORE)) {
            take(line);
        }
        places = Places.of(passages, known);
    }

    /// @param general what was said on the document as a whole, so that it is not taken for new
    static Returned of(WordText word, List<Known> known, List<Known.Discussed> general) {
        return new Understanding(word, known).returned(general);
    }

    private void take(WordLine line) {
        if (Passage.isFrame(line)) {
            if (line.runs().stream().anyMatch(run -> run.isTracked())
                    || line.parts().stream().anyMatch(Passage::isNew)) {
                unplaced.add(
                        "Changes in “%s” were not taken: it is not part of the text.".formatted(start(line.text())));
            }
            return;
        }
        boolean blank = line.text().isBlank() && line.parts().stream().noneMatch(Passage::isNew);
        if (blank) {
            return;
        }
        if (Passage.isContinued(line) && !passages.isEmpty() && !line.text().isBlank()) {
            passages.add(passages.removeLast().with(line));
        } else {
            passages.add(Passage.of(line));
        }
    }

    private Returned returned(List<Known.Discussed> general) {
        int first = -1;
        int end = -1;
        int found = 0;
        for (int i = 0; i < passages.size(); i++) {
            if (places.get(i) != null) {
                first = first < 0 ? i : first;
                end = i;
                found++;
            }
        }
        for (int i = 0; i < passages.size(); i++) {
            var clause = places.get(i);
            if (clause != null) {
                clause(passages.get(i), clause);
            } else {
                stray(passages.get(i), i > first && first >= 0 && i < end);
            }
        }
        long standing = known.stream().filter(Known::standing).count();
        if (found * 2L >= standing) {
            missing();
        }
        new Comments(word, passages, places, general, items, unplaced).read();
        unplaced.addAll(word.unread());
        return new Returned(Moves.paired(items, byId), unplaced, word.tally().authors(), found, (int) standing);
    }

    private void clause(Passage passage, Known clause) {
        var own = Own.of(passage);
        int firstOwn = own.parts().isEmpty()
                ? Integer.MAX_VALUE
                : own.parts().getFirst().index();
        passage.parts().stream()
                .filter(part -> !own.parts().contains(part) && part.index() < firstOwn)
                .forEach(this::added);
        last = clause;
        reword(own, clause, passage);
        passage.parts().stream()
                .filter(part -> !own.parts().contains(part) && part.index() > firstOwn)
                .forEach(this::added);
    }

    private void reword(Own own, Known clause, Passage passage) {
        var before = own.read(BEFORE).text();
        var wording = clause.wording(passage.name().map(Passage.Name::version).orElse(-1L), before);
        var authors = own.authors();
        boolean untracked = !Words.tidy(before).equals(Words.tidy(wording.text().text()));
        int items = 0;
        if (authors.size() <= 1) {
            var author = authors.isEmpty() ? "" : authors.iterator().next();
            var note = untracked && !authors.isEmpty() ? "Some of it was changed without tracking." : "";
            items += reword(clause, wording, before, own.read(AFTER), author, own, note);
        } else {
            for (var author : authors) {
                items += reword(clause, wording, before, own.read(new Settling.Only(author)), author, own, "");
            }
            if (untracked) {
                items += reword(clause, wording, before, own.read(BEFORE), "", own, "");
            }
            if (own.isNested()) {
                unplaced.add(
                        "In %s somebody deleted words that another had inserted. That is no proposal by itself; look at both proposals."
                                .formatted(name(clause)));
            }
        }
        if (items == 0 && own.isRestyled()) {
            unplaced.add("In %s only the formatting was changed; that was not taken.".formatted(name(clause)));
        }
    }

    private int reword(
            Known clause, Known.Wording wording, String before, RichText after, String author, Own own, String note) {
        var text = Rewording.of(wording.text(), before, after);
        if (text == null) {
            return 0;
        }
        if (!clause.standing()) {
            unplaced.add("%s was removed since; its change was not taken: “%s”".formatted(name(clause), after.text()));
            return 1;
        }
        var change = own.first(author.isEmpty() ? null : author);
        var notes = new ArrayList<String>();
        if (!note.isEmpty()) {
            notes.add(note);
        }
        if (author.isEmpty()) {
            notes.add("Changed without tracking.");
        }
        if (wording.version() != clause.present().version()) {
            notes.add("Written on an earlier wording; the text has moved on since.");
        }
        boolean removed = text.isBlank();
        if (removed && known.stream().anyMatch(below -> Objects.equals(below.parentId(), clause.id()))) {
            notes.add("What stands below it would go too.");
        }
        items.add(new Item(
                clause.id(),
                wording.version(),
                author,
                change == null ? null : change.at(),
                !author.isEmpty(),
                String.join(" ", notes),
                removed ? new What.Removed() : new What.Reworded(text)));
        return 1;
    }

    /// A passage that is no clause of the document: new in the middle of the text, something else at its ends.
    private void stray(Passage passage, boolean within) {
        boolean fresh = false;
        for (var part : passage.parts()) {
            if (Passage.isNew(part)) {
                added(part);
                fresh = true;
            }
        }
        if (passage.before().isBlank()) {
            return;
        }
        if (within && last != null) {
            added(
                    passage.lines().getFirst().number(),
                    passage.lines().getFirst().text(),
                    passage.heading(),
                    "",
                    null,
                    false);
        } else if (!fresh) {
            unplaced.add("“%s” is not in the document and was not taken.".formatted(start(passage.before())));
        }
    }

    private void added(WordParagraph part) {
        var line = new WordLine("", List.of(part), AFTER);
        var change = part.runs().stream()
                .map(run -> run.inserted())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        added(
                "",
                line.text(),
                part.heading(),
                change == null ? "" : change.author(),
                change == null ? null : change.at(),
                true);
    }

    private void added(String counted, String text, int heading, String author, @Nullable Instant at, boolean sure) {
        int skip = Passage.typed(text);
        var words = Words.tidy(text.substring(skip));
        var label = Words.tidy(counted.isEmpty() ? text.substring(0, skip) : counted);
        if (words.isEmpty()) {
            return;
        }
        var after = last;
        if (after == null) {
            unplaced.add("“%s” stands before the first clause and was not taken.".formatted(start(words)));
            return;
        }
        var place = place(after, label, heading);
        items.add(new Item(
                after.id(),
                after.present().version(),
                author,
                at,
                sure,
                sure ? "" : "Inserted without tracking.",
                new What.Added(place.parentId(), place.afterId(), place.kind(), RichText.of(words))));
    }

    /// Where a new clause stands, by its number and the clause before it.
    private record Spot(@Nullable Long parentId, @Nullable Long afterId, ClauseKind kind) {}

    private Spot place(Known after, String label, int heading) {
        boolean item = label.startsWith("(");
        boolean afterItem = after.number().startsWith("(");
        if (heading > 0) {
            return new Spot(after.parentId(), after.id(), ClauseKind.HEADING);
        }
        if (after.kind() == ClauseKind.HEADING) {
            return new Spot(after.id(), null, ClauseKind.RECOMMENDATION);
        }
        boolean opensList = after.present().text().text().endsWith(":");
        if (!afterItem && (item || (label.isEmpty() && opensList))) {
            return new Spot(after.id(), null, ClauseKind.SUB_ITEM);
        }
        var sibling = after;
        while (!item && !label.isEmpty() && sibling.number().startsWith("(") && byId.containsKey(sibling.parentId())) {
            sibling = Objects.requireNonNull(byId.get(sibling.parentId()));
        }
        return new Spot(sibling.parentId(), sibling.id(), sibling.kind());
    }

    /// Clauses of which nothing is in the file: perhaps deleted without tracking.
    private void missing() {
        for (var clause : known) {
            if (!clause.standing() || places.contains(clause)) {
                continue;
            }
            if (clause.kind() == ClauseKind.HEADING) {
                unplaced.add("The heading “%s” is not in the file."
                        .formatted(start(clause.present().text().text())));
                continue;
            }
            items.add(new Item(
                    clause.id(),
                    clause.present().version(),
                    "",
                    null,
                    false,
                    "It is not in the file: deleted without tracking, or added to the draft after the file went out.",
                    new What.Removed()));
        }
    }

    static String name(Known clause) {
        return clause.citation().isBlank()
                ? "“" + start(clause.present().text().text()) + "”"
                : "Clause " + clause.citation();
    }

    static String start(String text) {
        var tidy = Words.tidy(text);
        return tidy.length() > 80 ? tidy.substring(0, 80).strip() + "…" : tidy;
    }
}
