package org.adref.review.note;

/// Who reads a note.
public enum Audience {
    /// Its author alone.
    MYSELF,
    /// The chair and the secretariat.
    SECRETARIAT
}
