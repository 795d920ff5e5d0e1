/// How much is shown of who speaks: tightening a consultation's attribution, and looking up who is who, which
/// is an act of its own. What is shown is decided in [org.adref.consultation.Attributed].
@NullMarked
package org.adref.consultation.identity;

import org.jspecify.annotations.NullMarked;
