/// Correcting an approved text: proposed by the secretariat, answered by the Rapporteur, frozen as a
/// milestone of its own beside the original. Stands on approval.
@NullMarked
package org.adref.approval.corrigendum;

import org.jspecify.annotations.NullMarked;
