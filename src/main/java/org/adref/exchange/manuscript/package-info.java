/// Writes Word files that are worked on: tracked changes, comments with their threads, footnotes, bookmarks. Text is
/// streamed into the parts as it comes, so that time and memory grow with what is written and nothing else. A library
/// that holds a file as objects first took seconds for its first file and many times the memory; the final text, which
/// has none of these, is still written with it.
@NullMarked
package org.adref.exchange.manuscript;

import org.jspecify.annotations.NullMarked;
