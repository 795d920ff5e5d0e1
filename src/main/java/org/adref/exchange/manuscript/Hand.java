package org.adref.exchange.manuscript;

import java.time.Instant;

/// Who did something, under the name that attribution lets through, and when.
public record Hand(String author, Instant at) {}
