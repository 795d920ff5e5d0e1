package org.adref.exchange.circulation;

import java.time.Instant;
import java.util.List;
import org.adref.draft.ClauseKind;
import org.adref.exchange.manuscript.Hand;
import org.adref.exchange.manuscript.Remark;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// A document with all that is open on it, as one seat may see it.
///
/// @param at when it was put together
/// @param general what was said on it as a whole
/// @param entries in reading order, clauses that are proposed at the place where they would stand
public record Circulated(
        long documentId,
        String title,
        String consultation,
        Instant at,
        String names,
        List<Remark> general,
        List<Entry> entries) {
    public Circulated {
        general = List.copyOf(general);
        entries = List.copyOf(entries);
    }

    /// One clause.
    ///
    /// @param id of the clause; 0 for one that is only proposed
    /// @param version the id of the wording
    /// @param citation how it is cited, `49(a)`
    public record Entry(
            long id,
            long version,
            int depth,
            String number,
            String citation,
            ClauseKind kind,
            RichText text,
            Fate fate,
            List<Proposal> proposals,
            List<Margin> margins) {
        public Entry {
            proposals = List.copyOf(proposals);
            margins = List.copyOf(margins);
        }
    }

    /// What is proposed for a clause as a whole.
    public sealed interface Fate {
        record Stands() implements Fate {}

        record Added(Hand by) implements Fate {}

        record Removed(Hand by) implements Fate {}

        /// It is to stand elsewhere; there it stands again, as `Arrives` under the same name.
        record Leaves(Hand by, String name) implements Fate {}

        record Arrives(Hand by, String name) implements Fate {}

        Fate STANDS = new Stands();
    }

    /// Another wording of a clause, read on the present one.
    ///
    /// @param id of the amendment
    /// @param fits whether it could be taken as it is; otherwise the present text has changed the same words
    public record Proposal(long id, Hand by, RichText text, String rationale, boolean chairsText, boolean fits) {}

    /// A comment at a passage of the present text; without one on the clause.
    public record Margin(
            Remark remark,
            @Nullable Integer start,
            @Nullable Integer end) {}
}
