/// Whether anything that is sent gives away who spoke: every address that the interface describes is read by
/// every role, so that a new one is covered as soon as it is there.
@NullMarked
package org.adref.leak;

import org.jspecify.annotations.NullMarked;
