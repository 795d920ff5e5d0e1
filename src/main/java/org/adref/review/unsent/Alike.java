package org.adref.review.unsent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.adref.review.amendment.Amendment;
import org.adref.text.Diff;
import org.adref.text.Piece;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An open amendment that proposes the same, or nearly. Two changes of a wording are as alike as the letters of the
/// words that both of them insert and delete, of all that they do; the words that both leave alone say nothing. Two
/// new clauses are compared by their words, at whatever place; a move or deletion is the same or it is not.
///
/// @param percent from [#THRESHOLD] to 100; 100 only when the very same is proposed
public record Alike(
        @Schema(required = true) long amendmentId,
        @Schema(required = true) int percent) {

    /// From here on two proposals are pointed out as nearly the same.
    static final int THRESHOLD = 80;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// Pure: the alike among the open ones, the most alike first. What has no words yet is like nothing.
    static List<Alike> to(UnsentAmendment unsent, String base, List<Amendment> open) {
        var alike = new ArrayList<Alike>();
        for (var other : open) {
            int percent = Objects.equals(unsent.amendmentId, other.id) ? 0 : compare(unsent, base, other);
            if (percent >= THRESHOLD) {
                alike.add(new Alike(other.id, percent));
            }
        }
        alike.sort(Comparator.comparingInt(Alike::percent).reversed().thenComparingLong(Alike::amendmentId));
        return alike;
    }

    private static int compare(UnsentAmendment unsent, String base, Amendment other) {
        if (!Objects.equals(unsent.amendsId, other.amendsId)) {
            return 0;
        }
        boolean rewords = unsent.kind.rewords() && other.kind.rewords();
        if (!rewords && unsent.kind != other.kind) {
            return 0;
        }
        return switch (other.kind) {
            case TEXT, EDITORIAL, ALTERNATIVE ->
                unsent.text.equals(other.text) && unsent.baseId == other.base.id && unsent.marks.equals(other.marks)
                        ? 100
                        : likeness(changed(base, unsent.text), changed(baseOf(other, base), other.text));
            case NEW_CLAUSE ->
                unsent.text.equals(other.text) && samePlace(unsent, other)
                        ? 100
                        : likeness(words(unsent.text), words(other.text));
            case DELETION -> 100;
            case MOVE -> samePlace(unsent, other) ? 100 : 0;
        };
    }

    private static String baseOf(Amendment other, String base) {
        return other.amendsId == null ? other.base.text : base;
    }

    private static boolean samePlace(UnsentAmendment unsent, Amendment other) {
        return Objects.equals(unsent.parentId, other.parentId) && Objects.equals(unsent.afterId, other.afterId);
    }

    /// Each word that comes, and each that goes, and how often.
    private static Map<String, Integer> changed(String base, String proposed) {
        var changed = new HashMap<String, Integer>();
        for (var piece : Diff.between(base, proposed).pieces()) {
            switch (piece) {
                case Piece.Kept _ -> {}
                case Piece.Inserted _, Piece.MovedHere _ ->
                    words(piece.text()).forEach((word, count) -> changed.merge("+" + word, count, Integer::sum));
                case Piece.Deleted _, Piece.MovedAway _ ->
                    words(piece.text()).forEach((word, count) -> changed.merge("-" + word, count, Integer::sum));
            }
        }
        return changed;
    }

    private static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        WORD.matcher(text)
                .results()
                .forEach(word -> words.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return words;
    }

    /// Letters in common, of all letters; never 100, which is kept for what is the same to the letter.
    private static int likeness(Map<String, Integer> one, Map<String, Integer> other) {
        long all = letters(one) + letters(other);
        long common = one.entrySet().stream()
                .mapToLong(word ->
                        (long) word.getKey().length() * Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0)))
                .sum();
        return all == 0 ? 0 : (int) Math.min(99, 200 * common / all);
    }

    private static long letters(Map<String, Integer> words) {
        return words.entrySet().stream()
                .mapToLong(word -> (long) word.getKey().length() * word.getValue())
                .sum();
    }
}
