/// All that experts say about the draft, and how it is answered: amendments, comments, positions, dispositions, each in
/// a room of its own. Knows the clauses and their versions (draft); not milestones, rounds or approval.
@NullMarked
package org.adref.review;

import org.jspecify.annotations.NullMarked;
