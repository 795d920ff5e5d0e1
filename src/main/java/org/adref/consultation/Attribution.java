package org.adref.consultation;

/// Who is shown as the author. Tightened in the order given here, never loosened. Source: domain.md, rules 25 and 26.
public enum Attribution {
    NAMED,
    CHATHAM_HOUSE,
    ANONYMOUS
}
