package org.adref.exchange.returned;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.adref.draft.ClauseKind;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// What was understood of a file that came back. Every change and comment of the file is an item or a sentence in
/// `unplaced`.
///
/// @param authors by the names in the file
/// @param found how many of the document's clauses are in the file
public record Returned(List<Item> items, List<String> unplaced, Set<String> authors, int found, int clauses) {
    public Returned {
        items = List.copyOf(items);
        unplaced = List.copyOf(unplaced);
        authors = Set.copyOf(authors);
    }

    /// One proposal or comment.
    ///
    /// @param clauseId of the clause that it is about
    /// @param version the wording that its author had before her
    /// @param author the name in the file; empty for what was changed without tracking
    /// @param sure whether it stands so in the file; otherwise it was concluded from what is missing or untracked
    /// @param note what its owner should know of it; may be empty
    public record Item(
            long clauseId,
            long version,
            String author,
            @Nullable Instant at,
            boolean sure,
            String note,
            What what) {}

    /// What it does.
    public sealed interface What {
        record Reworded(RichText text) implements What {}

        record Removed() implements What {}

        record Added(@Nullable Long parentId, @Nullable Long afterId, ClauseKind kind, RichText text) implements What {}

        record Moved(@Nullable Long parentId, @Nullable Long afterId) implements What {}

        /// An answer to a comment.
        ///
        /// @param commentId where that is in Adref already; absent for one of the same file
        /// @param to what that comment says
        record Answered(@Nullable Long commentId, String to, String text) implements What {}

        /// @param start of the passage in the version's text; absent with `end` for the whole clause
        record Said(
                String text,
                @Nullable Integer start,
                @Nullable Integer end,
                boolean resolved,
                List<Reply> replies) implements What {
            public Said {
                replies = List.copyOf(replies);
            }
        }
    }

    /// An answer to a comment.
    public record Reply(String author, @Nullable Instant at, String text) {}
}
