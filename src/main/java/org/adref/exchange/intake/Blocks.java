package org.adref.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.adref.exchange.intake.Label.Style;
import org.adref.exchange.intake.Lines.Line;
import org.jspecify.annotations.Nullable;

/// Puts typed lines together into blocks: tells the lines that begin something from those that only go on.
final class Blocks {
    private static final Pattern MARKED_HEADING = Pattern.compile("(#{1,6}) (.+)");
    private static final Pattern STRONG_LINE = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern RULE = Pattern.compile("[-_=*~—–]{3,}");
    private static final Pattern BULLET = Pattern.compile("[•◦▪‣·*–—-]\\s+(.*)");
    private static final Pattern ENDS_ITEM = Pattern.compile(".*[.;:!?]['’”\")\\]]*(?: (?:and|or))?", Pattern.DOTALL);
    private static final int LONGEST_WRAPPED = 130;
    private static final int SHORT = 60;
    private static final int STRONG_LEVEL = 7;

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Style, Label> last = new EnumMap<>(Style.class);
    private final Set<String> bareNumbers = new HashSet<>();
    private final boolean wrapped;
    private final long width; // of wrapped lines, about

    private int line;
    private @Nullable Label label;
    private boolean bullet;
    private int level;
    private final StringBuilder text = new StringBuilder();
    private int count;
    private int lastLength;

    private Blocks(List<Line> lines) {
        long longer = 0;
        long total = 0;
        for (var each : lines) {
            int length = each.text().length();
            if (length > SHORT) {
                longer++;
                total += length;
            }
            Label.at(Lines.tidy(each.text()))
                    .filter(Label.Found::bare)
                    .ifPresent(found -> bareNumbers.add(found.label().core()));
        }
        width = longer == 0 ? 0 : total / longer;
        wrapped = width <= LONGEST_WRAPPED;
    }

    static List<Block> of(List<Line> lines) {
        var reader = new Blocks(lines);
        boolean parted = true;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                parted = true;
                continue;
            }
            reader.take(lines.get(i), parted, i + 1 < lines.size() ? lines.get(i + 1) : null);
            parted = false;
        }
        reader.close();
        return reader.blocks;
    }

    private void take(Line next, boolean parted, @Nullable Line after) {
        var typed = next.text().strip();
        var tidy = Lines.tidy(typed);
        if (RULE.matcher(tidy).matches()) {
            if (!parted && count == 1 && label == null && (tidy.startsWith("=") || tidy.startsWith("-"))) {
                level = tidy.startsWith("=") ? 1 : 2; // a title underlined
            }
            close();
            return;
        }
        var heading = MARKED_HEADING.matcher(tidy);
        if (heading.matches()) {
            close();
            begin(next, null, false, heading.group(1).length(), title(heading.group(2)));
            close();
            return;
        }
        var strong = STRONG_LINE.matcher(tidy);
        if (strong.matches()) {
            close();
            begin(next, null, false, STRONG_LEVEL, strong.group(1));
            close();
            return;
        }
        boolean fresh = parted || count == 0 || !wrapped;
        boolean ended = endsItem() || brokeEarly(tidy);
        var found = Label.at(typed);
        if (found.isPresent() && begins(found.get(), fresh, ended || width == 0)) {
            close();
            var now = found.get().label();
            last.put(now.style(), now);
            now.under().forEach(inner -> last.put(inner.style(), inner));
            begin(next, now, false, 0, found.get().rest());
            return;
        }
        var item = BULLET.matcher(tidy);
        if (item.matches() && (fresh || ended || bullet)) {
            close();
            begin(next, null, true, 0, item.group(1));
            return;
        }
        boolean waiting = label != null && text.isEmpty(); // a number alone on its line
        if (!waiting && (fresh || (ended && isTitleBetween(next, tidy, after)))) {
            close();
            begin(next, null, false, 0, tidy);
            return;
        }
        join(tidy);
        lastLength = typed.length();
    }

    /// Whether what looks like a number at the beginning of a line is one, and not the tail of a sentence.
    private boolean begins(Label.Found found, boolean fresh, boolean ended) {
        var next = found.label();
        var before = last.get(next.style());
        boolean successor = before != null && next.follows(before, next.style());
        boolean capital =
                found.rest().isEmpty() || !Character.isLowerCase(found.rest().codePointAt(0));
        if (found.bare()) {
            return capital && (fresh || ended) && (successor || isOneOfSeveral(next));
        }
        if (fresh) {
            return true;
        }
        return ended ? capital || next.style() != Style.NUMBER : capital && successor;
    }

    private static String title(String typed) {
        int start = typed.startsWith("**") ? 2 : 0;
        int end = typed.length();
        while (end > start && "#* ".indexOf(typed.charAt(end - 1)) >= 0) {
            end--;
        }
        return typed.substring(start, end).strip();
    }

    private boolean isOneOfSeveral(Label bare) {
        if (bare.style() != Style.NUMBER) {
            return true;
        }
        int value = Integer.parseInt(bare.core());
        return bareNumbers.contains(String.valueOf(value + 1)) || bareNumbers.contains(String.valueOf(value - 1));
    }

    private boolean endsItem() {
        return text.isEmpty() || level > 0 || ENDS_ITEM.matcher(tail()).matches();
    }

    private String tail() {
        return text.substring(Math.max(0, text.length() - 20));
    }

    /// Whether the line before was left although the first word of this one had room on it.
    private boolean brokeEarly(String tidy) {
        int space = tidy.indexOf(' ');
        int word = space < 0 ? tidy.length() : space;
        return lastLength + 1 + word <= width * 9 / 10;
    }

    /// A short line without a full stop, after a sentence that has ended and before a number.
    private boolean isTitleBetween(Line next, String tidy, @Nullable Line after) {
        return after != null
                && new Block(next.number(), null, false, 0, tidy, 1).isTitle()
                && Label.at(after.text().strip()).isPresent();
    }

    private void begin(Line at, @Nullable Label number, boolean dashed, int marked, String words) {
        line = at.number();
        label = number;
        bullet = dashed;
        level = marked;
        text.append(words);
        count = 1;
        lastLength = at.text().strip().length();
    }

    private void join(String words) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\u00ad') {
            text.setLength(end - 1);
        } else if (end > 0 && !isBrokenWord(words)) {
            text.append(' ');
        }
        text.append(words);
        count++;
    }

    private boolean isBrokenWord(String words) {
        int end = text.length();
        return end > 1
                && text.charAt(end - 1) == '-'
                && Character.isLetter(text.charAt(end - 2))
                && Character.isLowerCase(words.codePointAt(0));
    }

    private void close() {
        if (count > 0) {
            blocks.add(new Block(line, label, bullet, level, text.toString(), count));
        }
        label = null;
        bullet = false;
        level = 0;
        text.setLength(0);
        count = 0;
    }
}
