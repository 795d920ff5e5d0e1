package org.adref.exchange.returned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.exchange.returned.Returned.Item;
import org.adref.exchange.returned.Returned.Reply;
import org.adref.exchange.returned.Returned.What;
import org.adref.exchange.word.Settling;
import org.adref.exchange.word.WordComment;
import org.adref.exchange.word.WordText;
import org.adref.text.Anchor;
import org.adref.text.Diff;
import org.jspecify.annotations.Nullable;

/// Brings the comments of a file to the passages of the draft that they are written on.
final class Comments {
    private static final Settling BEFORE = new Settling.Rejected();

    private final WordText word;
    private final List<Passage> passages;
    private final List<@Nullable Known> places;
    private final List<Known.Discussed> general;
    private final List<Item> items;
    private final List<String> unplaced;
    private final Map<Integer, Integer> passageOf = new HashMap<>();

    Comments(
            WordText word,
            List<Passage> passages,
            List<@Nullable Known> places,
            List<Known.Discussed> general,
            List<Item> items,
            List<String> unplaced) {
        this.word = word;
        this.passages = passages;
        this.places = places;
        this.general = general;
        this.items = items;
        this.unplaced = unplaced;
        for (int i = 0; i < passages.size(); i++) {
            int at = i;
            passages.get(i).parts().forEach(part -> passageOf.put(part.index(), at));
        }
    }

    void read() {
        var parents = new HashMap<String, WordComment>();
        word.comments().forEach(comment -> parents.put(comment.id(), comment));
        for (var comment : word.comments()) {
            boolean answers = comment.parent() != null && parents.containsKey(comment.parent());
            if (!answers && !comment.text().isBlank()) {
                place(comment, replies(comment));
            }
        }
    }

    private List<Reply> replies(WordComment comment) {
        return word.comments().stream()
                .filter(reply ->
                        comment.id().equals(reply.parent()) && !reply.text().isBlank())
                .map(reply -> new Reply(reply.author(), reply.at(), reply.text()))
                .toList();
    }

    private void place(WordComment comment, List<Reply> replies) {
        var from = comment.from();
        var at = from == null ? null : passageOf.get(from.paragraph());
        var clause = at == null ? null : places.get(at);
        if (from == null || at == null || clause == null || !clause.standing()) {
            var whole = known(general, comment);
            if (whole != null) {
                replies.stream()
                        .filter(reply -> !whole.has(reply.text()))
                        .forEach(reply ->
                                unplaced.add("An answer of %s to a comment on the whole document: “%s”. Give it there."
                                        .formatted(by(reply.author()), reply.text())));
                return;
            }
            unplaced.add("A comment of %s is on nothing that is in the document: “%s”"
                    .formatted(by(comment.author()), comment.text()));
            replies.forEach(
                    reply -> unplaced.add("An answer of %s to it: “%s”".formatted(by(reply.author()), reply.text())));
            return;
        }
        var known = known(clause.threads(), comment);
        if (known != null) {
            replies.stream()
                    .filter(reply -> !known.has(reply.text()))
                    .forEach(reply -> items.add(new Item(
                            clause.id(),
                            clause.present().version(),
                            reply.author(),
                            reply.at(),
                            true,
                            "",
                            new What.Answered(known.commentId(), known.words().getFirst(), reply.text()))));
            return;
        }
        var own = Own.of(passages.get(at));
        var before = own.read(BEFORE).text();
        var wording = clause.wording(
                passages.get(at).name().map(Passage.Name::version).orElse(-1L), before);
        var text = wording.text().text();
        int start = own.offset(from);
        var to = comment.to();
        int end = to == null ? start : own.offset(to);
        if (!before.equals(text)) {
            var diff = Diff.between(before, text);
            start = diff.toProposed(start);
            end = diff.toProposed(end);
        }
        boolean anchored = isPassage(text, start, end);
        items.add(new Item(
                clause.id(),
                wording.version(),
                comment.author(),
                comment.at(),
                true,
                anchored ? "" : "It stood on words that are not in the draft, so it is on the whole clause.",
                new What.Said(
                        comment.text(), anchored ? start : null, anchored ? end : null, comment.resolved(), replies)));
    }

    private static Known.@Nullable Discussed known(List<Known.Discussed> threads, WordComment comment) {
        return threads.stream()
                .filter(thread -> thread.begins(comment.text()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPassage(String text, int start, int end) {
        try {
            return !Anchor.on(text, start, end).quote().isBlank();
        } catch (IllegalArgumentException beside) {
            return false;
        }
    }

    private static String by(String author) {
        return author.isBlank() ? "somebody without a name" : author;
    }
}
