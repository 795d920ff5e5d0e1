package org.adref.text;

import java.util.Arrays;

/// A text as the words and signs that a difference is told in, with the gaps of white space between them.
///
/// A token is a word (letters, digits and their marks; with apostrophes between letters and points between digits),
/// one letter of a script written without spaces, one sign or pictograph with all that is joined to it, a run of
/// one ASCII sign such as `...`, or a line end. No token begins or ends inside a grapheme. Gaps are no tokens: gap
/// `i` stands before token `i`, and gap `size` at the end.
final class Tokens {
    /// A token is made up by its own characters and so many after it at most.
    private static final int AHEAD = 3;

    final String text;
    final char[] chars;
    final int size;
    /// For each token where it begins and ends, and a hash of its characters.
    final int[] start;

    final int[] end;
    final int[] hash;

    private Tokens(String text, char[] chars, int size, int[] start, int[] end, int[] hash) {
        this.text = text;
        this.chars = chars;
        this.size = size;
        this.start = start;
        this.end = end;
        this.hash = hash;
    }

    static Tokens of(String text) {
        var tokens = new Cutting(text.toCharArray());
        tokens.cut(0);
        return tokens.of(text);
    }

    /// Cuts a text as [#of(String)] does, with less work the more of its beginning and end another text has, too.
    static Tokens of(String text, Tokens like) {
        var tokens = new Cutting(text.toCharArray());
        tokens.cutLike(like);
        return tokens.of(text);
    }

    /// A text being cut into tokens.
    private static final class Cutting {
        /// How many tokens of the other text are looked at for one of this, and how many characters have to be equal
        /// from there on if it isn't the next.
        private static final int NEAR = 12;

        private static final int LONG_RUN = 12;
        /// After so many tokens that the other text has not, only its end is looked for.
        private static final int PATIENCE = 32;

        private final char[] chars;
        private int[] start;
        private int[] end;
        private int[] hash;
        private int size;

        Cutting(char[] chars) {
            this.chars = chars;
            int capacity = chars.length / 4 + 8;
            start = new int[capacity];
            end = new int[capacity];
            hash = new int[capacity];
        }

        Tokens of(String text) {
            return new Tokens(text, chars, size, start, end, hash);
        }

        private void cut(int from) {
            int at = gapEnd(chars, from);
            while (at < chars.length) {
                at = gapEnd(chars, addToken(at));
            }
        }

        private int addToken(int at) {
            int to = tokenEnd(chars, at);
            int sum = 0;
            for (int i = at; i < to; i++) {
                sum = 31 * sum + chars[i];
            }
            room(1);
            start[size] = at;
            end[size] = to;
            hash[size] = sum;
            size++;
            return to;
        }

        private void room(int more) {
            if (size + more > start.length) {
                int capacity = size + more + (size >> 1);
                start = Arrays.copyOf(start, capacity);
                end = Arrays.copyOf(end, capacity);
                hash = Arrays.copyOf(hash, capacity);
            }
        }

        /// Cuts one token; where the other text has it, too, not far on, all is copied that follows it in both.
        private void cutLike(Tokens like) {
            int next = 0;
            int misses = 0;
            int at = gapEnd(chars, 0);
            while (at < chars.length) {
                if (misses > PATIENCE) {
                    cutUpToSharedTail(like, next, at);
                    return;
                }
                int from = at;
                at = addToken(from);
                int there = where(like, next, size - 1);
                if (there < like.size) {
                    int run = run(chars, from, like.chars, like.start[there]);
                    int same = like.after(like.start[there] + run - AHEAD);
                    if (same > there + 1) {
                        copy(like, there + 1, same, from - like.start[there]);
                        at = end[size - 1];
                    }
                    next = Math.max(same, there + 1);
                    misses = 0;
                } else {
                    misses++;
                }
                at = gapEnd(chars, at);
            }
        }

        /// Where another text has a token of this one: the next that it has, or one soon after it that much that is
        /// equal follows. `size` if nowhere.
        private int where(Tokens like, int next, int token) {
            int last = Math.min(like.size, next + NEAR);
            for (int there = next; there < last; there++) {
                if (like.hash[there] == hash[token]) {
                    int run = run(chars, start[token], like.chars, like.start[there]);
                    if (run >= (there == next ? end[token] - start[token] : LONG_RUN)) {
                        return there;
                    }
                }
            }
            return like.size;
        }

        private void cutUpToSharedTail(Tokens like, int after, int from) {
            int tail = sharedTail(like.chars, Math.max(from, like.gapStart(after)));
            int shift = chars.length - like.chars.length;
            int next = after;
            int at = from;
            while (at < chars.length) {
                if (at >= tail) {
                    while (next < like.size && like.start[next] < at - shift) {
                        next++;
                    }
                    if (next < like.size && like.start[next] == at - shift) {
                        copy(like, next, like.size, shift);
                        return;
                    }
                }
                at = gapEnd(chars, addToken(at));
            }
        }

        /// Where the end begins that both texts share, not before `from` in either.
        private int sharedTail(char[] other, int from) {
            int at = chars.length;
            int there = other.length;
            while (at > from && there > from && chars[at - 1] == other[there - 1]) {
                at--;
                there--;
            }
            return at;
        }

        private void copy(Tokens like, int from, int to, int shift) {
            room(to - from);
            System.arraycopy(like.start, from, start, size, to - from);
            System.arraycopy(like.end, from, end, size, to - from);
            System.arraycopy(like.hash, from, hash, size, to - from);
            int last = size + to - from;
            for (int token = size; shift != 0 && token < last; token++) {
                start[token] += shift;
                end[token] += shift;
            }
            size = last;
        }
    }

    String word(int token) {
        return text.substring(start[token], end[token]);
    }

    /// Where the gap before a token begins: the end of the token before it.
    int gapStart(int token) {
        return token == 0 ? 0 : end[token - 1];
    }

    /// Where the gap before a token ends: the start of that token, or of nothing.
    int gapEnd(int token) {
        return token == size ? chars.length : start[token];
    }

    /// The class of the token's first character: see [Characters].
    byte kind(int token) {
        return classAt(chars, start[token]);
    }

    boolean isBreak(int token) {
        return kind(token) == Characters.BREAK;
    }

    boolean isSign(int token) {
        byte kind = kind(token);
        return kind == Characters.SIGN || kind == Characters.FLAG;
    }

    boolean isWord(int token) {
        return !isSign(token) && !isBreak(token);
    }

    int length(int token) {
        return end[token] - start[token];
    }

    /// The first token that ends after the offset; `size` if there is none.
    int after(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static boolean sameToken(Tokens a, int i, Tokens b, int j) {
        if (a.hash[i] != b.hash[j]) {
            return false;
        }
        int at = a.start[i];
        int other = b.start[j];
        int to = a.end[i];
        if (to - at != b.end[j] - other) {
            return false;
        }
        while (at < to) {
            if (a.chars[at++] != b.chars[other++]) {
                return false;
            }
        }
        return true;
    }

    /// How many tokens are the same from two places on, up to two others.
    static int run(Tokens a, int from, int toA, Tokens b, int other, int toB) {
        int i = from;
        int j = other;
        while (i < toA && j < toB && a.hash[i] == b.hash[j]) {
            int same = a.start[i] + run(a.chars, a.start[i], b.chars, b.start[j]);
            int first = i;
            while (i < toA && j < toB && a.end[i] + AHEAD <= same) {
                i++;
                j++;
            }
            if (i < toA && j < toB) {
                if (sameToken(a, i, b, j)) {
                    i++;
                    j++;
                } else if (i == first) {
                    break;
                }
            }
        }
        return i - from;
    }

    /// How many characters are the same from two places on.
    private static int run(char[] a, int from, char[] b, int other) {
        int run = Arrays.mismatch(a, from, a.length, b, other, b.length);
        return run < 0 ? a.length - from : run;
    }

    /// Whether the gap before token `i` reads as the gap before token `j`.
    static boolean sameGap(Tokens a, int i, Tokens b, int j) {
        return Arrays.equals(a.chars, a.gapStart(i), a.gapEnd(i), b.chars, b.gapStart(j), b.gapEnd(j));
    }

    private static byte classAt(char[] chars, int at) {
        return Characters.of(Character.codePointAt(chars, at));
    }

    private static int width(char[] chars, int at) {
        return Character.charCount(Character.codePointAt(chars, at));
    }

    private static int gapEnd(char[] chars, int at) {
        int to = at;
        while (to < chars.length && classAt(chars, to) == Characters.SPACE) {
            to = marksEnd(chars, to + width(chars, to));
        }
        return to;
    }

    private static int marksEnd(char[] chars, int at) {
        int to = at;
        while (to < chars.length) {
            byte kind = classAt(chars, to);
            if (kind != Characters.MARK && kind != Characters.JOINER) {
                break;
            }
            to += width(chars, to);
        }
        return to;
    }

    private static int tokenEnd(char[] chars, int at) {
        byte kind = classAt(chars, at);
        return switch (kind) {
            case Characters.BREAK -> at + (chars[at] == '\r' && at + 1 < chars.length && chars[at + 1] == '\n' ? 2 : 1);
            case Characters.SIGN -> repeats(chars[at]) ? runEnd(chars, at) : joinedEnd(chars, at, kind);
            case Characters.ALONE -> joinedEnd(chars, at, kind);
            case Characters.FLAG -> flagEnd(chars, at);
            default -> wordEnd(chars, at);
        };
    }

    private static boolean repeats(char sign) {
        return switch (sign) {
            case '.', '-', '_', '=', '*', '#', '~', '!', '?', '+', '/' -> true;
            default -> false;
        };
    }

    private static int runEnd(char[] chars, int at) {
        int to = at + 1;
        while (to < chars.length && chars[to] == chars[at]) {
            to++;
        }
        return marksEnd(chars, to);
    }

    private static int joinedEnd(char[] chars, int at, byte kind) {
        int to = marksEnd(chars, at + width(chars, at));
        while (to < chars.length && joins(chars, to) && classAt(chars, to) == kind) {
            to = marksEnd(chars, to + width(chars, to));
        }
        return to;
    }

    private static boolean joins(char[] chars, int to) {
        return Characters.of(Character.codePointBefore(chars, to)) == Characters.JOINER;
    }

    private static int flagEnd(char[] chars, int at) {
        int to = at + width(chars, at);
        if (to < chars.length && classAt(chars, to) == Characters.FLAG) {
            to += width(chars, to);
        }
        return marksEnd(chars, to);
    }

    private static int wordEnd(char[] chars, int at) {
        int to = at;
        while (to < chars.length && inWord(chars, at, to)) {
            byte kind = classAt(chars, to);
            to += width(chars, to);
            if (kind == Characters.LEAD && to < chars.length) {
                to = ledEnd(chars, to);
            }
        }
        return to;
    }

    /// The end of a sign, space or letter that a character before it combines with; words go on by themselves.
    private static int ledEnd(char[] chars, int at) {
        byte kind = classAt(chars, at);
        return switch (kind) {
            case Characters.SIGN, Characters.ALONE -> joinedEnd(chars, at, kind);
            case Characters.FLAG -> flagEnd(chars, at);
            case Characters.SPACE -> marksEnd(chars, at + width(chars, at));
            default -> at;
        };
    }

    private static boolean inWord(char[] chars, int at, int to) {
        char c = chars[to];
        if (c >= 'a' && c <= 'z') {
            return true;
        }
        return switch (classAt(chars, to)) {
            case Characters.WORD, Characters.MARK, Characters.JOINER, Characters.LEAD -> true;
            case Characters.SIGN -> to > at && ties(chars, to);
            default -> false;
        };
    }

    /// An apostrophe between letters, a point or comma between digits.
    private static boolean ties(char[] chars, int at) {
        if (at + 1 >= chars.length) {
            return false;
        }
        return switch (chars[at]) {
            case '\'', '’' ->
                classAt(chars, at + 1) == Characters.WORD
                        && Characters.of(Character.codePointBefore(chars, at)) == Characters.WORD;
            case '.', ',' -> isDigit(chars[at - 1]) && isDigit(chars[at + 1]);
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
