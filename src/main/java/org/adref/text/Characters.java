package org.adref.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Scanner;

/// Tells apart the characters that make up words, gaps and signs, and refuses those that can't be kept.
final class Characters {
    /// Part of a word. Whatever no range claims is this, so letters of later Unicode versions are words too.
    static final byte WORD = 0;

    static final byte SPACE = 1;
    /// Ends a line or paragraph; always a token of its own.
    static final byte BREAK = 2;
    /// Punctuation, symbols, pictographs and invisible format characters.
    static final byte SIGN = 3;
    /// Combines with what stands before it.
    static final byte MARK = 4;
    /// Combines with what stands before it and with what follows: the zero-width joiner, some viramas.
    static final byte JOINER = 5;
    /// A letter of a script that is written without spaces.
    static final byte ALONE = 6;
    /// A regional indicator; two make a flag.
    static final byte FLAG = 7;
    /// Combines with what follows.
    static final byte LEAD = 8;

    /// Below this nothing combines, so such a text is in NFC.
    private static final char FIRST_COMBINING = 0x300;

    private static final String LETTERS = "wsbpmjafl";
    private static final byte[] CLASSES = read();

    private Characters() {}

    static byte of(int codePoint) {
        return CLASSES[codePoint];
    }

    private static byte[] read() {
        var classes = new byte[Character.MAX_CODE_POINT + 1];
        var runs = new Scanner(CharacterRanges.ALL);
        int from = 0;
        while (runs.hasNext()) {
            var run = runs.next();
            int to = from + Integer.parseInt(run.substring(1), 36);
            Arrays.fill(classes, from, to, (byte) LETTERS.indexOf(run.charAt(0)));
            from = to;
        }
        if (from != classes.length) {
            throw new IllegalStateException("The character ranges end at " + from);
        }
        return classes;
    }

    /// The text in NFC with every kind of line end as `\n`.
    ///
    /// @throws Unreadable for lone surrogates, control characters and code points that are no characters
    static String readable(String text) {
        int first = firstNotPlain(text);
        return first == text.length() ? text : readable(text, first);
    }

    /// Where the first character is that asks for a closer look.
    private static int firstNotPlain(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return c < '\u007f' ? c >= ' ' || c == '\n' || c == '\t' : c >= '\u00a0' && c < FIRST_COMBINING;
    }

    private static String readable(String text, int from) {
        boolean plain = true;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            plain &= c < FIRST_COMBINING && c != '\r' && c != '\u0085';
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                int codePoint = text.codePointAt(i);
                if ((codePoint & 0xFFFE) == 0xFFFE) {
                    throw new Unreadable("U+%X at position %d is no character".formatted(codePoint, i));
                }
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new Unreadable("lone surrogate U+%04X at position %d".formatted((int) c, i));
            } else if ((c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE) {
                throw new Unreadable("U+%04X at position %d is no character".formatted((int) c, i));
            } else if (Character.isISOControl(c) && !isLineEnd(c) && c != '\t') {
                throw new Unreadable("control character U+%04X at position %d".formatted((int) c, i));
            }
        }
        return plain ? text : Normalizer.normalize(withPlainLineEnds(text), Normalizer.Form.NFC);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static String withPlainLineEnds(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && i > 0 && text.charAt(i - 1) == '\r') {
                continue;
            }
            plain.append(isLineEnd(c) ? '\n' : c);
        }
        return plain.toString();
    }
}
