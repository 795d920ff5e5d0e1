/// The append-only, hash-chained record of every act in a consultation, and the receipts that make an act safe to
/// send twice. Knows acts, numbers and hashes; not what a clause or a seat is: it holds their ids.
@NullMarked
package org.adref.journal;

import org.jspecify.annotations.NullMarked;
