package org.adref.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.adref.draft.ClauseKind;
import org.adref.exchange.word.Settling;
import org.adref.exchange.word.WordLine;
import org.adref.exchange.word.WordText;
import org.adref.exchange.word.part.NotRead;
import org.adref.exchange.word.part.WordFile;
import org.adref.text.Mark;
import org.adref.text.RichText;

/// The form as a Word file: its paragraphs with the numbers that are typed in them or that Word counts before them, its
/// headings by their style, its emphasis, links and footnotes. Lines are counted as paragraphs of the file, from 1.
final class WordDraft {
    private final WordText word;
    private final List<WordLine> lines;
    private final List<LineProblem> problems = new ArrayList<>();

    private WordDraft(WordText word) {
        this.word = word;
        this.lines = word.lines(new Settling.Accepted());
    }

    /// Never throws; what can't be read is a problem in words.
    static Reading read(byte[] bytes) {
        try {
            return new WordDraft(WordFile.read(bytes)).reading();
        } catch (NotRead refused) {
            return Reading.refused(List.of(new LineProblem(1, refused.why())));
        }
    }

    private Reading reading() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            block(i).ifPresent(blocks::add);
        }
        tell();
        if (blocks.isEmpty()) {
            problems.add(new LineProblem(1, "There is no text in this file."));
        }
        var clauses = Tree.clauses(TypedText.ofBlocks(blocks), problems);
        problems.sort(Comparator.comparingInt(LineProblem::line));
        return new Reading(marked(clauses), problems);
    }

    /// What the person who imports should know of the file as a whole.
    private void tell() {
        var tally = word.tally();
        if (tally.changes() > tally.restyled()) {
            problems.add(new LineProblem(
                    1,
                    "This file has %,d tracked changes. The text was read as if all were accepted; check that it is the text that you mean."
                            .formatted(tally.changes() - tally.restyled())));
        }
        if (tally.comments() > 0) {
            problems.add(new LineProblem(
                    1,
                    tally.comments() == 1
                            ? "The comment in this file was left out; a draft begins without comments."
                            : "The %,d comments in this file were left out; a draft begins without comments."
                                    .formatted(tally.comments())));
        }
        word.unread().forEach(why -> problems.add(new LineProblem(1, why)));
    }

    private Optional<Block> block(int i) {
        var line = lines.get(i);
        var text = Lines.tidy(line.text());
        if (text.isEmpty() || line.style().matches("(?i)toc\\d.*|contents.*")) {
            return Optional.empty(); // a table of contents repeats what stands below
        }
        var counted = line.number();
        int heading = line.heading();
        if (heading > 0) {
            var words = counted.isBlank() || counted.equals("•") ? text : Lines.tidy(counted) + " " + text;
            return Optional.of(new Block(i + 1, null, false, heading, words, 1));
        }
        if (counted.equals("•")) {
            return Optional.of(new Block(i + 1, null, true, 0, text, 1));
        }
        var typed = counted.isBlank() ? line.text().strip() : counted.strip() + "\t" + text;
        var label = Label.at(typed).filter(found -> !found.bare());
        if (label.isPresent()) {
            return Optional.of(
                    new Block(i + 1, label.get().label(), false, 0, label.get().rest(), 1));
        }
        return Optional.of(new Block(i + 1, null, false, 0, Lines.tidy(typed), 1));
    }

    /// Carries the marks of the paragraphs to the clauses that were made of them, by counting the characters that are
    /// no gaps: a clause is the end of its paragraphs, without the number.
    private List<DraftClause> marked(List<DraftClause> clauses) {
        var marked = new ArrayList<DraftClause>();
        for (int i = 0; i < clauses.size(); i++) {
            int from = clauses.get(i).line() - 1;
            int to = i + 1 < clauses.size() ? clauses.get(i + 1).line() - 1 : lines.size();
            marked.add(clauses.get(i).with(marks(clauses.get(i), from, to)));
        }
        return marked;
    }

    private List<Mark> marks(DraftClause clause, int from, int to) {
        var all = new RichParagraphs();
        lines.subList(from, Math.max(from, to)).forEach(line -> all.add(line.rich()));
        return all.marksOn(clause.text()).stream()
                .filter(mark -> clause.kind() != ClauseKind.HEADING || mark.kind() == Mark.Kind.FOOTNOTE)
                .toList();
    }

    /// Paragraphs one behind the other, known by their characters that are no gaps.
    private static final class RichParagraphs {
        private final StringBuilder solid = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>(); // on the solid characters

        void add(RichText paragraph) {
            int[] at = new int[paragraph.length() + 1];
            for (int i = 0; i < paragraph.length(); i++) {
                at[i] = solid.length();
                if (!Lines.isGap(paragraph.text().charAt(i))) {
                    solid.append(paragraph.text().charAt(i));
                }
            }
            at[paragraph.length()] = solid.length();
            for (var mark : paragraph.marks()) {
                if (at[mark.start()] < at[mark.end()]) {
                    marks.add(new Mark(mark.kind(), at[mark.start()], at[mark.end()], mark.target()));
                }
            }
        }

        /// The marks on a text that is the end of these paragraphs; none if it is not.
        List<Mark> marksOn(String text) {
            if (marks.isEmpty()) {
                return List.of();
            }
            var at = new ArrayList<Integer>(); // where each solid character stands in the text
            var own = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (!Lines.isGap(text.charAt(i))) {
                    at.add(i);
                    own.append(text.charAt(i));
                }
            }
            int before = solid.indexOf(own.toString());
            if (before < 0 || own.isEmpty()) {
                return List.of();
            }
            var found = new ArrayList<Mark>();
            for (var mark : marks) {
                int start = Math.max(0, mark.start() - before);
                int end = Math.min(at.size(), mark.end() - before);
                if (start < end) {
                    found.add(new Mark(mark.kind(), at.get(start), at.get(end - 1) + 1, mark.target()));
                }
            }
            return found;
        }
    }
}
