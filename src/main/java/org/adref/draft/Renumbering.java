package org.adref.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.adref.journal.Chain;
import org.jspecify.annotations.Nullable;

/// New numbers for a whole document, without suffixes and gaps, as the secretariat may give them at a
/// milestone (domain.md, rule 4). Counted clauses run on through the document where they did so before, and
/// begin anew under each heading where they did that; letters and small roman figures begin anew under each
/// clause. What is numbered in another way keeps its number.
///
/// @param changes in reading order; only the clauses whose number changes
public record Renumbering(List<Change> changes) {
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,6})( [a-z]+( \\d+)?)?(\\.?)");
    private static final Pattern BRACKETED = Pattern.compile("\\(([a-z]+)( [a-z]+( \\d+)?)?\\)");
    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");
    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    /// @param from the number that the clause has now
    public record Change(Clause clause, String from, String to) {}

    /// Pure: the lines of a document in reading order.
    public static Renumbering of(List<Outline.Line> lines) {
        var counts = new HashMap<Integer, Count>();
        var groups = new HashMap<Long, Bracket>();
        return new Renumbering(lines.stream()
                .map(line -> new Change(line.clause(), line.clause().number, next(line, counts, groups)))
                .filter(change -> !change.from().equals(change.to()))
                .toList());
    }

    /// The last counted clause at one depth: its old and its new number, and what it stands under.
    private record Count(int from, int to, @Nullable Long parentId) {}

    /// How many bracketed clauses stand under one parent so far, and whether in figures or in letters.
    private record Bracket(int count, boolean roman) {}

    private static String next(Outline.Line line, Map<Integer, Count> counts, Map<Long, Bracket> groups) {
        var clause = line.clause();
        var counted = COUNTED.matcher(clause.number);
        if (counted.matches()) {
            int from = Integer.parseInt(counted.group(1));
            var last = counts.get(line.depth());
            boolean goesOn = last != null && (same(last.parentId, clause.parentId) || from > last.from);
            int to = last != null && goesOn ? last.to + 1 : Math.max(1, from);
            counts.put(line.depth(), new Count(from, to, clause.parentId));
            return to + counted.group(4);
        }
        var bracketed = BRACKETED.matcher(clause.number);
        if (bracketed.matches()) {
            var parent = clause.parentId == null ? 0L : clause.parentId;
            var before = groups.get(parent);
            var here = before == null
                    ? new Bracket(1, bracketed.group(1).equals("i"))
                    : new Bracket(before.count + 1, before.roman);
            groups.put(parent, here);
            return "(" + (here.roman ? roman(here.count) : letter(here.count)) + ")";
        }
        return clause.number;
    }

    private static boolean same(@Nullable Long one, @Nullable Long other) {
        return one == null ? other == null : one.equals(other);
    }

    private static String roman(int number) {
        return TENS.get(number / 10 % 10) + ONES.get(number % 10);
    }

    /// After `z` come `aa`, `bb` and so on.
    private static String letter(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    /// Names this very renumbering, so that nobody carries out another than she saw. 64 hexadecimal digits.
    public String digest() {
        return Chain.digest(changes.stream()
                .map(change -> change.clause().id + " " + change.from() + " -> " + change.to() + "\n")
                .collect(Collectors.joining()));
    }

    /// Gives the clauses their numbers.
    public void carryOut() {
        changes.forEach(change -> change.clause().number = change.to());
    }
}
