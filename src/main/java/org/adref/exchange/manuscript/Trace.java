package org.adref.exchange.manuscript;

/// How words came to stand where they stand.
public sealed interface Trace {
    /// They stood there before and still do.
    record Kept() implements Trace {}

    record Inserted(Hand by) implements Trace {}

    record Deleted(Hand by) implements Trace {}

    /// They were taken away from here; the same name says where they went.
    record MovedAway(Hand by, String name) implements Trace {}

    /// They were brought here.
    record MovedHere(Hand by, String name) implements Trace {}

    Trace KEPT = new Kept();
}
