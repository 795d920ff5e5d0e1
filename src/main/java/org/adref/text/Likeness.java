package org.adref.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much the words of some texts are those of others, counted in letters, each word as often as both have it.
final class Likeness {
    /// For each earlier text its words and how often each stands there.
    private final List<Map<String, Integer>> earlier;
    private final List<Map<String, Integer>> later;
    private final Map<String, List<Standing>> earlierByWord = new HashMap<>();

    /// That a word stands in an earlier text, so many times.
    private record Standing(int in, int times) {}

    Likeness(List<String> earlier, List<String> later) {
        this.earlier = earlier.stream().map(Likeness::words).toList();
        this.later = later.stream().map(Likeness::words).toList();
        for (int i = 0; i < earlier.size(); i++) {
            for (var word : this.earlier.get(i).entrySet()) {
                earlierByWord
                        .computeIfAbsent(word.getKey(), _ -> new ArrayList<>())
                        .add(new Standing(i, word.getValue()));
            }
        }
    }

    private static Map<String, Integer> words(String text) {
        var tokens = Tokens.of(text);
        var words = new HashMap<String, Integer>();
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.isWord(i)) {
                words.merge(tokens.word(i), 1, Integer::sum);
            }
        }
        return words;
    }

    int lettersOfEarlier(int i) {
        return letters(earlier.get(i));
    }

    int lettersOfLater(int j) {
        return letters(later.get(j));
    }

    private static int letters(Map<String, Integer> words) {
        return words.entrySet().stream()
                .mapToInt(word -> word.getKey().length() * word.getValue())
                .sum();
    }

    /// Letters that a later text shares with each earlier one.
    int[] sharedWithEarlier(int j) {
        var shared = new int[earlier.size()];
        later.get(j).forEach((word, count) -> {
            for (var standing : earlierByWord.getOrDefault(word, List.of())) {
                shared[standing.in()] += word.length() * Math.min(count, standing.times());
            }
        });
        return shared;
    }

    /// Letters of an earlier text that several later ones share with it together.
    int coveredByLater(int i, List<Integer> several) {
        return covered(earlier.get(i), several.stream().map(later::get).toList());
    }

    /// Letters of a later text that several earlier ones share with it together.
    int coveredByEarlier(int j, List<Integer> several) {
        return covered(later.get(j), several.stream().map(earlier::get).toList());
    }

    private static int covered(Map<String, Integer> one, List<Map<String, Integer>> several) {
        int covered = 0;
        for (var word : one.entrySet()) {
            int count = several.stream()
                    .mapToInt(words -> words.getOrDefault(word.getKey(), 0))
                    .sum();
            covered += word.getKey().length() * Math.min(word.getValue(), count);
        }
        return covered;
    }
}
