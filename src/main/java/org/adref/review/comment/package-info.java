/// Remarks on a document, a clause or a passage, and where their passages stand now. Knows the clauses and their
/// versions; not amendments.
@NullMarked
package org.adref.review.comment;

import org.jspecify.annotations.NullMarked;
