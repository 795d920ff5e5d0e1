package org.adref.exchange.faircopy;

import java.util.Locale;
import java.util.Optional;

/// The forms in which a text goes out.
public enum Form {
    /// The present wording and nothing else.
    CLEAN("the present wording, without proposals"),

    /// The present wording, and under each clause the open proposals with what they would change.
    REDLINED("the present wording, with every open proposal shown under its clause"),

    /// What has changed since the first draft, word by word.
    CHANGES("what has changed since the first draft"),

    /// What the Special Rapporteur approved.
    FINAL("the text as approved");

    private final String meaning;

    Form(String meaning) {
        this.meaning = meaning;
    }

    /// In a few words, for the reader of the file.
    public String meaning() {
        return meaning;
    }

    /// As it stands in addresses and file names.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Form> of(String word) {
        for (var form : values()) {
            if (form.word().equals(word)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
