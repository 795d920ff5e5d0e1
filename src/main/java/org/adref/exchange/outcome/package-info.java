/// The approved text that goes out, as a Word file: made of the milestone and of nothing else.
@NullMarked
package org.adref.exchange.outcome;

import org.jspecify.annotations.NullMarked;
