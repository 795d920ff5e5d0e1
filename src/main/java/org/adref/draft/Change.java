package org.adref.draft;

/// What a version did to the wording before it. Source: domain.md, rules 3 and 17.
public enum Change {
    /// The clause's first wording.
    FIRST,
    /// The sense is the same: positions stand.
    EDITORIAL,
    /// The sense changed: earlier positions no longer count.
    SUBSTANTIVE
}
