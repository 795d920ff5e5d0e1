package org.adref.consultation;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Roles as they stand in a sentence.
final class Roles {

    private Roles() {}

    static String word(Role role) {
        return switch (role) {
            case RAPPORTEUR -> "the Special Rapporteur";
            case CHAIR -> "the chair";
            case SECRETARIAT -> "the secretariat";
            case EXPERT -> "an expert";
            case OBSERVER -> "an observer";
        };
    }

    static String words(Role... roles) {
        return Arrays.stream(roles).map(Roles::word).collect(Collectors.joining(" or "));
    }
}
