package org.adref.review.comment;

/// What a comment is about. Source: domain.md, words.
public enum CommentKind {
    GENERAL,
    SUBSTANTIVE,
    EDITORIAL,
    QUESTION
}
