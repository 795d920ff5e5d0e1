package org.adref.text;

/// Where an anchor's words are in a later version.
public sealed interface Carried {

    /// The same words in the same place of the wording; only what stands before may have grown or shrunk.
    record Exact(int start, int end) implements Carried {}

    /// The same words in another place.
    record Moved(int start, int end) implements Carried {}

    /// Part of the words was edited: what is left of them, with what was put between, is here.
    record Changed(int start, int end) implements Carried {}

    /// The words are gone, or two places could be meant.
    record Gone() implements Carried {}
}
