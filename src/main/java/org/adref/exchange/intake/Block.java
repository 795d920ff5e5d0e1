package org.adref.exchange.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One heading, paragraph or item of typed text, its wrapped lines joined.
///
/// @param label the number typed before it
/// @param bullet whether a dash or dot stood before it
/// @param level of a heading that is marked as one (`## …`), from 1; 0 for none
/// @param text without label and bullet
/// @param lines how many lines it was typed on
record Block(int line, @Nullable Label label, boolean bullet, int level, String text, int lines) {
    private static final int LONGEST_TITLE = 120;
    private static final int MOST_TITLE_WORDS = 16;
    private static final Pattern DIVISION =
            Pattern.compile("(?i)(?:part|annex|appendix|chapter|section) (?:[A-Z]|[IVXL]+|\\d{1,3})\\b.*");
    private static final Pattern UNFINISHED =
            Pattern.compile(".*\\b(?:should|shall|must|that|to|and|or|the|of|that States)", Pattern.DOTALL);

    Optional<Label> number() {
        return Optional.ofNullable(label);
    }

    boolean isPlain() {
        return label == null && !bullet && level == 0;
    }

    boolean has(Label.Style style) {
        return label != null && label.style() == style && label.under().isEmpty();
    }

    /// Looks like a title: short, on its own, no full stop.
    boolean isTitle() {
        return lines <= 2
                && text.length() <= LONGEST_TITLE
                && text.chars().anyMatch(Character::isLetter)
                && text.chars().filter(c -> c == ' ').count() < MOST_TITLE_WORDS
                && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0
                && !Character.isLowerCase(text.charAt(0))
                && !UNFINISHED.matcher(text).matches();
    }

    boolean isCapitals() {
        return lines <= 3
                && text.length() <= LONGEST_TITLE
                && text.chars().filter(Character::isLetter).count() > 1
                && text.equals(text.toUpperCase(Locale.ROOT));
    }

    boolean isDivision() {
        return isTitle() && DIVISION.matcher(text).matches();
    }
}
