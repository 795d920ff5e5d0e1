package org.adref.text;

/// One stretch of a redline. `base` and `proposed` are where it stands in the two texts (UTF-16 units); for what
/// stands in one only, the other is the place where it would stand.
public sealed interface Piece {
    String text();

    int base();

    int proposed();

    /// Words that both texts have.
    record Kept(String text, int base, int proposed) implements Piece {}

    /// Words that only the proposed text has.
    record Inserted(String text, int base, int proposed) implements Piece {}

    /// Words that only the base has.
    record Deleted(String text, int base, int proposed) implements Piece {}

    /// A sentence shown where the base had it; `proposed` is where the proposed text has it, word for word.
    record MovedAway(String text, int base, int proposed) implements Piece {}

    /// A sentence shown where the proposed text has it; `base` is where the base had it, word for word.
    record MovedHere(String text, int base, int proposed) implements Piece {}

    /// Whether the base has these words, here.
    default boolean inBase() {
        return switch (this) {
            case Kept _, Deleted _, MovedAway _ -> true;
            case Inserted _, MovedHere _ -> false;
        };
    }

    /// Whether the proposed text has these words, here.
    default boolean inProposed() {
        return switch (this) {
            case Kept _, Inserted _, MovedHere _ -> true;
            case Deleted _, MovedAway _ -> false;
        };
    }
}
