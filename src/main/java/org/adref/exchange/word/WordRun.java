package org.adref.exchange.word;

import org.jspecify.annotations.Nullable;

/// Words that are formatted alike and have one history. Both `inserted` and `deleted` are there where one person
/// deleted what another had inserted.
///
/// @param text of the run; empty for a footnote's sign
/// @param link the address that a click leads to
/// @param note the wording of the footnote whose sign this is
public record WordRun(
        String text,
        boolean strong,
        boolean emphasis,
        @Nullable String link,
        @Nullable String note,
        @Nullable Tracked inserted,
        @Nullable Tracked deleted) {

    boolean isIn(Settling settling) {
        return settling.shows(inserted, deleted);
    }

    public boolean isTracked() {
        return inserted != null || deleted != null;
    }
}
