package org.adref.text;

import java.util.List;

/// The sentences that state a change as a meeting's documents do: "After 'labour inspectors', insert 'customs
/// officials'". Who follows them on the base has the proposed text.
///
/// Reading rules. Every sentence speaks of the base, so their order makes no difference. A quote means whole words;
/// one that occurs more than once is counted ("the second 'States'"), or all are meant ("(twice)"). Replacing is to
/// the letter. Inserted words stand one space after the words before them and before the words after them, but
/// signs such as `,` `.` `;` `)` stand close, as do inserted words at a line end; a new paragraph begins a line of
/// its own. Deleting words takes one of the two spaces left, or the one left before such a sign or at the end of a
/// line.
public final class Instruction {
    private Instruction() {}

    /// The sentences for a change of wording; none if nothing changed.
    public static List<String> of(String base, String proposed) {
        var diff = Diff.between(base, proposed);
        if (diff.isEmpty()) {
            return List.of();
        }
        return new Wording(diff).sentences();
    }

    /// The sentences as one line for the clause that is known by a number such as "(b)" or "12 bis", each closed
    /// with a full stop: "In (b), after 'inspectors', insert 'and officials'."
    public static String line(String number, String base, String proposed) {
        var sentences = of(base, proposed);
        var line = new StringBuilder();
        for (var sentence : sentences) {
            var within = line.isEmpty() && !number.isBlank();
            line.append(line.isEmpty() ? "" : " ")
                    .append(within ? "In " + number + ", " + lower(sentence) : sentence)
                    .append('.');
        }
        return line.toString();
    }

    /// "Delete (i)."
    public static String deletion(String number) {
        return "Delete %s.".formatted(number);
    }

    /// "After (b), insert a new (b bis): 'Publish the lists.'" At the beginning of a list `after` is blank.
    public static String addition(String after, String number, String text) {
        var quoted = Quote.of(text);
        return after.isBlank()
                ? "At the beginning, insert a new %s: %s.".formatted(number, quoted)
                : "After %s, insert a new %s: %s.".formatted(after, number, quoted);
    }

    /// "Move (c) to after (e)." To the beginning of a list `after` is blank.
    public static String move(String number, String after) {
        return after.isBlank()
                ? "Move %s to the beginning.".formatted(number)
                : "Move %s to after %s.".formatted(number, after);
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
