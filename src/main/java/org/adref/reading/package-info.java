/// What a seat sees: the pages, each put together from a fixed number of statements, through attribution. Reads every
/// room below and changes nothing.
@NullMarked
package org.adref.reading;

import org.jspecify.annotations.NullMarked;
