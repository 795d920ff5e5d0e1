/// Drafts that come in: what was typed or tabulated, read into clauses, with every doubt named by its line. Pure
/// functions over bytes and values behind one resource that shows the outcome; nothing is stored here.
@NullMarked
package org.adref.exchange.intake;

import org.jspecify.annotations.NullMarked;
