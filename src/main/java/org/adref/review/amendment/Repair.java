package org.adref.review.amendment;

import java.util.ArrayList;
import java.util.List;
import org.adref.text.Diff;
import org.adref.text.Merge;
import org.adref.text.RichText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A conflict laid out to be repaired: the present text with all that the proposal changes elsewhere, and the passages
/// on which its author has to choose.
///
/// @param rest what is left when she keeps the present words in every passage
/// @param passages in the order of `rest`
public record Repair(RichText rest, List<Place> passages) {

    /// Characters `start` up to `end` of `rest`, which hold the present words; what they were, and what she proposes.
    public record Place(
            @Schema(required = true) int start,
            @Schema(required = true) int end,
            @Schema(required = true) String base,
            @Schema(required = true) String present,
            @Schema(required = true) String proposed) {}

    public Repair {
        passages = List.copyOf(passages);
    }

    /// Pure: none of the passages where the merge is clean.
    public static Repair of(RichText base, RichText proposed, RichText present) {
        return switch (Merge.of(base, present, proposed)) {
            case Merge.Clean(var merged) -> new Repair(merged, List.of());
            case Merge.Conflict(var passages) -> laidOut(base, proposed, present, passages);
        };
    }

    private static Repair laidOut(RichText base, RichText proposed, RichText present, List<Merge.Passage> passages) {
        var rest = elsewhere(base, proposed, present, passages);
        var carried = Diff.between(present.text(), rest.text());
        var places = new ArrayList<Place>();
        for (var passage : passages) {
            int start = carried.toProposed(passage.presentStart());
            int end = start + passage.present().length();
            if (end <= rest.length() && rest.text().substring(start, end).equals(passage.present())) {
                places.add(new Place(start, end, passage.base(), passage.present(), passage.proposed()));
            }
        }
        // Whole texts to choose between, should a passage not be found again.
        return places.size() == passages.size()
                ? new Repair(rest, places)
                : new Repair(
                        present, List.of(new Place(0, present.length(), base.text(), present.text(), proposed.text())));
    }

    /// The present text with what the proposal changes outside the passages.
    private static RichText elsewhere(
            RichText base, RichText proposed, RichText present, List<Merge.Passage> passages) {
        var undone = new StringBuilder(proposed.text());
        for (var passage : passages.reversed()) {
            undone.replace(
                    passage.proposedStart(),
                    passage.proposedStart() + passage.proposed().length(),
                    passage.base());
        }
        var text = undone.toString();
        var without = new RichText(text, Diff.between(proposed.text(), text).carry(proposed.marks()));
        return switch (Merge.of(base, present, without)) {
            case Merge.Clean(var merged) -> merged;
            case Merge.Conflict _ -> present;
        };
    }
}
