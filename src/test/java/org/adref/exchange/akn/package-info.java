/// What the room promises, on small texts and on the demonstration's draft.
@NullMarked
package org.adref.exchange.akn;

import org.jspecify.annotations.NullMarked;
