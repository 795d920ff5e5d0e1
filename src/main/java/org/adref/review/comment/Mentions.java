package org.adref.review.comment;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;

/// The seats that are spoken to in a text, written `@[42]` with the seat's id: names are never part of what is kept,
/// so that attribution decides who is shown, also later.
public final class Mentions {
    private static final Pattern MENTION = Pattern.compile("@\\[(\\d{1,18})]");

    private Mentions() {}

    /// The ids, each once, in order.
    public static List<Long> in(String text) {
        return MENTION.matcher(text)
                .results()
                .map(found -> Long.parseLong(found.group(1)))
                .distinct()
                .toList();
    }

    /// The text with other ids in place of the seats'.
    public static String with(String text, LongUnaryOperator ids) {
        return MENTION.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement("@[" + ids.applyAsLong(Long.parseLong(found.group(1))) + "]"));
    }

    /// The text with names in place of the seats'.
    public static String named(String text, LongFunction<String> names) {
        return MENTION.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("@" + names.apply(Long.parseLong(found.group(1)))));
    }

    /// Refuses to speak to somebody who has no seat in the consultation, or has it no more.
    static List<Long> require(long consultationId, String text) {
        var ids = in(text);
        if (ids.size() > 20) {
            throw new Problem.Invalid("text", "Speak to at most 20 people at once.");
        }
        if (!ids.isEmpty()
                && Seat.count("consultationId = ?1 and ended is null and id in ?2", consultationId, ids)
                        != ids.size()) {
            throw new Problem.Invalid(
                    "text",
                    "You speak to somebody who has no seat in this consultation. Choose from the list, or write the name without @.");
        }
        return ids;
    }
}
