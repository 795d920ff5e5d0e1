package org.adref.text;

/// Input that can't be kept as a clause's text: broken characters, or a mark that lies outside of it. The message
/// says what is wrong and where, in plain words; the caller adds the name of the field.
public final class Unreadable extends IllegalArgumentException {
    Unreadable(String why) {
        super(why);
    }

    /// What is wrong and where, such as "lone surrogate U+D83D at position 17".
    public String why() {
        return String.valueOf(getMessage());
    }
}
