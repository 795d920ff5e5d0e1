/// The register of comments and amendments as a table, in the eight columns of ISO's commenting form: out to be worked
/// on elsewhere, and in again with the secretariat's observations.
@NullMarked
package org.adref.exchange.register;

import org.jspecify.annotations.NullMarked;
