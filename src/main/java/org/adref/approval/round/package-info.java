/// The rule under which agreement is computed, and the rounds and silence procedures that ask the panel under it.
@NullMarked
package org.adref.approval.round;

import org.jspecify.annotations.NullMarked;
