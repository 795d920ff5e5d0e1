package org.adref.reading.register;

/// The type of an entry: an amendment, or a comment of one kind. Source: the "type of comment" of ISO's form.
public enum Type {
    AMENDMENT,
    GENERAL,
    SUBSTANTIVE,
    EDITORIAL,
    QUESTION
}
