/// The rule under which agreement is computed, set by the secretariat before it is applied.
@NullMarked
package org.adref.approval.round;

import org.jspecify.annotations.NullMarked;
