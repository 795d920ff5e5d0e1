package org.adref.text;

import java.util.ArrayList;
import java.util.List;

/// Lets the bench measure what the room keeps to itself.
public final class TokensForBench {
    private TokensForBench() {}

    /// Cuts a text into its tokens, and answers how many there are.
    public static int count(String text) {
        return Tokens.of(text).size;
    }

    /// The tokens as strings.
    public static List<String> words(String text) {
        var tokens = Tokens.of(text);
        var words = new ArrayList<String>();
        for (int token = 0; token < tokens.size; token++) {
            words.add(tokens.word(token));
        }
        return words;
    }
}
