package org.adref.review.disposition;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.adref.consultation.Seat;
import org.adref.draft.Change;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.problem.Problem;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.Rebase;
import org.adref.text.Diff;
import org.adref.text.Piece;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// One new wording of a clause made out of amendments to it, with the answer to each, in one act. There is no other
/// way by which proposed words come into the text: accepting one amendment is a consolidation of one.
///
/// @param note why, in the words that stand beside the version; may be absent
/// @param answers to each amendment that was on the table, in the order in which the version names them
public record Consolidation(
        RichText wording, Change change, @Nullable String note, List<Answered> answers) {

    /// The answer that one amendment gets.
    ///
    /// @param reason due when not accepted
    /// @param by the accepted amendment of this act that overtook it; due when overtaken
    public record Answered(
            Amendment amendment,
            Answer outcome,
            @Nullable String reason,
            @Nullable Long by) {
        boolean isTaken() {
            return outcome == Answer.ACCEPTED || outcome == Answer.ACCEPTED_AS_MODIFIED;
        }

        private void give(long seen, ClauseVersion made, Seat by, Instant at) {
            var subject = Subject.of(amendment);
            boolean named = isTaken() || outcome == Answer.OBSOLETED_BY;
            var ruling = new Ruling(
                    outcome,
                    seen,
                    isTaken() ? made.change : null,
                    cause(),
                    null,
                    named ? made.id : null,
                    outcome == Answer.OBSOLETED_BY ? this.by : null,
                    null);
            Disposition.atOnce(subject, Standings.of(subject).size() + 1, ruling, by, at);
        }

        /// Its reason; what overtook it, where that is all that is said.
        @Nullable
        String cause() {
            return reason == null && by != null ? "Overtaken by amendment #%d.".formatted(by) : reason;
        }
    }

    public Consolidation {
        answers = List.copyOf(answers);
    }

    /// One amendment that is accepted.
    ///
    /// @param outcome accepted, as it is or as modified
    /// @throws Problem.Invalid where nobody has classed the change
    static Consolidation ofOne(
            Amendment amendment, Answer outcome, RichText wording, @Nullable Change change, @Nullable String note) {
        return new Consolidation(
                wording,
                change == null ? Change.FIRST : change,
                note,
                List.of(new Answered(amendment, outcome, note, null)));
    }

    /// Makes the version alone, where the answer is on record already.
    ClauseVersion version(Clause clause, Seat by, Instant at) {
        clause.requireOpen();
        requireChange(clause);
        var sources = answers.stream()
                .filter(Answered::isTaken)
                .map(answered -> answered.amendment().id)
                .toList();
        return clause.revise(wording, change, note, sources, by, at);
    }

    /// Makes the version and gives the answers.
    ///
    /// @throws Problem.Invalid where an answer lacks what it needs, or says more than the wording holds
    /// @throws Problem.Conflict where an amendment is decided already
    public ClauseVersion make(Clause clause, Seat by, Instant at) {
        requireChange(clause);
        requireAnswers(clause, by);
        requireOpen();
        long seen = clause.present.id;
        var version = version(clause, by, at);
        for (var answered : answers) {
            answered.give(seen, version, by, at);
        }
        return version;
    }

    /// What the journal tells of it: the version, and the ids of the amendments by what became of them.
    public Map<String, Object> about(ClauseVersion version) {
        var about = new TreeMap<String, Object>(version.about());
        about.put("amendments", ids(true));
        if (answers.stream().anyMatch(answered -> !answered.isTaken())) {
            about.put("left", ids(false));
        }
        return about;
    }

    private List<Long> ids(boolean taken) {
        return answers.stream()
                .filter(answered -> answered.isTaken() == taken)
                .map(answered -> answered.amendment().id)
                .toList();
    }

    private void requireOpen() {
        var ids = answers.stream().map(answered -> answered.amendment().id).toList();
        var standings = Standings.of(ids, List.of());
        ids.stream().sorted().filter(id -> !standings.isOpen(id)).findFirst().ifPresent(decided -> {
            throw new Problem.Conflict(
                    "Amendment #%d has already been decided or withdrawn. Reload to see the answer, and take it out."
                            .formatted(decided));
        });
    }

    private void requireChange(Clause clause) {
        if (change == Change.FIRST) {
            throw new Problem.Invalid("change", "Say whether the change is editorial or substantive.");
        }
        if (wording.equals(clause.present.wording())) {
            throw new Problem.Invalid(
                    "text",
                    "This text is the present one, so nothing would be made. Change it, or decline the amendments.");
        }
    }

    private void requireAnswers(Clause clause, Seat by) {
        var taken = answers.stream().filter(Answered::isTaken).toList();
        if (taken.isEmpty()) {
            throw new Problem.Invalid(
                    "answers", "No amendment is accepted. Accept one, or edit the clause without amendments.");
        }
        if (taken.stream().allMatch(answered -> answered.amendment().seatId == by.id)) {
            throw new Problem.NotYours(
                    "You wrote what is accepted here yourself, so it takes a second person to make it the text.");
        }
        var seen = new HashSet<Long>();
        for (var answered : answers) {
            var amendment = answered.amendment();
            if (amendment.clauseId != clause.id || !amendment.kind.rewords()) {
                throw new Problem.Invalid(
                        "answers",
                        "Amendment #%d does not give this clause other words. Take it out.".formatted(amendment.id));
            }
            if (!seen.add(amendment.id)) {
                throw new Problem.Invalid("answers", "Amendment #%d is named twice.".formatted(amendment.id));
            }
            requireComplete(answered, clause);
        }
    }

    private void requireComplete(Answered answered, Clause clause) {
        var id = answered.amendment().id;
        switch (answered.outcome()) {
            case ACCEPTED -> {
                if (!holds(answered.amendment(), clause)) {
                    throw new Problem.Invalid(
                            "answers",
                            "The text does not hold all that amendment #%d proposes. Accept it as modified, or take its words in."
                                    .formatted(id));
                }
            }
            case ACCEPTED_AS_MODIFIED -> {}
            case NOT_ACCEPTED -> {
                if (answered.reason() == null) {
                    throw new Problem.Invalid(
                            "answers", "Say why amendment #%d is not accepted; its author will read it.".formatted(id));
                }
            }
            case OBSOLETED_BY -> {
                if (answers.stream()
                        .noneMatch(other -> other.isTaken()
                                && Long.valueOf(other.amendment().id).equals(answered.by()))) {
                    throw new Problem.Invalid(
                            "answers", "Say which of the accepted amendments overtakes amendment #%d.".formatted(id));
                }
            }
            case NOTED, REFERRED, DEFERRED, WITHDRAWN ->
                throw new Problem.Invalid(
                        "answers", "An amendment on the workbench is accepted, not accepted, or overtaken by another.");
        }
    }

    /// Whether the new wording has what an amendment proposes: it is what the amendment makes of the present text, or
    /// leaves it nothing to change, or has all the words that it inserts, in their order.
    private boolean holds(Amendment amendment, Clause clause) {
        var base = amendment.base.wording();
        var proposed = amendment.proposed();
        return (Rebase.of(base, proposed, clause.present.wording()) instanceof Rebase.Clean(var alone)
                        && alone.equals(wording))
                || Rebase.of(base, proposed, wording) instanceof Rebase.Obsolete
                || hasWords(base.text(), proposed.text());
    }

    private boolean hasWords(String base, String proposed) {
        int at = 0;
        boolean some = false;
        for (var piece : Diff.between(base, proposed).pieces()) {
            var words = piece.text().strip();
            if (piece instanceof Piece.Inserted && !words.isEmpty()) {
                int found = wording.text().indexOf(words, at);
                if (found < 0) {
                    return false;
                }
                at = found + words.length();
                some = true;
            }
        }
        return some;
    }
}
