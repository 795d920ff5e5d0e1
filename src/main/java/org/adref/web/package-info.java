/// The framework's rim: refusals to problem details, the single page, headers, limits, signing in. Nobody imports it.
@NullMarked
package org.adref.web;

import org.jspecify.annotations.NullMarked;
