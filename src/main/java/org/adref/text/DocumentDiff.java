package org.adref.text;

import java.util.List;

/// Two milestones of a document side by side: which clause became which.
public record DocumentDiff(List<Change> changes) {

    /// One clause of a milestone. `id` is the clause's own, or blank in a re-draft that came from outside; `number`
    /// is what it is shown by.
    public record Entry(String id, String number, RichText text) {}

    /// What became of a clause.
    public enum Kind {
        /// Same words, same place among its neighbours.
        UNCHANGED,
        REWORDED,
        INSERTED,
        DELETED,
        /// Same words, another place.
        MOVED,
        /// Other words and another place.
        MOVED_AND_REWORDED,
        /// One clause of the earlier milestone is several in the later.
        SPLIT,
        /// Several clauses of the earlier milestone are one in the later.
        MERGED
    }

    /// The clauses of both milestones that belong together, as places in their lists (from 0): one on each side,
    /// none on one side for an insertion or deletion, several on one side for a split or merger.
    public record Change(Kind kind, List<Integer> earlier, List<Integer> later) {
        public Change {
            earlier = List.copyOf(earlier);
            later = List.copyOf(later);
        }
    }

    public DocumentDiff {
        changes = List.copyOf(changes);
    }

    /// Compares two milestones. Clauses with the same id are the same clause; those without are matched by their
    /// words. The changes come in the order of the later milestone, a deleted clause after the one that it
    /// followed.
    public static DocumentDiff between(List<Entry> earlier, List<Entry> later) {
        return new Matching(earlier, later).result();
    }
}
