/// What follows upon a comment: replies, redactions, and whether it still holds for a later wording. Knows comments and
/// their answers, since what is withdrawn is not replied to.
@NullMarked
package org.adref.review.thread;

import org.jspecify.annotations.NullMarked;
