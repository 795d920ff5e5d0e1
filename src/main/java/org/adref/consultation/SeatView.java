package org.adref.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A seat as somebody else sees it, after attribution.
///
/// @param mail shown to the secretariat alone
/// @param awaited whether she was invited without an account and has not signed in yet; said to the secretariat alone
public record SeatView(
        @Schema(required = true) long id,
        @Schema(required = true) String label,
        @Schema(required = true) Role role,
        @Nullable StakeholderGroup stakeholderGroup,
        @Nullable Region region,
        @Nullable String organisation,
        @Nullable String mail,
        @Nullable Boolean awaited) {}
