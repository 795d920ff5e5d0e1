package org.adref.review.amendment;

import org.adref.draft.Clause;
import org.adref.draft.Tree;
import org.adref.text.Instruction;
import org.adref.text.RichText;

/// An amendment as one sentence that a meeting's documents would print: "In (b), after 'inspectors', insert 'and
/// officials'." Clauses are named as they are cited now.
public final class Stated {
    private Stated() {}

    /// The line for an amendment that reads so on the present draft. What can't be carried there, or was decided, is
    /// stated against the wording that it was written on.
    ///
    /// @param number that a new clause takes; blank for other kinds
    public static String line(Amendment amendment, Clause clause, Tree tree, Rebase rebase, String number) {
        var name = name(clause, tree);
        var present = clause.present.wording();
        return switch (amendment.kind) {
            case TEXT, EDITORIAL ->
                rebase instanceof Rebase.Clean(var proposed)
                        ? words(name, present, proposed)
                        : words(name, amendment.base.wording(), amendment.proposed());
            case ALTERNATIVE -> "Replace the text of %s by: “%s”".formatted(name, amendment.text);
            case NEW_CLAUSE -> addition(amendment, tree, number);
            case DELETION -> Instruction.deletion(name);
            case MOVE -> move(amendment, tree, name);
        };
    }

    /// The line for a change of another amendment's words, which is named by its number.
    public static String change(Amendment sub, RichText seen) {
        return words("amendment #" + sub.amendsId, seen, sub.proposed());
    }

    private static String words(String name, RichText base, RichText proposed) {
        return base.text().equals(proposed.text())
                ? "In %s, change only emphasis, links or notes.".formatted(name)
                : Instruction.line(name, base.text(), proposed.text());
    }

    private static String addition(Amendment amendment, Tree tree, String number) {
        var what = number.isBlank() ? "heading" : number;
        var after = tree.citation(amendment.afterId);
        var under = tree.citation(amendment.parentId);
        if (amendment.afterId != null && !after.isBlank()) {
            return Instruction.addition(after, what, amendment.text);
        }
        return amendment.parentId == null || under.isBlank()
                ? Instruction.addition("", what, amendment.text)
                : "At the beginning of %s, insert a new %s: “%s”.".formatted(under, what, amendment.text);
    }

    private static String move(Amendment amendment, Tree tree, String name) {
        var after = tree.citation(amendment.afterId);
        var under = tree.citation(amendment.parentId);
        if (amendment.afterId != null && !after.isBlank()) {
            return Instruction.move(name, after);
        }
        return amendment.parentId == null || under.isBlank()
                ? Instruction.move(name, "")
                : "Move %s to the beginning of %s.".formatted(name, under);
    }

    private static String name(Clause clause, Tree tree) {
        var cited = clause.removed == null ? tree.citation(clause.id) : clause.number;
        return cited.isBlank() ? "the heading" : cited;
    }
}
