/// Tables, out and in: sheets of Excel and comma-separated values, read within bounds and written so that no cell is
/// ever taken for a formula. Nothing that comes in is stored here: it is shown first, line by line.
@NullMarked
package org.adref.exchange.table;

import org.jspecify.annotations.NullMarked;
