/// Where agreement is declared and the final text approved: declarations, milestones, the Rapporteur's approval and
/// what stands in its way. Reads what experts said (review), which stands below it.
@NullMarked
package org.adref.approval;

import org.jspecify.annotations.NullMarked;
