package org.adref.exchange.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adref.exchange.manuscript.Spelled;
import org.adref.exchange.table.Sheet;
import org.adref.review.disposition.Answer;
import org.jspecify.annotations.Nullable;

/// The secretariat's observations in a register that comes back, read against what stands there now. Everything in the
/// table is a line, unchanged, or a sentence in `unplaced`.
final class Observations {
    private static final Pattern KEY = Pattern.compile("\\s*([AC])\\s*-?\\s*(\\d{1,18})\\s*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 4_000;
    private static final Map<String, Answer> OUTCOMES = outcomes();

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();
    private int unchanged;

    /// An observation that is new or says something else now.
    ///
    /// @param line of the file, from 1
    /// @param outcome absent where the words do not begin with one
    /// @param faults why it can't be proposed from here, in sentences
    record Line(int line, Entry entry, @Nullable Answer outcome, String reason, List<String> faults) {}

    /// @param missing what the table itself lacks, in a sentence
    record Reading(List<Line> lines, int unchanged, List<String> unplaced, Optional<String> missing) {}

    private Observations(List<Entry> known) {
        known.forEach(entry -> entries.put(entry.key(), entry));
    }

    static Reading read(Sheet sheet, List<Entry> known) {
        int key = sheet.column("Entry (line)", "Entry", "Line number", "Line", "No");
        int observations = sheet.column(
                "Observations of the secretariat", "Secretariat observations", "Observations", "Disposition");
        if (key < 0 || observations < 0) {
            return new Reading(
                    List.of(),
                    0,
                    List.of(),
                    Optional.of("The first row must name the columns; “Entry (line)” and “Observations of the"
                            + " secretariat” are needed, as they stand in the register that is taken from here."));
        }
        return new Observations(known).read(sheet, key, observations, sheet.column("Comment", "Comments"));
    }

    private Reading read(Sheet sheet, int key, int observations, int comment) {
        var seen = new HashSet<String>();
        for (var row : sheet.body()) {
            var words = row.cell(observations);
            var found = KEY.matcher(row.cell(key));
            var entry = found.matches()
                    ? entries.get(found.group(1).toUpperCase(Locale.ROOT) + "-" + Long.parseLong(found.group(2)))
                    : null;
            if (entry == null) {
                if (!words.isEmpty()) {
                    unplaced.add("Line %d: “%s” is no entry of this document, so its observation was not taken: “%s”"
                            .formatted(row.line(), row.cell(key), words));
                }
                continue;
            }
            if (comment >= 0 && !isSame(row.cell(comment), entry.text())) {
                unplaced.add(
                        "Line %d: the words of %s were changed in the table. What somebody said is not changed here."
                                .formatted(row.line(), entry.key()));
            }
            if (!seen.add(entry.key())) {
                unplaced.add("Line %d: %s stands twice in the table; the first line was taken."
                        .formatted(row.line(), entry.key()));
            } else if (isSame(words, entry.observation())) {
                unchanged++;
            } else if (words.isEmpty()) {
                unplaced.add("Line %d: the observation on %s is empty in the table. It stays as it is."
                        .formatted(row.line(), entry.key()));
            } else {
                lines.add(line(row.line(), entry, words));
            }
        }
        return new Reading(
                lines,
                unchanged,
                unplaced,
                lines.isEmpty() && unchanged == 0 && unplaced.isEmpty()
                        ? Optional.of("There are no rows below the heading.")
                        : Optional.empty());
    }

    private static Line line(int number, Entry entry, String words) {
        var read = outcome(words);
        var outcome = read == null ? null : read.getValue();
        var reason = read == null ? words : rest(words, read.getKey());
        var faults = new ArrayList<String>();
        if (entry.closed()) {
            faults.add(
                    "It has been answered: “" + entry.observation() + "” Change that in the register, with a reason.");
        }
        if (outcome == Answer.WITHDRAWN) {
            faults.add("Only its author withdraws it.");
        }
        if (outcome == Answer.OBSOLETED_BY) {
            faults.add("Say in the register what overtook it.");
        }
        if (outcome == Answer.ACCEPTED_AS_MODIFIED) {
            faults.add("Write the text as modified in the workbench.");
        }
        if (reason.length() > LONGEST) {
            faults.add("The observation has more than 4,000 characters.");
        }
        if (reason.isEmpty() && (entry.comment() || outcome == Answer.NOT_ACCEPTED)) {
            faults.add("Say why: its author will read it.");
        }
        return new Line(number, entry, outcome, reason, List.copyOf(faults));
    }

    private static boolean isSame(String words, String others) {
        return words.replaceAll("\\s+", " ")
                .strip()
                .equals(others.replaceAll("\\s+", " ").strip());
    }

    private static Map.@Nullable Entry<String, Answer> outcome(String words) {
        var plain = words.toLowerCase(Locale.ROOT);
        return OUTCOMES.entrySet().stream()
                .filter(one -> plain.startsWith(one.getKey())
                        && (plain.length() == one.getKey().length()
                                || !Character.isLetterOrDigit(
                                        plain.charAt(one.getKey().length()))))
                .max(Map.Entry.comparingByKey((one, other) -> Integer.compare(one.length(), other.length())))
                .orElse(null);
    }

    private static String rest(String words, String outcome) {
        return words.substring(outcome.length())
                .replaceFirst("^[\\s.:;,–—-]+", "")
                .strip();
    }

    /// As we write them, and as they are usually written.
    private static Map<String, Answer> outcomes() {
        var outcomes = new HashMap<String, Answer>();
        for (var answer : Answer.values()) {
            outcomes.put(Spelled.out(answer).toLowerCase(Locale.ROOT), answer);
        }
        outcomes.put("agreed", Answer.ACCEPTED);
        outcomes.put("agree", Answer.ACCEPTED);
        outcomes.put("rejected", Answer.NOT_ACCEPTED);
        outcomes.put("declined", Answer.NOT_ACCEPTED);
        outcomes.put("disagree", Answer.NOT_ACCEPTED);
        outcomes.put("partially accepted", Answer.ACCEPTED_AS_MODIFIED);
        outcomes.put("accepted in part", Answer.ACCEPTED_AS_MODIFIED);
        outcomes.put("accepted in principle", Answer.ACCEPTED_AS_MODIFIED);
        return Map.copyOf(outcomes);
    }
}
