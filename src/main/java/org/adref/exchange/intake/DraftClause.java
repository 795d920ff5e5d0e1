package org.adref.exchange.intake;

import java.util.List;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.text.Mark;

/// A clause as a draft file proposes it; everything about it may be corrected before it is stored.
///
/// @param line where it begins in the file, from 1
/// @param depth 0 for the top; at most one deeper than the clause before
/// @param number as it is shown at its place: `49`, and `(a)` for what is cited as `49(a)`; empty for headings (whose
/// numbers are part of their text) and for paragraphs without one
/// @param text in NFC, paragraphs parted by a newline; empty only if a problem says so
/// @param marks on the text; only Word files have any
/// @param addressees a suggestion, from the clause's own words, its lead-in or its heading
public record DraftClause(
        int line,
        int depth,
        String number,
        ClauseKind kind,
        String text,
        List<Mark> marks,
        List<Addressee> addressees) {
    public DraftClause {
        marks = List.copyOf(marks);
        addressees = List.copyOf(addressees);
    }

    DraftClause with(List<Mark> found) {
        return new DraftClause(line, depth, number, kind, text, found, addressees);
    }
}
