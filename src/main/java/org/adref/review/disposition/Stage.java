package org.adref.review.disposition;

/// How far an answer has come. Source: domain.md, words: first proposed by one role, then validated by another.
public enum Stage {
    /// Somebody of the chair or the secretariat proposes it; only these and the Special Rapporteur see it.
    PROPOSED,
    /// The validating role sent it back with a reason.
    RETURNED,
    /// Another role agrees; it waits to be published.
    VALIDATED,
    /// Everybody sees it, and its author may contest it once.
    PUBLISHED
}
