/// A document under negotiation as it goes out to those who work in Word: redlined, as a working copy, as a compilation
/// of all proposals. Every name in it went through attribution before it came here.
@NullMarked
package org.adref.exchange.circulation;

import org.jspecify.annotations.NullMarked;
