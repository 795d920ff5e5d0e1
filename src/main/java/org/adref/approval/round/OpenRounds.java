package org.adref.approval.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.adref.agreement.Stance;
import org.adref.approval.Underway;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.Document;
import org.adref.problem.Problem;
import org.adref.review.position.Admission;
import org.jspecify.annotations.Nullable;

/// While a round asks about a clause, that is where one answers; and nobody decides what it is asked for.
@ApplicationScoped
class OpenRounds implements Admission, Underway {

    @Override
    public void admit(Clause clause, Seat expert, @Nullable Stance stance, Instant at) {
        Round.asking(clause.id).filter(round -> !at.isBefore(round.opens)).ifPresent(round -> refuse(round, stance));
    }

    private static void refuse(Round round, @Nullable Stance stance) {
        if (round.kind == Round.Kind.POSITIONS) {
            throw new Problem.Conflict("“" + round.name
                    + "” asks about this clause until " + RoundResource.MOMENT.format(round.closes)
                    + ". Answer there; positions are taken again when it has closed.");
        }
        if (round.kind == Round.Kind.SILENCE && stance == Stance.OBJECTION) {
            throw new Problem.Conflict("The silence procedure “" + round.name + "” runs on this clause until "
                    + RoundResource.MOMENT.format(round.closes) + ". Object there: that breaks it.");
        }
    }

    @Override
    public void requireNone(Clause clause) {
        Round.asking(clause.id).ifPresent(OpenRounds::refuse);
    }

    @Override
    public void requireNone(Document document) {
        Round.underway(document.id).ifPresent(OpenRounds::refuse);
    }

    private static void refuse(Round round) {
        throw new Problem.Conflict("“" + round.name + "” has not ended yet; it closes on "
                + RoundResource.MOMENT.format(round.closes) + ". Wait for what it brings, or recall it.");
    }
}
