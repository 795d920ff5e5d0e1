/// The ways in which a request is refused, as values. Knows nothing of HTTP, of the database or of any other room.
@NullMarked
package org.adref.problem;

import org.jspecify.annotations.NullMarked;
