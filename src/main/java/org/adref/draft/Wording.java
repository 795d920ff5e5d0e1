package org.adref.draft;

import java.util.List;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.adref.text.RichText;

/// What somebody sends as the text of a clause, made into text or refused in words.
public final class Wording {
    /// Characters (UTF-16 units) that a clause may have.
    public static final int LONGEST = 20_000;

    private Wording() {}

    /// The text in canonical form; `field` names what was sent in a refusal.
    public static RichText read(String field, String text, List<Mark> marks) {
        if (text.length() > LONGEST) {
            throw new Problem.Invalid(
                    field,
                    "A clause has at most 20,000 characters; this text has %,d. Divide it.".formatted(text.length()));
        }
        try {
            var read = new RichText(text, marks);
            if (read.text().isBlank()) {
                throw new Problem.Invalid(
                        field, "The clause is empty. Write its text, or propose to delete the clause.");
            }
            return read;
        } catch (IllegalArgumentException e) {
            throw new Problem.Invalid(field, "This text can't be kept: " + e.getMessage() + ".");
        }
    }
}
