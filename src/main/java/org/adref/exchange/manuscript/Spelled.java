package org.adref.exchange.manuscript;

import java.util.Locale;
import java.util.Map;

/// Constants as they stand in a text that people read.
public final class Spelled {
    private Spelled() {}

    /// Those that have names in them.
    private static final Map<String, String> NAMES = Map.of(
            "NGO", "NGO",
            "AFRICAN_STATES", "African States",
            "ASIA_PACIFIC_STATES", "Asia-Pacific States",
            "EASTERN_EUROPEAN_STATES", "Eastern European States",
            "LATIN_AMERICAN_AND_CARIBBEAN_STATES", "Latin American and Caribbean States",
            "WESTERN_EUROPEAN_AND_OTHER_STATES", "Western European and other States");

    /// “Business enterprise”, “Not accepted”.
    public static String out(Enum<?> constant) {
        var name = constant.name();
        var named = NAMES.get(name);
        if (named != null) {
            return named;
        }
        var words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
