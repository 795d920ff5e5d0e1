package org.adref.journal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What can be done in a consultation and is written down. The name on the wire and in the table is the constant in
/// lower case with hyphens.
public enum Act {
    CONSULTATION_OPENED,
    SEAT_GIVEN,
    KEY_MADE,
    DOCUMENT_OPENED,
    DRAFT_IMPORTED,
    CLAUSE_ADDED,
    CLAUSE_MOVED,
    CLAUSE_REMOVED,
    CLAUSE_REVISED,
    AMENDMENT_SUBMITTED,
    AMENDMENT_WITHDRAWN,
    AMENDMENT_ACCEPTED,
    AMENDMENT_DECLINED,
    AMENDMENTS_MERGED,
    WORKBENCH_SHOWN,
    WORKBENCH_PUT_AWAY,
    COMMENT_MADE,
    POSITION_TAKEN,
    POSITION_CLEARED,
    VERSION_DISPUTED,
    RULE_SET,
    AGREEMENT_DECLARED,
    AGREEMENT_REOPENED,
    ROUND_OPENED,
    ROUND_RECALLED,
    ROUND_CLOSED,
    ROUND_RATED,
    BALLOT_CAST,
    SILENCE_OPENED,
    SILENCE_BROKEN,
    SILENCE_KEPT,
    DOCUMENT_APPROVED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Act of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
