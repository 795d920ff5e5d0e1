/// Freezing a document on the way as a milestone, and giving milestones to read: their list, each by itself,
/// and the very string that the hash is taken over. Knows nothing of approval.
@NullMarked
package org.adref.approval.freeze;

import org.jspecify.annotations.NullMarked;
