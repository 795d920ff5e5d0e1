package org.adref.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.adref.exchange.intake.Lines.Line;

/// The tab-separated form: `number<TAB>text`, or `number<TAB>topic<TAB>text`, where a change of topic makes a heading.
final class Table {
    private static final Pattern HEADING = Pattern.compile("[Hh]([1-6])");
    private static final Pattern PREAMBULAR = Pattern.compile("PP\\s?\\d{1,3}(?: bis| ter)?");
    private static final Set<String> WITHOUT_NUMBER = Set.of("", "P", "-", "–", "—", "•");
    private static final Set<String> COLUMN_NAMES = Set.of("clause", "para", "paragraph", "number", "no", "no.");
    private static final int TOPIC_LEVEL = 6;
    private static final int LONGEST_NUMBER = 40;

    private Table() {}

    static List<Entry> entries(List<Line> lines, List<LineProblem> problems) {
        var entries = new ArrayList<Entry>();
        var topic = "";
        for (var line : lines) {
            if (line.isBlank() || line.text().startsWith("#")) {
                continue;
            }
            var cells = cells(line.text());
            if (entries.isEmpty() && COLUMN_NAMES.contains(cells.getFirst().toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (cells.size() == 1) {
                problems.add(new LineProblem(
                        line.number(),
                        "This line has no tab between number and text. It was taken as text without a number."));
                entries.add(new Entry.Paragraph(line.number(), List.of(""), cells.getFirst()));
                continue;
            }
            if (cells.size() > 3) {
                problems.add(new LineProblem(
                        line.number(),
                        "This line has %d columns, where number and text were expected. The rest was taken into the text."
                                .formatted(cells.size())));
            }
            if (cells.size() == 3 && !cells.get(1).equals(topic)) {
                topic = cells.get(1);
                if (!topic.isEmpty()) {
                    entries.add(new Entry.Heading(line.number(), TOPIC_LEVEL, topic));
                }
            }
            var text = cells.size() == 3 ? cells.get(2) : Lines.tidy(String.join(" ", cells.subList(1, cells.size())));
            entries.add(entry(line.number(), cells.getFirst(), text, problems));
        }
        return entries;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (var cell : line.split("\t", -1)) {
            cells.add(Lines.tidy(unquoted(cell)));
        }
        while (cells.size() > 2 && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    /// A spreadsheet puts a cell with quotation marks between quotation marks and doubles those inside.
    private static String unquoted(String cell) {
        if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
            return cell;
        }
        var inside = cell.substring(1, cell.length() - 1);
        boolean doubled = inside.contains("\"\"") && !inside.replace("\"\"", "").contains("\"");
        return doubled ? inside.replace("\"\"", "\"") : cell;
    }

    private static Entry entry(int line, String number, String text, List<LineProblem> problems) {
        var heading = HEADING.matcher(number);
        if (heading.matches()) {
            return new Entry.Heading(line, Integer.parseInt(heading.group(1)), text);
        }
        if (WITHOUT_NUMBER.contains(number)) {
            return new Entry.Paragraph(line, List.of(""), text);
        }
        if (PREAMBULAR.matcher(number).matches()) {
            return new Entry.Paragraph(line, List.of(number), text);
        }
        var path = Label.path(number);
        if (path.isPresent()) {
            return new Entry.Paragraph(line, path.get(), text);
        }
        if (number.length() > LONGEST_NUMBER) {
            problems.add(new LineProblem(
                    line, "What stands before the tab is too long for a number. It was taken into the text."));
            return new Entry.Paragraph(line, List.of(""), Lines.tidy(number + " " + text));
        }
        problems.add(new LineProblem(
                line, "“%s” is not a number that is known here, such as 49, 49(a), 12 bis or H1.".formatted(number)));
        return new Entry.Paragraph(line, List.of(number), text);
    }
}
