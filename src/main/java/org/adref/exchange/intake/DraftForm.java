package org.adref.exchange.intake;

/// How the file of a draft is laid out.
public enum DraftForm {
    /// Text as typed or pasted: numbers at the beginnings of lines, paragraphs parted by blank lines.
    PLAIN_TEXT,
    /// One clause a line, `number<TAB>text`; `H1` to `H6` for headings, `49(a)(i)` for sub-items, `#` for comments.
    TSV
}
