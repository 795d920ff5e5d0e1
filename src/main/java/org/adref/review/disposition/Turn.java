package org.adref.review.disposition;

import org.adref.problem.Problem;
import org.jspecify.annotations.Nullable;

/// Which decision on a subject the next one would be, or why there is none. Source: domain.md, rule 11.
final class Turn {

    private Turn() {}

    /// The ordinal of a decision in the meeting. A decision that is published is only changed by somebody who saw it
    /// and says why; a proposal that is not is overtaken by the meeting.
    static int atOnce(Subject subject, Decision decision) {
        var all = Standings.of(subject);
        requireReason(
                Standings.last(all.stream().filter(Standing::isPublished).toList())
                        .orElse(null),
                subject,
                decision);
        return all.size() + 1;
    }

    /// The ordinal of a proposal: it supersedes another proposal, but nothing that is validated and waits.
    static int proposed(Subject subject, Decision decision) {
        var all = Standings.of(subject);
        var last = Standings.last(all).orElse(null);
        if (last == null || last.stage() == Stage.PROPOSED || last.stage() == Stage.RETURNED) {
            var stands = Standings.last(
                            all.stream().filter(Standing::isPublished).toList())
                    .orElse(null);
            requireReason(stands, subject, decision);
            return all.size() + 1;
        }
        if (last.stage() == Stage.VALIDATED) {
            throw new Problem.Conflict(
                    "The answer to this " + subject.word()
                            + " is validated already. Publish it; after that it can be changed by a new decision with a reason.");
        }
        requireReason(last, subject, decision);
        return all.size() + 1;
    }

    private static void requireReason(@Nullable Standing stands, Subject subject, Decision decision) {
        if (stands == null) {
            return;
        }
        if (stands.disposition().outcome == Answer.WITHDRAWN
                || decision.instead() == null
                || decision.instead() != stands.disposition().id) {
            throw Disposition.decided(subject.word());
        }
        if (decision.reason() == null || decision.reason().isBlank()) {
            throw new Problem.Invalid("reason", "A decision was taken. Say why it is changed; everybody will read it.");
        }
    }
}
