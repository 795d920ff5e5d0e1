package org.adref.exchange.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.exchange.intake.Entry.Heading;
import org.adref.exchange.intake.Entry.Paragraph;

/// Gives each entry its depth, kind and addressees, and names what a document could not hold.
final class Tree {
    private static final int MOST_CLAUSES = 2_000;
    private static final int LONGEST_CLAUSE = 20_000;

    private record Open(int level, List<Addressee> addressees) {}

    private final List<LineProblem> problems;
    private final List<DraftClause> clauses = new ArrayList<>();
    private final Deque<Open> headings = new ArrayDeque<>();
    private final Map<String, Integer> firstAt = new HashMap<>();

    /// The numbers of the paragraph and items that are open, and to whom each is addressed.
    private final List<String> path = new ArrayList<>();

    private final List<List<Addressee>> addressees = new ArrayList<>();
    private int unnumbered;

    private Tree(List<LineProblem> problems) {
        this.problems = problems;
    }

    static List<DraftClause> clauses(List<Entry> entries, List<LineProblem> problems) {
        var tree = new Tree(problems);
        for (var entry : entries) {
            if (tree.clauses.size() == MOST_CLAUSES) {
                problems.add(new LineProblem(
                        entry.line(),
                        "A document has at most 2,000 clauses; this file has %,d. From this line on all was left out."
                                .formatted(entries.size())));
                break;
            }
            switch (entry) {
                case Heading heading -> tree.add(heading);
                case Paragraph paragraph -> tree.add(paragraph);
            }
            tree.check(entry);
        }
        return tree.clauses;
    }

    private void add(Heading heading) {
        while (!headings.isEmpty() && headings.peek().level() >= heading.level()) {
            headings.pop();
        }
        var named = Addressing.ofHeading(heading.text());
        var above = headings.peek();
        var meant = named.isEmpty() && above != null ? above.addressees() : named;
        clauses.add(new DraftClause(
                heading.line(), headings.size(), "", ClauseKind.HEADING, heading.text(), List.of(), named));
        headings.push(new Open(heading.level(), meant));
        close(0);
    }

    private void add(Paragraph paragraph) {
        int parents = paragraph.path().size() - 1;
        int found = 0;
        while (found < parents
                && found < path.size()
                && path.get(found).equals(paragraph.path().get(found))) {
            found++;
        }
        close(found);
        boolean orphan = found < parents;
        if (orphan) {
            var parent = String.join("", paragraph.path().subList(0, parents));
            problems.add(new LineProblem(
                    paragraph.line(),
                    parent.isEmpty()
                            ? "There is no paragraph before %s under which it could stand."
                                    .formatted(paragraph.citation())
                            : "There is no %s right before %s under which it could stand."
                                    .formatted(parent, paragraph.citation())));
        }
        checkNumber(paragraph);
        var number = orphan ? paragraph.citation() : paragraph.number();
        var kind = Kinds.of(paragraph, found > 0);
        var named = kind == ClauseKind.PREAMBULAR ? List.<Addressee>of() : Addressing.of(paragraph.text());
        var meant = named.isEmpty() ? inherited() : named;
        clauses.add(new DraftClause(
                paragraph.line(), headings.size() + found, number, kind, paragraph.text(), List.of(), meant));
        path.add(paragraph.number());
        addressees.add(meant);
    }

    private void close(int depth) {
        path.subList(depth, path.size()).clear();
        addressees.subList(depth, addressees.size()).clear();
    }

    private List<Addressee> inherited() {
        if (!addressees.isEmpty()) {
            return addressees.getLast();
        }
        var heading = headings.peek();
        return heading == null ? List.of() : heading.addressees();
    }

    private void checkNumber(Paragraph paragraph) {
        if (paragraph.path().getFirst().isEmpty() && paragraph.path().size() == 1) {
            unnumbered++; // each paragraph without a number has items of its own
        }
        if (paragraph.number().isEmpty()) {
            return;
        }
        var key =
                paragraph.path().getFirst().isEmpty() ? unnumbered + ":" + paragraph.citation() : paragraph.citation();
        var first = firstAt.putIfAbsent(key, paragraph.line());
        if (first != null) {
            problems.add(new LineProblem(
                    paragraph.line(), "Number %s stands at line %d already.".formatted(paragraph.citation(), first)));
        }
    }

    private void check(Entry entry) {
        if (entry.text().isBlank()) {
            var what = switch (entry) {
                case Heading heading -> "This heading";
                case Paragraph paragraph ->
                    paragraph.citation().isEmpty() ? "This paragraph" : "Clause " + paragraph.citation();
            };
            problems.add(new LineProblem(entry.line(), what + " has no text. Write it, or take the line out."));
        }
        if (entry.text().length() > LONGEST_CLAUSE) {
            problems.add(new LineProblem(
                    entry.line(),
                    "A clause has at most 20,000 characters; this one has %,d. Divide it."
                            .formatted(entry.text().length())));
        }
    }
}
