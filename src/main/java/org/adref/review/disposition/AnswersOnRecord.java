package org.adref.review.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adref.consultation.Seat;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.Answers;

/// Tells the room of amendments how far they are answered.
@ApplicationScoped
class AnswersOnRecord implements Answers {

    @Override
    public Stand of(long amendmentId) {
        return standOf(amendmentId);
    }

    static Stand standOf(long amendmentId) {
        var standings = Standings.of(List.of(amendmentId), List.of());
        var published = standings.published(amendmentId);
        if (!published.isEmpty()) {
            return published.getLast().disposition().stand();
        }
        return standings.pending(amendmentId).isPresent() ? Stand.PROPOSED : Stand.OPEN;
    }

    @Override
    public Set<Long> openOn(long clauseId) {
        var ids = Amendment.<Amendment>list("clauseId", clauseId).stream()
                .map(amendment -> amendment.id)
                .toList();
        var standings = Standings.of(ids, List.of());
        var open = new HashSet<Long>();
        ids.stream().filter(standings::isOpen).forEach(open::add);
        return open;
    }

    @Override
    public void withdraw(Amendment amendment, Seat author, Instant at) {
        var subject = Subject.of(amendment);
        var before = Withdrawal.undecided(subject);
        Disposition.atOnce(subject, before.size() + 1, Ruling.of(Answer.WITHDRAWN, null), author, at);
    }
}
