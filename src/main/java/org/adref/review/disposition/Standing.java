package org.adref.review.disposition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A disposition and how far it has come.
///
/// @param steps in order
public record Standing(
        Disposition disposition, List<Step> steps, @Nullable Contest contest) {

    public Stage stage() {
        if (disposition.atOnce || step(Stage.PUBLISHED).isPresent()) {
            return Stage.PUBLISHED;
        }
        if (step(Stage.RETURNED).isPresent()) {
            return Stage.RETURNED;
        }
        return step(Stage.VALIDATED).isPresent() ? Stage.VALIDATED : Stage.PROPOSED;
    }

    public boolean isPublished() {
        return stage() == Stage.PUBLISHED;
    }

    public Optional<Step> step(Stage stage) {
        return steps.stream().filter(step -> step.stage == stage).findFirst();
    }
}
