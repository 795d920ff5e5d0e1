/// Files as experts send them back: real ones where they are at hand, and ones made from what we send out.
@NullMarked
package org.adref.exchange.returned;

import org.jspecify.annotations.NullMarked;
