package org.adref.exchange.word.part;

/// A file that can't be read as a Word file. The words are for the person who chose it: what it is, what to do.
public final class NotRead extends RuntimeException {
    NotRead(String why) {
        super(why, null, false, false);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
