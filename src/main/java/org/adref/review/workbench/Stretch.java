package org.adref.review.workbench;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a passage of the present text stands in the work, in UTF-16 units, end exclusive.
public record Stretch(
        @Schema(required = true) int start,
        @Schema(required = true) int end) {}
