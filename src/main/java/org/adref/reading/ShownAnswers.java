package org.adref.reading;

import java.util.List;
import java.util.Optional;
import org.adref.consultation.Attributed;
import org.adref.consultation.Role;
import org.adref.reading.DocumentView.DispositionView;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.Answers.Stand;
import org.adref.review.comment.Comment;
import org.adref.review.disposition.Stage;
import org.adref.review.disposition.Standing;
import org.adref.review.disposition.Standings;
import org.jspecify.annotations.Nullable;

/// The answers as one role may see them: what is published is for everybody, what is being prepared for those who
/// prepare it.
public record ShownAnswers(Standings standings, Role viewer, Attributed attributed) {

    /// The published answer that stands.
    public @Nullable DispositionView of(Amendment amendment) {
        return stands(standings.published(amendment.id));
    }

    public @Nullable DispositionView of(Comment comment) {
        return stands(standings.publishedOf(comment.id));
    }

    public @Nullable DispositionView pending(Amendment amendment) {
        return prepared(standings.pending(amendment.id));
    }

    public @Nullable DispositionView pending(Comment comment) {
        return prepared(standings.pendingOf(comment.id));
    }

    /// How far an amendment is answered, as everybody may know it.
    Stand standOf(long amendmentId) {
        var published = standings.published(amendmentId);
        return published.isEmpty()
                ? Stand.OPEN
                : published.getLast().disposition().stand();
    }

    private @Nullable DispositionView stands(List<Standing> published) {
        return published.isEmpty() ? null : view(published.getLast(), published.size() > 1);
    }

    private @Nullable DispositionView prepared(Optional<Standing> pending) {
        return switch (viewer) {
            case CHAIR, SECRETARIAT, RAPPORTEUR ->
                pending.map(standing -> view(standing, false)).orElse(null);
            case EXPERT, OBSERVER -> null;
        };
    }

    private DispositionView view(Standing standing, boolean instead) {
        var disposition = standing.disposition();
        var contest = standing.contest();
        return new DispositionView(
                disposition.id,
                disposition.outcome,
                standing.stage(),
                disposition.reason,
                attributed.id(disposition.seatId),
                attributed.at(disposition.seatId, disposition.at),
                disposition.change,
                disposition.text,
                disposition.versionId,
                disposition.byAmendmentId,
                disposition.byCommentId,
                standing.step(Stage.VALIDATED)
                        .map(step -> attributed.id(step.seatId))
                        .orElse(null),
                standing.step(Stage.RETURNED).map(step -> step.reason).orElse(null),
                contest == null ? null : contest.text,
                instead);
    }
}
