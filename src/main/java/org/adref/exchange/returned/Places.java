package org.adref.exchange.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adref.draft.ClauseKind;
import org.jspecify.annotations.Nullable;

/// Finds for each passage of a file the clause that it is: by the name it carries, by its words, by its number and
/// enough of its words, by its words alone.
final class Places {
    private static final double ENOUGH_WITH_NUMBER = 0.3;
    private static final double ENOUGH = 0.55;

    private final List<Passage> passages;
    private final List<Known> known;
    private final @Nullable Known[] found;
    private final Set<Long> taken = new HashSet<>();

    private Places(List<Passage> passages, List<Known> known) {
        this.passages = passages;
        this.known = known;
        this.found = new @Nullable Known[passages.size()];
    }

    /// For each passage its clause, or null.
    static List<@Nullable Known> of(List<Passage> passages, List<Known> known) {
        var places = new Places(passages, known);
        places.byName();
        places.byWords();
        places.byNumber();
        places.byLikeness();
        var list = new ArrayList<@Nullable Known>();
        for (var one : places.found) {
            list.add(one);
        }
        return list;
    }

    private void take(int i, Known clause) {
        found[i] = clause;
        taken.add(clause.id());
    }

    private void byName() {
        var byId = new HashMap<Long, Known>();
        known.forEach(clause -> byId.put(clause.id(), clause));
        for (int i = 0; i < passages.size(); i++) {
            var clause =
                    passages.get(i).name().map(name -> byId.get(name.clause())).orElse(null);
            if (clause != null
                    && !taken.contains(clause.id())
                    && !passages.get(i).before().isBlank()) {
                take(i, clause);
            }
        }
    }

    private void byWords() {
        var byText = new HashMap<String, List<Known>>();
        for (var clause : known) {
            var texts = new HashSet<String>();
            clause.wordings()
                    .forEach(wording -> texts.add(Words.tidy(wording.text().text())));
            texts.forEach(text ->
                    byText.computeIfAbsent(text, any -> new ArrayList<>()).add(clause));
        }
        for (int i = 0; i < passages.size(); i++) {
            if (found[i] != null || passages.get(i).before().isBlank()) {
                continue;
            }
            for (var clause : byText.getOrDefault(Words.tidy(passages.get(i).before()), List.of())) {
                if (!taken.contains(clause.id())) {
                    take(i, clause);
                    break;
                }
            }
        }
    }

    private void byNumber() {
        var byCitation = new HashMap<String, Known>();
        known.stream().filter(Known::standing).forEach(clause -> byCitation.putIfAbsent(clause.citation(), clause));
        var above = "";
        for (int i = 0; i < passages.size(); i++) {
            var number = passages.get(i).number();
            if (!number.isEmpty() && !number.startsWith("(")) {
                above = number;
            }
            var here = found[i];
            if (here != null || number.isEmpty()) {
                continue;
            }
            var clause = byCitation.get(number.startsWith("(") ? above + number : number);
            if (clause != null
                    && !taken.contains(clause.id())
                    && likeness(passages.get(i), clause) >= ENOUGH_WITH_NUMBER) {
                take(i, clause);
            }
        }
    }

    private void byLikeness() {
        var words = new HashMap<Long, Map<String, Integer>>();
        for (int i = 0; i < passages.size(); i++) {
            if (found[i] != null || passages.get(i).before().isBlank()) {
                continue;
            }
            var own = Words.counted(passages.get(i).before());
            @Nullable Known best = null;
            double most = ENOUGH;
            for (var clause : known) {
                if (taken.contains(clause.id()) || (clause.kind() == ClauseKind.HEADING) != isHeading(i)) {
                    continue;
                }
                double like = Words.likeness(
                        own,
                        words.computeIfAbsent(
                                clause.id(),
                                any -> Words.counted(clause.present().text().text())));
                if (like >= most) {
                    most = like;
                    best = clause;
                }
            }
            if (best != null) {
                take(i, best);
            }
        }
    }

    private boolean isHeading(int i) {
        return passages.get(i).heading() > 0;
    }

    private static double likeness(Passage passage, Known clause) {
        return Words.likeness(
                Words.counted(passage.before()),
                Words.counted(clause.present().text().text()));
    }
}
