/// What experts send back: a Word file read against the draft, told as proposals and comments that its owner confirms
/// one by one before anything is stored. Pure but for one resource.
@NullMarked
package org.adref.exchange.returned;

import org.jspecify.annotations.NullMarked;
