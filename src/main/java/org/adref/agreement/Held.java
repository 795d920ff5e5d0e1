package org.adref.agreement;

import org.jspecify.annotations.Nullable;

/// One expert's current position, as the rule counts it.
///
/// @param group the stakeholder group that may be said aloud, null where naming it would give somebody away
public record Held(Stance stance, @Nullable String group) {}
