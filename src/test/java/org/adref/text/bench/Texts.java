package org.adref.text.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Made-up texts of a stated size, the same in every run.
final class Texts {
    private static final String[] COMMON = {
        "the", "of", "and", "to", "in", "a", "for", "that", "on", "with", "by", "or", "is", "as", "be", "are"
    };

    private final Random random;

    Texts(long seed) {
        random = new Random(seed);
    }

    /// Prose: about two fifths common words, the rest out of 3,000; a comma or a full stop every few words.
    List<String> words(int count) {
        var words = new ArrayList<String>();
        for (int n = 0; n < count; n++) {
            words.add(word());
        }
        return words;
    }

    private String word() {
        var word = random.nextInt(5) < 2 ? COMMON[random.nextInt(COMMON.length)] : rare(random.nextInt(3_000));
        return switch (random.nextInt(14)) {
            case 0 -> word + ".";
            case 1 -> word + ",";
            default -> word;
        };
    }

    private static String rare(int number) {
        var syllables = new String[] {"la", "bo", "re", "min", "tor", "sha", "pel", "ku", "dis", "ven"};
        return syllables[number % 10]
                + syllables[number / 10 % 10]
                + syllables[number / 100 % 10]
                + syllables[number / 1000];
    }

    /// The words after so many edits at random places: a word replaced, inserted or deleted.
    List<String> edited(List<String> words, int edits) {
        var edited = new ArrayList<>(words);
        for (int n = 0; n < edits; n++) {
            int at = random.nextInt(edited.size());
            switch (n % 3) {
                case 0 -> edited.set(at, word());
                case 1 -> edited.add(at, word());
                default -> edited.remove(at);
            }
        }
        return edited;
    }

    static String text(List<String> words) {
        return String.join(" ", words);
    }

    /// So many characters, each out of so many: every character is a word of its own.
    String letters(int length, int alphabet) {
        var letters = new StringBuilder(length);
        for (int n = 0; n < length; n++) {
            letters.append((char) (0x4E00 + random.nextInt(alphabet)));
        }
        return letters.toString();
    }
}
