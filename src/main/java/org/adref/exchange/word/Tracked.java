package org.adref.exchange.word;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who changed something with tracking on, and when.
///
/// @param author as Word has it; empty where it has none
/// @param at absent where there is no date or none that can be read; a date without a zone is taken as UTC
/// @param move the name of the move that this is an end of; absent for plain insertions and deletions
public record Tracked(
        String author, @Nullable Instant at, @Nullable String move) {
    public boolean isMove() {
        return move != null;
    }
}
