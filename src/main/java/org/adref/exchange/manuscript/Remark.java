package org.adref.exchange.manuscript;

import java.util.List;

/// A comment in the margin, with the answers that it got.
///
/// @param resolved whether its thread is done
public record Remark(Hand by, String text, boolean resolved, List<Remark> replies) {
    public Remark {
        replies = List.copyOf(replies);
    }
}
