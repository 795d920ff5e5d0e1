package org.adref.exchange.returned;

import java.util.HashMap;
import java.util.Map;

/// Words of texts, compared without regard to white space.
final class Words {
    private Words() {}

    static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
                gap = true;
                continue;
            }
            if (gap && !tidy.isEmpty()) {
                tidy.append(' ');
            }
            gap = false;
            tidy.append(c);
        }
        return tidy.toString();
    }

    static Map<String, Integer> counted(String text) {
        var words = new HashMap<String, Integer>();
        for (var word : tidy(text).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.merge(word, word.length(), Integer::sum);
            }
        }
        return words;
    }

    /// How much of the letters of both texts stands in words that both have, 0 to 1.
    static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = 0;
        int all = 0;
        for (var word : one.entrySet()) {
            shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
            all += word.getValue();
        }
        for (int letters : other.values()) {
            all += letters;
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
