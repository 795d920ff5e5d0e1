/// Where files are asked for: one address for each form and format, behind a seat. Knows the writers; what they write
/// is theirs.
@NullMarked
package org.adref.exchange.delivery;

import org.jspecify.annotations.NullMarked;
