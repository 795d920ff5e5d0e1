package org.adref.exchange.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.adref.consultation.Attributed;
import org.adref.exchange.manuscript.Hand;
import org.adref.exchange.manuscript.Remark;
import org.adref.exchange.manuscript.Spelled;
import org.adref.review.comment.Comment;
import org.adref.review.comment.Mentions;
import org.adref.review.disposition.Disposition;
import org.adref.review.disposition.Standing;
import org.adref.review.disposition.Standings;
import org.adref.review.thread.Threads;
import org.jspecify.annotations.Nullable;

/// What was said on a document, as it may stand in a file: each thread with its answers, names as attribution lets them
/// through, and no word that was redacted.
public final class Discussion {
    private final Attributed attributed;
    private final Standings standings;
    private final Threads threads;

    private final Set<Long> done;

    /// @param standings the answers of the whole document
    /// @param done the comments whose threads were marked as done in a file that came back
    public Discussion(Attributed attributed, Standings standings, Threads threads, Set<Long> done) {
        this.done = Set.copyOf(done);
        this.attributed = attributed;
        this.standings = standings;
        this.threads = threads;
    }

    /// Of a whole document; four statements.
    public static Discussion in(long documentId, Attributed attributed, Standings standings) {
        return new Discussion(attributed, standings, Threads.in(documentId), Set.of());
    }

    /// What a comment says; only why, where it was redacted.
    public String said(Comment comment) {
        return threads.redaction(comment.id)
                .map(redaction -> redacted(redaction.reason))
                .orElseGet(() -> spoken(comment.text));
    }

    /// What a comment would rather read; empty for nothing, and where it was redacted.
    public String proposed(Comment comment) {
        var proposed = comment.proposed;
        return proposed == null || threads.redaction(comment.id).isPresent() ? "" : proposed;
    }

    /// What a comment says, with what it proposes.
    public String text(Comment comment) {
        return with(said(comment), proposed(comment));
    }

    private static String with(String said, @Nullable String proposed) {
        return said + (proposed == null || proposed.isBlank() ? "" : "\nProposes: “" + proposed + "”");
    }

    /// All that was ever said in a thread, the comment first, also what was redacted since: to know it again in a file
    /// that went out before, and never to be shown.
    public List<String> ever(Comment comment) {
        return Stream.concat(
                        Stream.of(with(spoken(comment.text), comment.proposed)),
                        threads.replies(comment.id).stream().map(said -> spoken(said.reply().text)))
                .toList();
    }

    /// What was said in answer to a comment, oldest first.
    public List<Remark> replies(Comment comment) {
        return threads.replies(comment.id).stream()
                .map(said -> {
                    var redaction = said.redaction();
                    var words = redaction == null ? spoken(said.reply().text) : redacted(redaction.reason);
                    return new Remark(hand(said.reply().seatId, said.reply().at), words, false, List.of());
                })
                .toList();
    }

    /// A comment with its replies and the answer that closed it.
    public Remark remark(Comment comment) {
        var answers = standings.publishedOf(comment.id);
        var replies = new ArrayList<>(replies(comment));
        answers.stream()
                .map(Standing::disposition)
                .forEach(answer ->
                        replies.add(new Remark(hand(answer.seatId, answer.at), words(answer), false, List.of())));
        boolean resolved = !answers.isEmpty() || done.contains(comment.id);
        return new Remark(hand(comment.seatId, comment.at), text(comment), resolved, replies);
    }

    /// All that stands in a thread, by which it is known again in a file that comes back: the comment first.
    public List<String> words(Comment comment) {
        var remark = remark(comment);
        return Stream.concat(Stream.of(remark.text()), remark.replies().stream().map(Remark::text))
                .toList();
    }

    /// An answer in words: “Not accepted: it is said in 12.”
    public static String words(Disposition answer) {
        var reason = answer.reason;
        return Spelled.out(answer.outcome) + (reason == null || reason.isBlank() ? "." : ": " + reason);
    }

    /// The names of those who are spoken to, in place of their numbers.
    private String spoken(String text) {
        return Mentions.named(text, seatId -> {
            var label = attributed.label(seatId);
            return label.isEmpty() ? "somebody" : label;
        });
    }

    private static String redacted(String reason) {
        return "[These words were redacted: %s]".formatted(reason);
    }

    private Hand hand(long seatId, Instant at) {
        return new Hand(attributed.label(seatId), attributed.at(seatId, at));
    }
}
