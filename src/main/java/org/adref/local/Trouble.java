package org.adref.local;

/// A reason not to go on, in words for the person at the keyboard: what is wrong and what to do. Shown without a
/// trace.
final class Trouble extends RuntimeException {

    Trouble(String words) {
        super(words, null, false, false);
    }

    Trouble(String words, Throwable cause) {
        super(words, cause, false, false);
    }
}
