package org.adref.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The difference between two wordings, told in whole words: what was kept, inserted, deleted, and which sentences
/// moved.
///
/// The same two texts give the same pieces on every machine and in both languages. Nothing is normalised here:
/// texts of [RichText] are; any other string is taken as it is.
public final class Diff {
    /// The version of the algorithm. A difference that was shown is a record, so whoever stores one stores this
    /// with it; it grows by one whenever any two texts could come out otherwise than before.
    public static final int ALGORITHM = 4;

    private final String base;
    private final String proposed;
    private final Tokens baseTokens;
    private final Tokens proposedTokens;
    private final List<Hunk> hunks;
    private final Moves moves;
    private @Nullable List<Piece> pieces;

    private Diff(Tokens baseTokens, Tokens proposedTokens, List<Hunk> hunks, Moves moves) {
        this.base = baseTokens.text;
        this.proposed = proposedTokens.text;
        this.baseTokens = baseTokens;
        this.proposedTokens = proposedTokens;
        this.hunks = hunks;
        this.moves = moves;
    }

    /// Compares two texts. Time and memory grow with their lengths, whatever they hold.
    public static Diff between(String base, String proposed) {
        return between(Tokens.of(base), proposed);
    }

    static Diff between(Tokens base, String text) {
        var proposed = Tokens.of(text, base);
        var hunks = Readability.hunks(base, proposed, Alignment.of(base, proposed).partner, Moves.NONE);
        var moves = Moves.between(base, proposed, hunks);
        if (!moves.isEmpty()) {
            hunks = Readability.hunks(base, proposed, Alignment.around(moves, base, proposed).partner, moves);
        }
        return new Diff(base, proposed, Readability.withGaps(base, proposed, hunks), moves);
    }

    /// Whether the two texts are equal, character by character.
    public boolean isEmpty() {
        return hunks.isEmpty();
    }

    /// The redline in reading order; at one place deletions stand before insertions. Concatenating the pieces that
    /// are in the base gives the base, and those in the proposed text that text. No piece is empty.
    public List<Piece> pieces() {
        var told = pieces;
        if (told == null) {
            told = new Pieces(baseTokens, proposedTokens, hunks, moves).all();
            pieces = told;
        }
        return told;
    }

    /// The proposed text, made from the base.
    ///
    /// @throws IllegalArgumentException if this is not the base that was compared
    public String apply(String text) {
        requireSame(base, text);
        var applied = new StringBuilder(proposed.length());
        for (var piece : pieces()) {
            switch (piece) {
                case Piece.Kept kept -> applied.append(text, kept.base(), end(kept.base(), kept));
                case Piece.MovedHere moved -> applied.append(text, moved.base(), end(moved.base(), moved));
                case Piece.Inserted inserted -> applied.append(inserted.text());
                case Piece.Deleted _, Piece.MovedAway _ -> {}
            }
        }
        return applied.toString();
    }

    /// The base, made from the proposed text.
    ///
    /// @throws IllegalArgumentException if this is not the proposed text that was compared
    public String reverse(String text) {
        requireSame(proposed, text);
        var reversed = new StringBuilder(base.length());
        for (var piece : pieces()) {
            switch (piece) {
                case Piece.Kept kept -> reversed.append(text, kept.proposed(), end(kept.proposed(), kept));
                case Piece.MovedAway moved -> reversed.append(text, moved.proposed(), end(moved.proposed(), moved));
                case Piece.Deleted deleted -> reversed.append(deleted.text());
                case Piece.Inserted _, Piece.MovedHere _ -> {}
            }
        }
        return reversed.toString();
    }

    /// Where a place between characters of the base is in the proposed text. A place inside deleted words is where
    /// they were; one inside a moved sentence goes with it; at an insertion it goes behind what is inserted.
    ///
    /// @throws IndexOutOfBoundsException if the offset is not within 0 and the base's length
    public int toProposed(int offset) {
        return Places.toProposed(pieces(), offset, base.length());
    }

    /// Where a place between characters of the proposed text was in the base. A place inside inserted words is
    /// where they were put.
    ///
    /// @throws IndexOutOfBoundsException if the offset is not within 0 and the proposed text's length
    public int toBase(int offset) {
        return Places.toBase(pieces(), offset, proposed.length());
    }

    /// The marks of `base` carried to the proposed text of this difference: each goes with its words, over words
    /// that are inserted inside it, and is dropped when none of its words is left.
    public List<Mark> carry(List<Mark> marks) {
        return Places.carry(pieces(), marks);
    }

    /// What was only formatted differently: for each stretch of kept or moved words the marks that it gained or
    /// lost.
    public static List<Restyled> formatting(RichText base, RichText proposed) {
        return Restyled.between(base, proposed, between(base.text(), proposed.text()));
    }

    List<Hunk> hunks() {
        return hunks;
    }

    Tokens baseTokens() {
        return baseTokens;
    }

    Tokens proposedTokens() {
        return proposedTokens;
    }

    private static int end(int start, Piece piece) {
        return start + piece.text().length();
    }

    private static void requireSame(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new IllegalArgumentException("This difference was made between other texts.");
        }
    }
}
