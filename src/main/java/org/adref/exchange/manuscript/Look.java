package org.adref.exchange.manuscript;

import java.util.List;
import org.adref.text.Mark;
import org.jspecify.annotations.Nullable;

/// How words look.
///
/// @param link the address that they lead to
public record Look(
        boolean strong,
        boolean emphasis,
        boolean underlined,
        boolean struck,
        @Nullable String link) {
    public static final Look PLAIN = new Look(false, false, false, false, null);

    /// The look of the characters from `start` to `end` under marks of their text.
    public static Look of(List<Mark> marks, int start, int end) {
        boolean strong = false;
        boolean emphasis = false;
        @Nullable String link = null;
        for (var mark : marks) {
            if (mark.start() <= start && mark.end() >= end) {
                switch (mark.kind()) {
                    case STRONG -> strong = true;
                    case EMPHASIS -> emphasis = true;
                    case LINK -> link = mark.target();
                    case FOOTNOTE -> {}
                }
            }
        }
        return strong || emphasis || link != null ? new Look(strong, emphasis, false, false, link) : PLAIN;
    }

    public Look underline() {
        return new Look(strong, emphasis, true, struck, link);
    }

    public Look strike() {
        return new Look(strong, emphasis, underlined, true, link);
    }

    /// In the order that the schema wants.
    String properties() {
        return (link == null ? "" : "<w:rStyle w:val=\"Hyperlink\"/>")
                + (strong ? "<w:b/>" : "")
                + (emphasis ? "<w:i/>" : "")
                + (struck ? "<w:strike/>" : "")
                + (underlined ? "<w:u w:val=\"single\"/>" : "");
    }
}
