/// Where each expert stands, and what the rule makes of it. Knows the clauses and their versions; not what else is
/// said about them.
@NullMarked
package org.adref.review.position;

import org.jspecify.annotations.NullMarked;
