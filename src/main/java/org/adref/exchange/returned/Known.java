package org.adref.exchange.returned;

import java.util.List;
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
    /// @param words as they stand in a file: the comment first
    public record Discussed(long commentId, List<String> words) {
        public Discussed {
            words = List.copyOf(words);
        }

        boolean begins(String text) {
            return Words.tidy(words.getFirst()).equals(Words.tidy(text));
        }

        boolean has(String text) {
            return words.stream().anyMatch(said -> Words.tidy(said).equals(Words.tidy(text)));
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
