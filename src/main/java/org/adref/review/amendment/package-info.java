/// Proposed wordings, and how each reads when the text has moved. Knows the clauses and their versions; not answers,
/// comments or positions.
@NullMarked
package org.adref.review.amendment;

import org.jspecify.annotations.NullMarked;
