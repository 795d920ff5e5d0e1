/// What somebody notes without saying it: for herself, or for the chair and the secretariat. Knows documents and
/// clauses; nothing that is said to the panel knows it, and it is in no journal.
@NullMarked
package org.adref.review.note;

import org.jspecify.annotations.NullMarked;
