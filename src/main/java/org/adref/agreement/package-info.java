/// Who agrees to what, as arithmetic: positions and a rule in; outcome, and what is still needed, out. Pure values.
@NullMarked
package org.adref.agreement;

import org.jspecify.annotations.NullMarked;
