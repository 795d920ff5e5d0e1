package org.adref.review.amendment;

/// What an amendment does; fixed when it is made. Source: domain.md, rule 6.
public enum AmendmentKind {
    /// Other words in a clause, merged with what changed meanwhile.
    TEXT,
    /// A clause that is not there yet, at a place in the tree.
    NEW_CLAUSE,
    /// A clause, with what stands below it, leaves the text.
    DELETION,
    /// A clause, with what stands below it, stands elsewhere; its number stays.
    MOVE,
    /// Another wording of a whole clause, which takes the place of whatever stands there.
    ALTERNATIVE,
    /// Other words that, as the author sees it, leave the sense as it is.
    EDITORIAL;

    /// Whether its author writes words: all but a deletion and a move.
    public boolean hasWords() {
        return switch (this) {
            case TEXT, NEW_CLAUSE, ALTERNATIVE, EDITORIAL -> true;
            case DELETION, MOVE -> false;
        };
    }

    /// Whether it leads to a place in the tree.
    public boolean hasPlace() {
        return this == NEW_CLAUSE || this == MOVE;
    }

    /// Whether it gives the clause that it stands on another wording.
    public boolean rewords() {
        return switch (this) {
            case TEXT, ALTERNATIVE, EDITORIAL -> true;
            case NEW_CLAUSE, DELETION, MOVE -> false;
        };
    }
}
