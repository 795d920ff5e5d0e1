/// A document as it goes out, whatever the file is to be: one value that the writers of pages, PDF and Akoma Ntoso
/// share, made in a fixed number of statements and with every name decided by attribution. Knows nothing of any
/// format.
@NullMarked
package org.adref.exchange.faircopy;

import org.jspecify.annotations.NullMarked;
