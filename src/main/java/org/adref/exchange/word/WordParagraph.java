package org.adref.exchange.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One paragraph as it stands in the file, with everything that was inserted and deleted in it.
///
/// @param index its place in the file, from 0, counted through tables and text boxes
/// @param container what it stands in: 0 for the body, another number for each cell and text box
/// @param style the id of its style; empty for none
/// @param heading its level in the outline, 1 to 9; 0 for none
/// @param numbered its place in a list; absent where its number is typed or it has none
/// @param markInserted who inserted the end of the paragraph, and with it parted it from the next
/// @param markDeleted who deleted it, and with it joined the two
/// @param rowInserted who inserted the row or cell that it stands in
/// @param bookmarks that begin in it
/// @param restyled whether a change of formatting was tracked in it
public record WordParagraph(
        int index,
        int container,
        Place place,
        String style,
        int heading,
        @Nullable Numbered numbered,
        List<WordRun> runs,
        @Nullable Tracked markInserted,
        @Nullable Tracked markDeleted,
        @Nullable Tracked rowInserted,
        @Nullable Tracked rowDeleted,
        List<String> bookmarks,
        boolean restyled) {

    /// Where a paragraph stands.
    public enum Place {
        BODY,
        TABLE,
        TEXT_BOX
    }

    /// A list and a level of it, from 0.
    public record Numbered(int list, int level) {}

    public WordParagraph {
        runs = List.copyOf(runs);
        bookmarks = List.copyOf(bookmarks);
    }

    /// Its words when the tracked changes are settled so.
    public String text(Settling settling) {
        var text = new StringBuilder();
        for (var run : runs) {
            if (run.isIn(settling)) {
                text.append(run.text());
            }
        }
        return text.toString();
    }

    boolean isIn(Settling settling) {
        return settling.shows(rowInserted, rowDeleted);
    }

    /// Whether the paragraph goes over into the next without an end.
    boolean runsOn(Settling settling) {
        return !settling.shows(markInserted, markDeleted);
    }

    /// Whether its end came or went with a move; what stood in it then leaves an empty paragraph behind.
    boolean isMoved() {
        return (markInserted != null && markInserted.isMove()) || (markDeleted != null && markDeleted.isMove());
    }
}
