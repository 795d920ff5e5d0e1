package org.adref.review.disposition;

import java.time.Instant;
import java.util.List;
import org.adref.consultation.Seat;
import org.adref.review.comment.Comment;

/// An author takes back what she said; it stays readable, marked as withdrawn.
public final class Withdrawal {

    private Withdrawal() {}

    public static void of(Comment comment, String reason, Seat author, Instant at) {
        var subject = Subject.of(comment);
        var before = undecided(subject);
        Disposition.atOnce(subject, before.size() + 1, Ruling.of(Answer.WITHDRAWN, reason), author, at);
    }

    /// Refuses what can only be done with a comment that has no answer yet.
    public static void requireOpen(Comment comment) {
        undecided(Subject.of(comment));
    }

    /// The answers that were prepared; refused where one was given.
    static List<Standing> undecided(Subject subject) {
        var before = Standings.of(subject);
        if (before.stream().anyMatch(Standing::isPublished)) {
            throw Disposition.decided(subject.word());
        }
        return before;
    }
}
