/// What the room promises, on small texts and on the demonstration's draft.
@NullMarked
package org.adref.exchange.pdf;

import org.jspecify.annotations.NullMarked;
