package org.adref.exchange.word;

import java.util.Set;

/// How much was tracked and said in a file, counted as its parts have it, headers, footers and notes included.
///
/// @param moves counted once each, where the words were taken away
/// @param restyled changes of formatting
/// @param replies comments that answer another; they are in `comments` too
/// @param authors everybody who changed or commented, by the names in the file
public record Tally(
        int insertions,
        int deletions,
        int moves,
        int restyled,
        int comments,
        int replies,
        int resolved,
        Set<String> authors) {
    public Tally {
        authors = Set.copyOf(authors);
    }

    public int changes() {
        return insertions + deletions + moves + restyled;
    }
}
