package org.adref.draft;

/// What a clause is in its document. Source: domain.md, words.
public enum ClauseKind {
    HEADING,
    PREAMBULAR,
    RECOMMENDATION,
    SUB_ITEM,
    INDICATOR,
    TEXT
}
