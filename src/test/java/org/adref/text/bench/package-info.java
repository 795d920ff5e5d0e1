/// Speed of the text room, as ratios within one run. Run [org.adref.text.bench.TextBench] for the table.
@NullMarked
package org.adref.text.bench;

import org.jspecify.annotations.NullMarked;
