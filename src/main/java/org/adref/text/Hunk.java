package org.adref.text;

/// One place where two texts differ: tokens `aFrom` up to `aTo` of the one became tokens `bFrom` up to `bTo` of the
/// other. Where both are empty, only the gap before them differs.
record Hunk(int aFrom, int aTo, int bFrom, int bTo) {

    boolean isGapOnly() {
        return aFrom == aTo && bFrom == bTo;
    }

    boolean isInsertion() {
        return aFrom == aTo && bFrom < bTo;
    }

    boolean isDeletion() {
        return aFrom < aTo && bFrom == bTo;
    }

    Hunk shifted(int by) {
        return new Hunk(aFrom + by, aTo + by, bFrom + by, bTo + by);
    }

    /// This and all up to the end of a later one, with what was unchanged between them.
    Hunk through(Hunk later) {
        return new Hunk(aFrom, later.aTo, bFrom, later.bTo);
    }
}
