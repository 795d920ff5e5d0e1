/// The PDF: tagged (PDF/UA-1), with bookmarks and page furniture, printed from the page of a copy. Knows fonts
/// and paper; what is on the page is the page's business.
@NullMarked
package org.adref.exchange.pdf;

import org.jspecify.annotations.NullMarked;
