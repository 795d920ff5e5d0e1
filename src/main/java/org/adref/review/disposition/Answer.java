package org.adref.review.disposition;

/// The recorded answer to an amendment or comment. Source: domain.md, words.
public enum Answer {
    ACCEPTED,
    ACCEPTED_AS_MODIFIED,
    NOT_ACCEPTED,
    NOTED,
    OBSOLETED_BY,
    REFERRED,
    DEFERRED,
    WITHDRAWN
}
