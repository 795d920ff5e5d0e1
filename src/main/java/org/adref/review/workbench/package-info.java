/// The desk at which several amendments become one wording: the work in progress, kept on the server, private or shown
/// to the room; and the act that makes the version. Knows amendments and their answers.
@NullMarked
package org.adref.review.workbench;

import org.jspecify.annotations.NullMarked;
