package org.adref.exchange.manuscript;

import java.util.Locale;

/// Constants as they stand in a text that people read.
public final class Spelled {
    private Spelled() {}

    /// “Business enterprise”, “Not accepted”.
    public static String out(Enum<?> constant) {
        var name = constant.name();
        if (name.equals("NGO")) {
            return name;
        }
        var words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
