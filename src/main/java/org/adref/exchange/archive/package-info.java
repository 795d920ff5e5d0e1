/// A whole consultation as one JSON file, out and in: every fact as it is kept, with the journal's chain and the
/// milestones' hashes, so that another instance can verify all of it before it takes it in. Knows tables, not rules:
/// what is appended today is in the archive, without this room being told of it.
@NullMarked
package org.adref.exchange.archive;

import org.jspecify.annotations.NullMarked;
