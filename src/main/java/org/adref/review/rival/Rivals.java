package org.adref.review.rival;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.review.amendment.Amendment;
import org.adref.text.Composite;
import org.adref.text.RichText;

/// The amendments to a clause's words, read together upon the present text.
///
/// @param composite of their texts, in the order of `all`
/// @param collisions for each amendment that has any, those that it collides with; what comes to the same words does
/// not
///     collide
public record Rivals(RichText present, List<Rival> all, Composite composite, Map<Long, List<Long>> collisions) {

    /// Of a clause that nobody, or one alone, wants to reword.
    public static final Rivals NONE = of(RichText.EMPTY, List.of());

    public Rivals {
        all = List.copyOf(all);
    }

    /// Pure: amendments that give the clause other words, with the wordings that they were written on at hand.
    public static Rivals of(RichText present, List<Amendment> amendments) {
        var all = amendments.stream()
                .map(amendment -> Rival.of(amendment, present))
                .toList();
        var composite = Composite.of(present, all.stream().map(Rival::text).toList());
        var collisions = new HashMap<Long, List<Long>>();
        for (var pair : composite.collisions()) {
            if (!pair.alike()) {
                long one = all.get(pair.one()).amendmentId();
                long other = all.get(pair.other()).amendmentId();
                collisions.computeIfAbsent(one, _ -> new ArrayList<>()).add(other);
                collisions.computeIfAbsent(other, _ -> new ArrayList<>()).add(one);
            }
        }
        return new Rivals(present, all, composite, collisions);
    }

    /// The amendments that an amendment collides with.
    public List<Long> collidingWith(long amendment) {
        return collisions.getOrDefault(amendment, List.of());
    }

    /// The ids of the amendments at these places of the composite.
    public List<Long> at(List<Integer> places) {
        return places.stream().map(place -> all.get(place).amendmentId()).toList();
    }

    /// About how many characters are kept in memory for it.
    public int length() {
        return present.length()
                + all.stream().mapToInt(rival -> rival.text().length() * 2).sum()
                + collisions.size() * 64;
    }
}
