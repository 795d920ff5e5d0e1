package org.adref.exchange.akn;

import java.util.List;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.text.RichText;

/// What was understood of an Akoma Ntoso file.
///
/// @param problems what was not read as it stands there, each with its line, in a sentence
public record Drafted(List<Line> lines, List<Fault> problems) {
    public Drafted {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /// A clause as the file has it.
    ///
    /// @param line of the file, from 1
    /// @param depth 0 for the top; at most one deeper than the clause before
    public record Line(
            int line, int depth, String number, ClauseKind kind, RichText text, List<Addressee> addressees) {}

    public record Fault(int line, String why) {}
}
