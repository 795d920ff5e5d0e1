package org.adref.approval.round;

import org.adref.agreement.Stance;
import org.jspecify.annotations.Nullable;

/// One answer, whoever gave it: a stance or a rating, with the words that belong to it.
record Said(
        long clauseId,
        @Nullable Stance stance,
        @Nullable Integer rating,
        @Nullable String text) {}
