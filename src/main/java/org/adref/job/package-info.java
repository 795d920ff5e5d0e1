/// What must happen at a time to come: kept in the database, so that it survives restarts, and done once, however many
/// instances there are. Knows the database and the clock; what is done is said by the rooms above.
@NullMarked
package org.adref.job;

import org.jspecify.annotations.NullMarked;
