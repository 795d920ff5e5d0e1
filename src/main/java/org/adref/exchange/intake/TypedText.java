package org.adref.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adref.exchange.intake.Label.Style;
import org.adref.exchange.intake.Lines.Line;
import org.jspecify.annotations.Nullable;

/// The form as typed or pasted: finds the headings among the blocks and the place of each number in its list.
final class TypedText {
    /// One open count: of paragraphs, of the items of one, of the items of such an item.
    private record Count(@Nullable Style style, @Nullable Label label, String shown) {
        /// An item after a dash or dot, or a paragraph without a number.
        boolean isBullet() {
            return label == null;
        }

        boolean goesOnWith(Label next) {
            return label != null && style != null && next.follows(label, style);
        }
    }

    private static final int DEEPEST = 6;

    private final List<Block> blocks;
    private final @Nullable Label[] nextNumber; // of the numbered paragraphs that come after each block
    private final List<Entry> entries = new ArrayList<>();
    private final List<Count> open = new ArrayList<>();
    private final HeadingStyles styles = new HeadingStyles();
    private String before = ""; // the text of the entry last made

    private TypedText(List<Block> blocks) {
        this.blocks = blocks;
        nextNumber = new @Nullable Label[blocks.size() + 1];
        for (int i = blocks.size() - 1; i >= 0; i--) {
            nextNumber[i] = blocks.get(i).has(Style.NUMBER) ? blocks.get(i).label() : nextNumber[i + 1];
        }
    }

    static List<Entry> entries(List<Line> lines) {
        return ofBlocks(withNumbersJoined(Blocks.of(lines)));
    }

    static List<Entry> ofBlocks(List<Block> blocks) {
        var text = new TypedText(blocks);
        for (int i = 0; i < text.blocks.size(); i++) {
            text.place(i);
        }
        return text.entries;
    }

    /// A number that stood alone takes the paragraph after it.
    private static List<Block> withNumbersJoined(List<Block> blocks) {
        var joined = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (block.text().isEmpty() && block.label() != null && next != null && next.isPlain()) {
                joined.add(new Block(block.line(), block.label(), false, 0, next.text(), next.lines()));
                i++;
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private void place(int i) {
        var block = blocks.get(i);
        var style = block.text().isEmpty() ? null : headingStyle(i);
        if (style != null) {
            var text = block.number()
                    .map(number -> printed(number) + " " + block.text())
                    .orElse(block.text());
            entries.add(new Entry.Heading(block.line(), styles.level(style, block.label()), text));
            open.clear();
            before = "";
            return;
        }
        if (block.bullet()) {
            add(block.line(), new Count(null, null, ""), bulletDepth(), block.text());
            return;
        }
        var label = block.label();
        if (label == null) {
            addUnnumbered(i);
            return;
        }
        addNumbered(i, label);
    }

    private @Nullable String headingStyle(int i) {
        var block = blocks.get(i);
        if (block.level() > 0) {
            return "#" + block.level();
        }
        var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
        var label = block.label();
        if (next == null || block.bullet()) {
            return null;
        }
        if (label == null) {
            if (block.isDivision()) {
                return "DIVISION";
            }
            if (block.isCapitals()) {
                return "CAPITALS";
            }
            return block.isTitle() && !next.bullet() ? (i == 0 && next.isPlain() ? "TITLE" : "PLAIN") : null;
        }
        if (!block.isTitle() || !label.under().isEmpty()) {
            return null;
        }
        return switch (label.style()) {
            case CAPITAL, CAPITAL_ROMAN -> label.shown().startsWith("(") ? null : styles.ofCapital(label);
            case NUMBER -> isNumberedTitle(i, label, next) ? "NUMBER" : null;
            case LETTER -> isLetteredTitle(label, next) ? "LETTER" : null;
            case DECIMAL, ROMAN, BRACKETED_NUMBER -> null;
        };
    }

    /// `2. Realizing the right to a remedy` before a paragraph 6: a title, for the count of paragraphs skips it.
    private boolean isNumberedTitle(int i, Label label, Block next) {
        if (next.isPlain()) {
            return !next.isTitle() && !before.endsWith(":");
        }
        var following = nextNumber[i + 1];
        return next.has(Style.NUMBER) && following != null && !following.follows(label, Style.NUMBER);
    }

    private boolean isLetteredTitle(Label label, Block next) {
        boolean goesOn =
                open.stream().anyMatch(count -> count.label() != null && label.follows(count.label(), Style.LETTER));
        boolean nextHeading = styles.goesOnInBrackets(label);
        boolean startsOver = label.core().equals("a") && !before.endsWith(":");
        return (next.has(Style.NUMBER) || next.isPlain()) && (nextHeading || (!goesOn && startsOver));
    }

    private static String printed(Label label) {
        return label.shown().startsWith("(") ? label.shown() : label.shown() + ".";
    }

    private void addUnnumbered(int i) {
        var block = blocks.get(i);
        if (open.size() > 1 && listGoesOnAfter(i) && entries.getLast() instanceof Entry.Paragraph item) {
            var longer = item.text() + "\n" + block.text();
            entries.set(entries.size() - 1, new Entry.Paragraph(item.line(), item.path(), longer));
            before = block.text();
            return;
        }
        add(block.line(), new Count(null, null, ""), 0, block.text());
    }

    /// Whether the list that is open goes on after an unnumbered paragraph, which then belongs to its last item.
    private boolean listGoesOnAfter(int i) {
        if (i + 1 >= blocks.size() || blocks.get(i).text().endsWith(":")) {
            return false;
        }
        var next = blocks.get(i + 1).label();
        return next != null && open.stream().skip(1).anyMatch(count -> count.goesOnWith(next));
    }

    private void addNumbered(int i, Label label) {
        var block = blocks.get(i);
        int depth = switch (label.style()) {
            case NUMBER -> 0;
            case DECIMAL -> decimalDepth(label);
            case CAPITAL, CAPITAL_ROMAN -> label.shown().startsWith("(") ? itemDepth(i, label) : 0;
            case LETTER, ROMAN, BRACKETED_NUMBER -> itemDepth(i, label);
        };
        if (label.under().isEmpty()) {
            add(block.line(), new Count(styleAt(depth, label), label, label.shown()), depth, block.text());
            return;
        }
        var path = new ArrayList<Count>(List.of(new Count(label.style(), label, label.shown())));
        label.under().forEach(inner -> path.add(new Count(inner.style(), inner, inner.shown())));
        open.clear();
        open.addAll(path.subList(0, path.size() - 1));
        add(block.line(), path.getLast(), path.size() - 1, block.text());
    }

    private void add(int line, Count count, int wanted, String text) {
        int depth = Math.min(wanted, DEEPEST);
        while (open.size() > depth) {
            open.removeLast();
        }
        var path = new ArrayList<String>();
        open.forEach(above -> path.add(above.shown()));
        if (path.size() < depth) {
            path.add(""); // there is none: the tree names it
        }
        path.add(count.shown());
        entries.add(new Entry.Paragraph(line, path, text));
        open.add(count);
        before = text;
    }

    private int decimalDepth(Label label) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            var above = open.get(depth).label();
            if (above != null && label.core().startsWith(above.core() + ".")) {
                return depth + 1;
            }
        }
        return 0;
    }

    private int bulletDepth() {
        for (int depth = 1; depth < open.size(); depth++) {
            if (open.get(depth).isBullet()) {
                return depth;
            }
        }
        boolean underLooseText = open.size() == 1 && open.getFirst().isBullet() && !before.endsWith(":");
        return underLooseText ? 0 : open.size();
    }

    /// How deep an item in brackets stands: in the open list that it continues, or in a new one.
    private int itemDepth(int i, Label label) {
        var next = i + 1 < blocks.size() ? blocks.get(i + 1).label() : null;
        boolean opens = before.endsWith(":");
        if (label.core().equals("i") && (opens || (next != null && next.core().equals("ii")))) {
            return Math.max(1, open.size());
        }
        for (int depth = open.size() - 1; depth >= 1; depth--) {
            var count = open.get(depth);
            if (count.goesOnWith(label)) {
                return depth;
            }
        }
        if (opens || isFirst(label)) {
            return sameStyle(label).filter(depth -> !opens).orElse(Math.max(1, open.size()));
        }
        return sameStyle(label).orElse(Math.max(1, open.size()));
    }

    private static boolean isFirst(Label label) {
        return label.core().equals("a")
                || label.core().equals("i")
                || label.core().equals("1");
    }

    private Optional<Integer> sameStyle(Label label) {
        for (int depth = open.size() - 1; depth >= 1; depth--) {
            var style = open.get(depth).style();
            if (style == label.style() || (style == Style.ROMAN && Label.isRoman(label.core()))) {
                return Optional.of(depth);
            }
        }
        return Optional.empty();
    }

    /// A lone `(i)`, `(v)` or `(x)` is what its list says it is.
    private Style styleAt(int depth, Label label) {
        if (label.style() != Style.LETTER || !Label.isRoman(label.core())) {
            return label.style();
        }
        var beside = depth < open.size() ? open.get(depth) : null;
        if (beside != null && beside.style() != null && beside.goesOnWith(label)) {
            return beside.style();
        }
        return label.core().equals("i") ? Style.ROMAN : Style.LETTER;
    }
}
