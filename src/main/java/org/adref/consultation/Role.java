package org.adref.consultation;

/// What a seat may do. Source: domain.md, words.
public enum Role {
    /// Approves; one in a consultation.
    RAPPORTEUR,
    /// Decides on amendments, declares agreement.
    CHAIR,
    /// Drafts, imports, administers.
    SECRETARIAT,
    /// Amends, comments, takes positions.
    EXPERT,
    /// Reads.
    OBSERVER
}
