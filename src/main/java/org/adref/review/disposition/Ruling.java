package org.adref.review.disposition;

import java.util.Map;
import java.util.TreeMap;
import org.adref.draft.Change;
import org.adref.journal.Chain;
import org.adref.problem.Problem;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// What is decided about an amendment or a comment, before it is anybody's disposition.
///
/// @param seenId the version of the clause that the decider had before her
/// @param change due where an amendment is accepted: how its version is classed
/// @param reason why; for a comment it is the reply that closes it
/// @param wording how an amendment is modified before it is accepted
/// @param versionId the version that took it up, or made it obsolete
/// @param byAmendmentId what made it obsolete; `byCommentId` likewise
public record Ruling(
        Answer outcome,
        @Nullable Long seenId,
        @Nullable Change change,
        @Nullable String reason,
        @Nullable RichText wording,
        @Nullable Long versionId,
        @Nullable Long byAmendmentId,
        @Nullable Long byCommentId) {

    public static Ruling of(Answer outcome, @Nullable String reason) {
        return new Ruling(outcome, null, null, reason, null, null, null, null);
    }

    public static Ruling accepted(long seenId, @Nullable Change change, @Nullable String reason) {
        return new Ruling(Answer.ACCEPTED, seenId, change, reason, null, null, null, null);
    }

    /// Refuses a decision that lacks what its outcome needs. Source: domain.md, rules 11 and 13.
    Ruling requireWhole(Subject subject) {
        boolean comment = subject.isComment();
        var lacking = new TreeMap<String, String>();
        if (comment && outcome != Answer.WITHDRAWN && reason == null) {
            lacking.put("reason", "Write the reply: a comment is closed with an answer that its author can read.");
        }
        if (outcome == Answer.NOT_ACCEPTED && reason == null) {
            lacking.put("reason", "Say why the " + subject.word() + " is not accepted; its author will read it.");
        }
        if (outcome == Answer.ACCEPTED_AS_MODIFIED && wording == null && versionId == null) {
            lacking.put("text", "Give the text as modified, or the version that took it up.");
        }
        if (outcome == Answer.OBSOLETED_BY && versionId == null && byAmendmentId == null && byCommentId == null) {
            lacking.put("by", "Say what overtook it: a version, an amendment or a comment.");
        }
        if (subject.rewords() && makesVersion() && (change == null || change == Change.FIRST)) {
            lacking.put("change", "Say whether the change is editorial or substantive.");
        }
        if (!lacking.isEmpty()) {
            throw new Problem.Invalid(lacking);
        }
        return this;
    }

    /// Whether an amendment that is so decided changes the draft.
    boolean makesVersion() {
        return outcome == Answer.ACCEPTED || (outcome == Answer.ACCEPTED_AS_MODIFIED && versionId == null);
    }

    /// What the journal tells of it once it is published.
    Map<String, Object> about() {
        return new TreeMap<>(Map.of("outcome", outcome, "reason", reason == null ? "" : Chain.digest(reason)));
    }
}
