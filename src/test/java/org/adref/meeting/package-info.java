/// The one realistic setting that all HTTP tests share: a meeting of its own for each test.
@NullMarked
package org.adref.meeting;

import org.jspecify.annotations.NullMarked;
