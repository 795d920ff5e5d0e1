/// Opens a Word file that somebody sent and reads its parts, suspicious of all of it: sizes, ratios and depths are
/// bounded, declarations of types and entities are refused, and each refusal says what to do. Streams; keeps nothing.
@NullMarked
package org.adref.exchange.word.part;

import org.jspecify.annotations.NullMarked;
