/// A document as one self-contained page: no script, nothing fetched from elsewhere, well-formed, so that a browser
/// reads it and the PDF writer prints it. Knows the copy and nothing of requests or tables.
@NullMarked
package org.adref.exchange.page;

import org.jspecify.annotations.NullMarked;
