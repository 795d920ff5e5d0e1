/// What goes out to those who work in Word, read again by our own reader and by another program.
@NullMarked
package org.adref.exchange.circulation;

import org.jspecify.annotations.NullMarked;
