/// What `./adref bench` measures, always against something else in the same run: PostgreSQL alone, a bare endpoint,
/// a limit. Nothing here belongs to the application; its endpoints exist in tests only.
@NullMarked
package org.adref.bench;

import org.jspecify.annotations.NullMarked;
