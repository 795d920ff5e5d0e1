package org.adref.exchange.word;

import org.jspecify.annotations.Nullable;

/// Which of the tracked changes of a file are taken as made; the others as if they had never been.
public sealed interface Settling {

    /// All of them: the text that is proposed.
    record Accepted() implements Settling {}

    /// None of them: the text that was there before.
    record Rejected() implements Settling {}

    /// Those of one author, by the name in the file.
    record Only(String author) implements Settling {}

    /// Whether something stands in the text that was perhaps inserted and perhaps deleted.
    default boolean shows(@Nullable Tracked inserted, @Nullable Tracked deleted) {
        return switch (this) {
            case Accepted() -> deleted == null;
            case Rejected() -> inserted == null;
            case Only(var author) ->
                (inserted == null || inserted.author().equals(author))
                        && (deleted == null || !deleted.author().equals(author));
        };
    }
}
