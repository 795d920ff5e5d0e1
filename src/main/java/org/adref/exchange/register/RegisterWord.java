package org.adref.exchange.register;

import java.time.Instant;
import java.util.List;
import org.adref.draft.Document;
import org.adref.exchange.manuscript.Manuscript;

/// The register as a Word file on pages that lie: one table, whose heading stands on each of them.
public final class RegisterWord {
    private static final int[] WIDTHS = {1300, 800, 850, 1450, 1250, 3200, 3250, 2650}; // twentieths of a point

    private RegisterWord() {}

    static byte[] write(Document document, String consultation, List<Entry> entries, Instant at) {
        var manuscript = new Manuscript(new Manuscript.Facts(
                document.title, consultation, "Register of comments and amendments", document.id, at, false));
        manuscript.lie();
        manuscript.line("Title", document.title);
        manuscript.line("Subtitle", "Register of comments and amendments");
        table(manuscript, entries);
        return manuscript.bytes();
    }

    /// The table alone, for a file that has more in it.
    public static void table(Manuscript manuscript, List<Entry> entries) {
        manuscript.table(Entry.HEADING, entries.stream().map(Entry::cells).toList(), WIDTHS);
    }
}
