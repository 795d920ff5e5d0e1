package org.adref.exchange.word;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A comment in the margin of a Word file.
///
/// @param parent the id of the comment that it answers; absent for the first of a thread
/// @param resolved whether its thread was marked as done
/// @param from where its words begin, and `to` where they end; absent for a comment on nothing
public record WordComment(
        String id,
        String author,
        @Nullable Instant at,
        String text,
        @Nullable String parent,
        boolean resolved,
        @Nullable Spot from,
        @Nullable Spot to) {

    /// A place between two runs: before the run of that number in the paragraph of that index.
    public record Spot(int paragraph, int run) {}

    public boolean isReply() {
        return parent != null;
    }
}
