package org.adref.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes a proposal of clauses out of a file. Never throws and stores nothing; takes time in proportion to the file.
public final class DraftReader {
    private DraftReader() {}

    /// Reads a file of at most the size that the caller let in.
    public static Reading read(byte[] bytes, DraftForm form) {
        var problems = new ArrayList<LineProblem>();
        var foreign = ForeignFile.recognise(bytes);
        if (foreign.isPresent()) {
            return Reading.refused(List.of(new LineProblem(1, foreign.get())));
        }
        var decoded = Decoding.strictly(bytes);
        if (!decoded.problems().isEmpty()) {
            return Reading.refused(decoded.problems());
        }
        var lines = Lines.of(decoded.text(), problems);
        var entries = switch (form) {
            case PLAIN_TEXT -> TypedText.entries(lines);
            case TSV -> Table.entries(lines, problems);
        };
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add(new LineProblem(1, "There is no text in this file."));
        }
        var clauses = Tree.clauses(entries, problems);
        problems.sort(Comparator.comparingInt(LineProblem::line));
        return new Reading(clauses, problems);
    }
}
