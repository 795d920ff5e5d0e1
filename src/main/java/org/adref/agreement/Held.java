package org.adref.agreement;

import org.jspecify.annotations.Nullable;

/// One expert's current position, as the rule counts it.
///
/// @param group the stakeholder group that the expert speaks from
public record Held(Stance stance, @Nullable Group group) {

    /// A stakeholder group in the words of a sentence.
    ///
    /// @param sayable whether it may be named: where it may not, naming it would give somebody away
    public record Group(String words, boolean sayable) {}
}
