package org.adref.consultation;

/// Whom an expert speaks from. Source: domain.md, words.
public enum StakeholderGroup {
    BUSINESS_ENTERPRISE("business enterprise"),
    BUSINESS_ASSOCIATION("business association"),
    INTERNATIONAL_ORGANISATION("international organisation"),
    GOVERNMENT_AGENCY("government agency"),
    NGO("NGO"),
    ACADEMIA("academia");

    private final String words;

    StakeholderGroup(String words) {
        this.words = words;
    }

    /// As it stands in a sentence.
    public String words() {
        return words;
    }
}
