package org.adref.draft;

/// To whom a clause is addressed. Source: domain.md, words.
public enum Addressee {
    STATES,
    BUSINESS,
    EMPLOYERS_ORGANISATIONS,
    INTERNATIONAL_ORGANISATIONS,
    CIVIL_SOCIETY,
    CONSUMERS,
    MEDIA
}
