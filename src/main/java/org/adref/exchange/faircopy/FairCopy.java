package org.adref.exchange.faircopy;

import java.time.Instant;
import java.util.List;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// A document ready to be written out. No name occurs in it but as attribution lets the reader see it.
///
/// @param consultation its title
/// @param state what the text is at this moment: “Draft”, or the milestone's name
/// @param opened when the document was
/// @param at of the last change that is in it
/// @param hash of the approved content, 64 hexadecimal digits; null for a text that still moves
/// @param clauses in reading order
public record FairCopy(
        long documentId,
        String title,
        String consultation,
        Form form,
        String state,
        Instant opened,
        Instant at,
        @Nullable String hash,
        List<Line> clauses,
        List<Dissent> dissent) {
    public FairCopy {
        clauses = List.copyOf(clauses);
        dissent = List.copyOf(dissent);
    }

    /// One clause at its place.
    ///
    /// @param depth 0 for the top
    /// @param number as shown, `(a)`; empty if it has none
    /// @param citation as it is cited, `49(a)`; empty if it has none
    /// @param ordinal of the wording
    /// @param earlier the wording to compare with, in [Form#CHANGES]; null there for a clause that is new
    /// @param agreed whether this wording was declared agreed ad referendum
    public record Line(
            long clauseId,
            int depth,
            String number,
            String citation,
            ClauseKind kind,
            List<Addressee> addressees,
            int ordinal,
            RichText text,
            @Nullable RichText earlier,
            boolean agreed,
            List<Proposal> proposals) {
        public Line {
            addressees = List.copyOf(addressees);
            proposals = List.copyOf(proposals);
        }

        /// How it is called where there may be no number.
        public String name() {
            return citation.isEmpty() ? "the clause without a number" : citation;
        }
    }

    /// An open amendment.
    ///
    /// @param by as attribution shows its author
    /// @param base the wording that its author had before her; null for what is put in anew
    /// @param text the wording proposed; null for a deletion or a move
    /// @param says in a sentence what it is, where the redline alone does not tell
    public record Proposal(
            long id,
            String by,
            boolean chairsText,
            Instant at,
            @Nullable RichText base,
            @Nullable RichText text,
            String says,
            String rationale) {}

    /// A reservation or objection that is printed with the outcome.
    ///
    /// @param stance in a word: “Reservation”
    public record Dissent(String citation, String by, String stance, String text) {}
}
