package org.adref.exchange.intake;

import java.util.List;

/// What was understood of a file. Every word of the file is in one of the clauses, or on a line named by a problem.
///
/// @param clauses in reading order
/// @param problems by line; with none the draft can be stored as it is
public record Reading(List<DraftClause> clauses, List<LineProblem> problems) {
    public Reading {
        clauses = List.copyOf(clauses);
        problems = List.copyOf(problems);
    }

    static Reading refused(List<LineProblem> problems) {
        return new Reading(List.of(), problems);
    }
}
