/// What somebody is still writing: kept for her alone, compared with what others propose already, gone when it is said.
/// Nothing of it is in the journal, on a page or in anybody else's answer. Knows amendments, which do not know it.
@NullMarked
package org.adref.review.unsent;

import org.jspecify.annotations.NullMarked;
