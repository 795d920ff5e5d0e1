package org.adref.exchange.faircopy;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.exchange.manuscript.Remark;
import org.adref.exchange.register.Entry;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// A document ready to be written out. No name occurs in it but as attribution lets the reader see it.
///
/// @param consultation its title
/// @param state what the text is at this moment: “Draft”, or the milestone's name
/// @param opened when the document was
/// @param at of the last change that is in it
/// @param hash of the approved content, 64 hexadecimal digits; null for a text that still moves
/// @param general what was said on the document as a whole, in [Form#REDLINED]
/// @param clauses in reading order
/// @param panel who decided, as attribution shows them, in [Form#FINAL]
/// @param register everything that was said, in [Form#FINAL]
public record FairCopy(
        long documentId,
        String title,
        String consultation,
        Form form,
        String state,
        Instant opened,
        Instant at,
        @Nullable String hash,
        List<Remark> general,
        List<Line> clauses,
        List<Dissent> dissent,
        List<Member> panel,
        List<Entry> register) {
    public FairCopy {
        general = List.copyOf(general);
        clauses = List.copyOf(clauses);
        dissent = List.copyOf(dissent);
        panel = List.copyOf(panel);
        register = List.copyOf(register);
    }

    /// Whether the text begins with its own title, as drafts often do; it is not printed twice.
    public boolean isTitled() {
        return !clauses.isEmpty()
                && clauses.getFirst().kind() == ClauseKind.HEADING
                && clauses.getFirst().proposals().isEmpty()
                && clauses.getFirst().text().text().equals(title);
    }

    /// The same with what was said in other words: for a printer that lacks letters.
    public FairCopy saying(UnaryOperator<String> words) {
        return new FairCopy(
                documentId,
                title,
                consultation,
                form,
                state,
                opened,
                at,
                hash,
                said(general, words),
                clauses.stream()
                        .map(line -> new Line(
                                line.clauseId,
                                line.depth,
                                line.number,
                                line.citation,
                                line.kind,
                                line.addressees,
                                line.ordinal,
                                line.text,
                                line.earlier,
                                line.agreed,
                                line.proposals,
                                said(line.remarks, words)))
                        .toList(),
                dissent,
                panel,
                register);
    }

    private static List<Remark> said(List<Remark> remarks, UnaryOperator<String> words) {
        return remarks.stream()
                .map(remark -> new Remark(
                        remark.by(), words.apply(remark.text()), remark.resolved(), said(remark.replies(), words)))
                .toList();
    }

    /// One clause at its place.
    ///
    /// @param depth 0 for the top
    /// @param number as shown, `(a)`; empty if it has none
    /// @param citation as it is cited, `49(a)`; empty if it has none
    /// @param ordinal of the wording
    /// @param earlier the wording to compare with, in [Form#CHANGES]; null there for a clause that is new
    /// @param agreed whether this wording was declared agreed ad referendum
    /// @param remarks what was said on it, in [Form#REDLINED]
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
            List<Proposal> proposals,
            List<Remark> remarks) {
        public Line {
            remarks = List.copyOf(remarks);
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

    /// Somebody who has a seat.
    ///
    /// @param role in a word: “Expert”
    /// @param affiliation stakeholder group, region and organisation, as far as they are shown; may be empty
    public record Member(String label, String role, String affiliation) {}
}
