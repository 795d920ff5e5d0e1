package org.adref.exchange.circulation;

import java.util.List;
import org.adref.exchange.circulation.Circulated.Entry;
import org.adref.exchange.manuscript.Look;
import org.adref.exchange.manuscript.Trace;
import org.adref.text.Diff;
import org.adref.text.Piece;

/// The forms in which a document goes out as a Word file while it is under negotiation.
public final class CirculatedWord {
    private CirculatedWord() {}

    /// What is proposed as tracked changes of those who propose it, and what was said as comments. Rejecting all gives
    /// the present text, accepting all the text with every proposal that does not touch an earlier one; the others
    /// stand in the margin.
    public static byte[] redlined(Circulated text) {
        var manuscript = CirculatedBody.manuscript(text, "Redlined text", false);
        var body = new CirculatedBody(text, manuscript);
        body.title("Redlined text of " + CirculatedBody.DAY.format(text.at()), text.general());
        text.entries().forEach(body::redlined);
        body.colophon(
                "Redlined text of “%s” as it stood on %s. Tracked changes are open proposals. Where two change the same words, the later stands in the margin. %s"
                        .formatted(text.title(), CirculatedBody.DAY.format(text.at()), text.names()));
        return manuscript.bytes();
    }

    /// The present text to write in, with tracking switched on. Each clause carries its name in a bookmark, by which
    /// it is found again when the file is returned.
    public static byte[] workingCopy(Circulated text) {
        var manuscript = CirculatedBody.manuscript(text, "Working copy", true);
        var body = new CirculatedBody(text, manuscript);
        body.title("Working copy of " + CirculatedBody.DAY.format(text.at()), text.general());
        text.entries().stream()
                .filter(entry -> entry.id() > 0)
                .filter(entry -> !(entry.fate() instanceof Circulated.Fate.Arrives))
                .forEach(entry -> body.plain(entry, entry.margins()));
        body.colophon(
                "Working copy of “%s”, %s. Write in the text: your changes are tracked and become proposals, your comments become comments, once you return this file and confirm what was understood. %s"
                        .formatted(text.title(), CirculatedBody.DAY.format(text.at()), text.names()));
        return manuscript.bytes();
    }

    /// Every clause followed by all that is proposed for it, in brackets, each with its author's name.
    public static byte[] compilation(Circulated text) {
        var manuscript = CirculatedBody.manuscript(text, "Compilation of proposals", false);
        var body = new CirculatedBody(text, manuscript);
        body.title("Compilation of proposals, " + CirculatedBody.DAY.format(text.at()));
        for (var entry : text.entries()) {
            switch (entry.fate()) {
                case Circulated.Fate.Stands _ -> {
                    body.plain(entry, List.of());
                    int alternative = 0;
                    for (var proposal : entry.proposals()) {
                        alternative++;
                        manuscript.begin(body.continued());
                        manuscript.words("Alt. %d  [".formatted(alternative), bold(), Trace.KEPT);
                        pieces(entry, proposal).forEach(piece -> {
                            var look = piece instanceof Piece.Kept
                                    ? Look.PLAIN
                                    : piece instanceof Piece.Inserted || piece instanceof Piece.MovedHere
                                            ? bold().underline()
                                            : Look.PLAIN.strike();
                            manuscript.words(piece.text().replace('\n', ' '), look, Trace.KEPT);
                        });
                        manuscript.words("]", bold(), Trace.KEPT);
                        manuscript.words(
                                " (%s%s)"
                                        .formatted(
                                                proposal.by().author(), proposal.chairsText() ? ", chair’s text" : ""),
                                Look.PLAIN,
                                Trace.KEPT);
                        manuscript.end(Trace.KEPT);
                        if (!proposal.rationale().isBlank()) {
                            manuscript.begin(body.continued());
                            manuscript.words(
                                    proposal.rationale().replace('\n', ' '),
                                    new Look(false, true, false, false, null),
                                    Trace.KEPT);
                            manuscript.end(Trace.KEPT);
                        }
                    }
                }
                case Circulated.Fate.Added(var by) -> whole(body, entry, "New, proposed by " + by.author());
                case Circulated.Fate.Removed(var by) -> whole(body, entry, by.author() + " proposes to delete this");
                case Circulated.Fate.Leaves(var by, var _) ->
                    whole(body, entry, by.author() + " proposes to move this");
                case Circulated.Fate.Arrives(var by, var _) ->
                    whole(body, entry, "Moved here, as " + by.author() + " proposes");
            }
        }
        body.colophon(
                "Compilation of all proposals on “%s” that were open on %s. Words to be inserted are bold and underlined, words to be deleted are struck through. %s"
                        .formatted(text.title(), CirculatedBody.DAY.format(text.at()), text.names()));
        return manuscript.bytes();
    }

    private static void whole(CirculatedBody body, Entry entry, String note) {
        body.plain(entry, List.of());
        body.note(note);
    }

    private static Look bold() {
        return new Look(true, false, false, false, null);
    }

    private static List<Piece> pieces(Entry entry, Circulated.Proposal proposal) {
        return Diff.between(entry.text().text(), proposal.text().text()).pieces();
    }
}
