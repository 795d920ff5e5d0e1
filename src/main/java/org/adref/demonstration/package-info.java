/// The consultation that a newcomer finds on the first start: written by us, played through the same acts as a real
/// one. Nobody imports it.
@NullMarked
package org.adref.demonstration;

import org.jspecify.annotations.NullMarked;
