/// The Rapporteur's board: where every clause stands, by stakeholder group and by region, counted in SQL, so that a
/// large
/// panel costs little more than a small one. Reads, changes nothing, and breaks out no group that would give somebody
/// away.
@NullMarked
package org.adref.reading.board;

import org.jspecify.annotations.NullMarked;
