/// Akoma Ntoso 3.0, out and in: the copy as an XML document that other drafting systems read, with identity,
/// history and redlines, and drafts that come from such systems. Follows the UN's guidelines (AKN4UN) where they
/// speak: addresses under `/akn/un`, `section`, `paragraph` and `subparagraph`, eIds made of short names and numbers.
@NullMarked
package org.adref.exchange.akn;

import org.jspecify.annotations.NullMarked;
