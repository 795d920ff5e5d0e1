package org.adref.exchange.word.part;

import java.util.ArrayList;
import java.util.List;
import org.adref.exchange.word.Tracked;
import org.adref.exchange.word.WordParagraph;
import org.adref.exchange.word.WordParagraph.Numbered;
import org.adref.exchange.word.WordParagraph.Place;
import org.adref.exchange.word.WordRun;
import org.jspecify.annotations.Nullable;

/// What is open while the main text is read.
final class Open {
    private Open() {}

    /// A paragraph that has begun.
    static final class Paragraph {
        final int index;
        final Frame in;
        String style = "";
        int outline;
        int list = -1;
        int level = -1;

        @Nullable
        Tracked markInserted;

        @Nullable
        Tracked markDeleted;

        boolean restyled;
        final List<WordRun> runs = new ArrayList<>();
        final List<String> bookmarks = new ArrayList<>();
        final StringBuilder text = new StringBuilder();

        Paragraph(int index, Frame in) {
            this.index = index;
            this.in = in;
        }

        WordParagraph closed(Styles styles, Lists lists) {
            int heading = outline > 0 ? outline % 10 : styles.heading(style);
            int number = list >= 0 ? list : styles.list(style);
            int depth = level >= 0 ? level : Math.max(styles.level(style), lists.level(style));
            return new WordParagraph(
                    index,
                    in.container,
                    in.place,
                    style,
                    heading,
                    number > 0 && depth < 9 ? new Numbered(number, depth) : null,
                    runs,
                    markInserted,
                    markDeleted,
                    in.inserted,
                    in.deleted,
                    bookmarks,
                    restyled);
        }
    }

    /// A body, row, cell or text box that paragraphs stand in.
    static final class Frame {
        final int container;
        final Place place;

        @Nullable
        Tracked inserted;

        @Nullable
        Tracked deleted;

        Frame(int container, Place place, @Nullable Tracked inserted, @Nullable Tracked deleted) {
            this.container = container;
            this.place = place;
            this.inserted = inserted;
            this.deleted = deleted;
        }
    }

    /// A field: an instruction, then what it came to.
    static final class Field {
        final StringBuilder instruction = new StringBuilder();
        boolean result;

        /// The address, if the field is a link.
        @Nullable
        String link() {
            var words = instruction.toString().strip();
            if (!words.startsWith("HYPERLINK")) {
                return null;
            }
            int from = words.indexOf('"') + 1;
            int to = words.indexOf('"', from);
            return from > 0 && to > from && words.indexOf("\\l") < 0 ? words.substring(from, to) : null;
        }
    }
}
