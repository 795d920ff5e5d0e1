/// Word files of other people's programs, where they are on the machine, and small ones made here for each trap.
@NullMarked
package org.adref.exchange.word;

import org.jspecify.annotations.NullMarked;
