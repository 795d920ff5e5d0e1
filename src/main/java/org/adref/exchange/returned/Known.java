package org.adref.exchange.returned;

import java.util.List;
import java.util.stream.Stream;
import org.adref.draft.ClauseKind;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// A clause of the document that a file is read against, with every wording it ever had.
///
/// @param citation as it is cited, `49(a)`
/// @param standing whether it is still in the text
/// @param wordings oldest first, the present one last
/// @param threads what was commented on it already, so that it is not taken for new
public record Known(
        long id,
        @Nullable Long parentId,
        String number,
        String citation,
        ClauseKind kind,
        boolean standing,
        List<Wording> wordings,
        List<Discussed> threads) {
    public Known {
        wordings = List.copyOf(wordings);
        threads = List.copyOf(threads);
    }

    /// One of its wordings, by the id of the version.
    public record Wording(long version, RichText text) {}

    /// A comment and what was answered to it.
    ///
    /// @param words as they stand in a file that goes out now: the comment first
    /// @param ever what may stand in one that went out before, in the same order; never shown
    public record Discussed(long commentId, List<String> words, List<String> ever) {
        public Discussed {
            words = List.copyOf(words);
            ever = List.copyOf(ever);
        }

        boolean begins(String text) {
            return isSame(words.getFirst(), text) || isSame(ever.getFirst(), text);
        }

        boolean has(String text) {
            return Stream.concat(words.stream(), ever.stream()).anyMatch(said -> isSame(said, text));
        }

        private static boolean isSame(String said, String text) {
            return Words.tidy(said).equals(Words.tidy(text));
        }
    }

    Wording present() {
        return wordings.getLast();
    }

    /// The wording of that version, or the one with that text, or the present one.
    Wording wording(long version, String text) {
        return wordings.stream()
                .filter(wording -> wording.version() == version)
                .findFirst()
                .or(() -> wordings.reversed().stream()
                        .filter(wording -> Words.tidy(wording.text().text()).equals(Words.tidy(text)))
                        .findFirst())
                .orElse(present());
    }
}
