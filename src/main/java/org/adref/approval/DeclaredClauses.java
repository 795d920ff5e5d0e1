package org.adref.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.adref.agreement.Stance;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.problem.Problem;
import org.adref.review.position.Admission;
import org.jspecify.annotations.Nullable;

/// No position is taken on a clause that is agreed; who has second thoughts asks the chair to reopen it.
@ApplicationScoped
class DeclaredClauses implements Admission {

    @Override
    public void admit(Clause clause, Seat expert, @Nullable Stance stance, Instant at) {
        if (Declaration.isDeclared(clause.id)) {
            throw new Problem.Conflict(
                    "This clause has been declared agreed ad referendum. Ask the chair to reopen it if it must be"
                            + " changed.");
        }
    }
}
