/// The recorded answers. Knows amendments and comments, which do not know their answers.
@NullMarked
package org.adref.review.disposition;

import org.jspecify.annotations.NullMarked;
