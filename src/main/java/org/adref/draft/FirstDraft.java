package org.adref.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.adref.text.Mark;

/// The clauses with which a document begins.
public final class FirstDraft {

    private FirstDraft() {}

    /// One clause of it.
    ///
    /// @param depth 0 for the top; at most one deeper than the line before
    /// @param number as printed; empty for a heading or text without one
    public record Line(
            int depth, String number, ClauseKind kind, String text, List<Mark> marks, List<Addressee> addressees) {}

    /// Puts the lines into an empty document, in reading order; gives the clauses in the same order.
    public static List<Clause> into(Document document, List<Line> lines, Seat drafter, Instant at) {
        if (Clause.count("document = ?1", document) > 0) {
            throw new Problem.Conflict(
                    "This document already has a draft. Add clauses to it, or open another document.");
        }
        var clauses = new ArrayList<Clause>();
        var path = new ArrayList<Clause>(); // the clause last put in at each depth
        var children = new HashMap<Long, Integer>(); // how many each parent has, 0 for the top
        for (var line : lines) {
            var field = "clauses[" + clauses.size() + "]";
            if (line.depth() < 0 || line.depth() > path.size()) {
                throw new Problem.Invalid(field + ".depth", "This clause has nothing to stand under.");
            }
            path.subList(line.depth(), path.size()).clear();
            var parent = path.isEmpty() ? null : path.getLast().id;
            int rank = children.merge(parent == null ? 0L : parent, 1, Integer::sum) - 1;
            var wording = Wording.read(field + ".text", line.text(), line.marks());
            var clause = Clause.add(
                    document,
                    parent,
                    line.kind(),
                    line.number(),
                    rank,
                    line.addressees(),
                    wording,
                    List.of(),
                    drafter,
                    at);
            path.add(clause);
            clauses.add(clause);
        }
        return clauses;
    }
}
