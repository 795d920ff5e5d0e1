package org.adref.agreement;

/// What an expert says to one wording of a clause. Source: domain.md, words and rules 15 to 18.
public enum Stance {
    SUPPORT,
    /// "I can live with it."
    NO_OBJECTION,
    /// May pass; a concern is on record.
    RESERVATION,
    /// Blocks.
    OBJECTION,
    ABSTAIN,
    /// Takes no part: leaves the denominator.
    RECUSE;

    /// Reservations and objections say what wording would lift them.
    public boolean needsText() {
        return this == RESERVATION || this == OBJECTION;
    }

    /// A recusal is about the matter, so it outlasts every wording; the others speak of one.
    public boolean outlastsSubstance() {
        return this == RECUSE;
    }

    /// Whether it lets the wording pass: support, no objection, a reservation.
    public boolean letsPass() {
        return this == SUPPORT || this == NO_OBJECTION || this == RESERVATION;
    }
}
