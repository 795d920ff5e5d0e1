package org.adref.consultation;

/// The five regional groups of the United Nations, or none of them.
public enum Region {
    AFRICAN_STATES,
    ASIA_PACIFIC_STATES,
    EASTERN_EUROPEAN_STATES,
    LATIN_AMERICAN_AND_CARIBBEAN_STATES,
    WESTERN_EUROPEAN_AND_OTHER_STATES,
    GLOBAL
}
