/// What was said on a document, as it may stand in files that go out, and as it is known again in those that come back.
@NullMarked
package org.adref.exchange.discussion;

import org.jspecify.annotations.NullMarked;
