package org.adref.review.amendment;

import org.jspecify.annotations.Nullable;

/// What an amendment comes from, if not from its clause's present text alone.
///
/// @param amends the amendment whose words it changes, as they are now
/// @param replaces the amendment of the same author, withdrawn with this act, whose place it takes
/// @param comment the comment whose words it takes up
public record Origin(
        @Nullable Amendment amends,
        @Nullable Amendment replaces,
        @Nullable Long comment) {
    public static final Origin CLAUSE = new Origin(null, null, null);
}
