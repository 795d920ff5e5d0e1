package org.adref.exchange.register;

import java.util.List;
import org.adref.review.amendment.AmendmentKind;
import org.jspecify.annotations.Nullable;

/// One row of the register: an amendment or a comment with its answer.
///
/// @param comment whether it is a comment; an amendment otherwise
/// @param amends what an amendment does
/// @param clauseId absent for a comment on the whole document
/// @param seen the clause's present version; 0 for the whole document
/// @param citation of the clause, `49(a)`
/// @param author as attribution shows her
/// @param passage the words that a comment is on
/// @param observation the answer in words; empty where there is none that the reader may see
/// @param closed whether an answer is published
public record Entry(
        boolean comment,
        long id,
        @Nullable AmendmentKind amends,
        @Nullable Long clauseId,
        long seen,
        String citation,
        String author,
        String type,
        String passage,
        String text,
        String proposed,
        String observation,
        boolean closed) {

    /// The headings of the columns. Source: the template for comments of ISO, with its own names where ours differ.
    public static final List<String> HEADING = List.of(
            "Author (MB/NC)",
            "Entry (line)",
            "Clause",
            "Passage (paragraph)",
            "Type",
            "Comment",
            "Proposed change",
            "Observations of the secretariat");

    /// By which it is found when the table comes back: `C-7`, `A-12`.
    public String key() {
        return (comment ? "C-" : "A-") + id;
    }

    public List<String> cells() {
        return List.of(author, key(), citation, passage, type, text, proposed, observation);
    }
}
