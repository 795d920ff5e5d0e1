package org.adref.exchange.outcome;

import java.time.Instant;
import java.util.List;
import org.adref.draft.ClauseKind;
import org.adref.text.RichText;

/// An approved text, ready to be written out. Names of people do not occur in it but where attribution let them
/// through, in the labels of dissent.
///
/// @param consultation its title
/// @param milestone the name of the freeze, “Final”
/// @param hash of the milestone's content, in hexadecimal digits
/// @param clauses in reading order
public record FinalText(
        String title,
        String consultation,
        String milestone,
        String hash,
        Instant approvedAt,
        List<Clause> clauses,
        List<Dissent> dissent) {
    public FinalText {
        clauses = List.copyOf(clauses);
        dissent = List.copyOf(dissent);
    }

    /// One clause at its place.
    ///
    /// @param depth 0 for the top of the document
    /// @param number as shown, `49` or `(a)`; empty if it has none
    public record Clause(int depth, String number, ClauseKind kind, RichText text) {}

    /// A reservation or an objection that is printed with the outcome.
    ///
    /// @param number of the clause, as it is cited: `49(a)`
    /// @param label of who holds it, as attribution shows it
    /// @param stance in a word: “Reservation”
    public record Dissent(String number, String label, String stance, String text) {}
}
