/// What the room promises, on small texts, on random ones and on real ones where they are at hand.
@NullMarked
package org.adref.exchange.manuscript;

import org.jspecify.annotations.NullMarked;
