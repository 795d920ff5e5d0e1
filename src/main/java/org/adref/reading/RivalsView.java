package org.adref.reading;

import java.util.List;
import org.adref.review.rival.Rival;
import org.adref.review.rival.Rivals;
import org.adref.text.Composite;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The open amendments to a clause's words, each upon the present text and all of them together.
///
/// @param versionId the present version, to which all offsets belong
/// @param parts the present text in reading order; a part with alternatives is a passage that somebody changes
/// @param restyled what is only formatted differently
public record RivalsView(
        @Schema(required = true) long clauseId,
        @Schema(required = true) long versionId,
        @Schema(required = true) List<RivalView> rivals,
        @Schema(required = true) List<PartView> parts,
        @Schema(required = true) List<RestylingView> restyled) {

    /// @param text her words upon the present text; where the text changed the same passage, hers stand
    /// @param collides the amendments whose changes touch hers in other words
    public record RivalView(
            @Schema(required = true) long amendmentId,
            @Schema(required = true) Rival.State state,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) List<Long> collides) {}

    /// Offsets in UTF-16 units, end exclusive.
    public record PartView(
            @Schema(required = true) int start,
            @Schema(required = true) int end,
            @Schema(required = true) List<AlternativeView> alternatives) {}

    public record AlternativeView(
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) List<Long> amendmentIds) {}

    /// @param gained whether the words get the mark or lose it
    public record RestylingView(
            @Schema(required = true) long amendmentId,
            @Schema(required = true) Mark.Kind kind,
            @Nullable String target,
            @Schema(required = true) int start,
            @Schema(required = true) int end,
            @Schema(required = true) boolean gained) {}

    static RivalsView of(long clauseId, long versionId, Rivals rivals) {
        return new RivalsView(
                clauseId,
                versionId,
                rivals.all().stream()
                        .map(rival -> new RivalView(
                                rival.amendmentId(),
                                rival.state(),
                                rival.text().text(),
                                rival.text().marks(),
                                rivals.collidingWith(rival.amendmentId())))
                        .toList(),
                rivals.composite().parts().stream()
                        .map(part -> part(part, rivals))
                        .toList(),
                rivals.composite().restyled().stream()
                        .map(change -> new RestylingView(
                                rivals.all().get(change.proposal()).amendmentId(),
                                change.kind(),
                                change.target(),
                                change.start(),
                                change.end(),
                                change.gained()))
                        .toList());
    }

    private static PartView part(Composite.Part part, Rivals rivals) {
        return new PartView(
                part.start(),
                part.end(),
                part.alternatives().stream()
                        .map(alternative -> new AlternativeView(
                                alternative.wording().text(),
                                alternative.wording().marks(),
                                rivals.at(alternative.proposals())))
                        .toList());
    }
}
