/// All that experts say about the draft: amendments and their dispositions, comments, positions. Knows the clauses
/// and
/// their versions (draft); not milestones, rounds or approval.
@NullMarked
package org.adref.review;

import org.jspecify.annotations.NullMarked;
