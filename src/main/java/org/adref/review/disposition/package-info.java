/// The recorded answers: at once in the meeting, or proposed by one role, validated by another and published. Knows
/// amendments and comments, which do not know their answers.
@NullMarked
package org.adref.review.disposition;

import org.jspecify.annotations.NullMarked;
