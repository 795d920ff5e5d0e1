/// The register: every amendment and comment of a document in the columns of ISO's commenting form, found by filters
/// and words. Each page takes a fixed number of statements, whatever was said.
@NullMarked
package org.adref.reading.register;

import org.jspecify.annotations.NullMarked;
