package org.adref.reading.register;

import java.util.regex.Pattern;
import org.adref.problem.Problem;

/// Where a page of the register begins: after this entry.
record EntryKey(long clause, boolean comment, long id) {

    private static final Pattern KEY = Pattern.compile("(\\d{1,18})-([ac])-(\\d{1,18})");

    static EntryKey parse(String after) {
        var found = KEY.matcher(after);
        if (!found.matches()) {
            throw new Problem.Invalid("after", "This page of the register is not known. Begin at its top.");
        }
        return new EntryKey(Long.parseLong(found.group(1)), found.group(2).equals("c"), Long.parseLong(found.group(3)));
    }

    String word() {
        return clause + "-" + (comment ? "c" : "a") + "-" + id;
    }
}
