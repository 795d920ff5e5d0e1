/// Text that experts can trust: a clause's wording and its marks, the difference between two wordings, the
/// three-way merge, and anchors that are carried from version to version. Pure functions over values; the browser
/// has a twin of this room in `frontend/src/text`, held to the same answers by shared vectors. Knows nothing of
/// clauses' ids, amendments, people, the database or the network.
///
/// All offsets count UTF-16 units, as `String` and JavaScript do.
@NullMarked
package org.adref.text;

import org.jspecify.annotations.NullMarked;
