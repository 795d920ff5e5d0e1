/// A Word file as values: paragraphs of runs, who inserted, deleted or moved them, comments with their threads, numbers
/// as they are shown. Pure; knows nothing of clauses, seats or storage, and neither files nor XML, which `part` reads.
@NullMarked
package org.adref.exchange.word;

import org.jspecify.annotations.NullMarked;
