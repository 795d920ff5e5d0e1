/// Amendments to one clause read against each other: where their words go apart, and who collides with whom. Pure;
/// knows
/// the amendments, not their answers.
@NullMarked
package org.adref.review.rival;

import org.jspecify.annotations.NullMarked;
