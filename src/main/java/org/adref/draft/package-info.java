/// The documents under negotiation: their clauses, the tree these stand in, and every wording that a clause had.
/// Knows who may draft (consultation) and writes what was done (journal); not what experts say about it.
@NullMarked
package org.adref.draft;

import org.jspecify.annotations.NullMarked;
