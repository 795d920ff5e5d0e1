package org.adref.consultation;

import java.security.SecureRandom;

/// A first password that can be read aloud over the telephone: `k7mq-x4tp-9wfe-h3rd`.
final class Key {
    private static final SecureRandom RANDOM = new SecureRandom();
    /// Without letters and digits that are taken for one another.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private Key() {}

    static String drawn() {
        var key = new StringBuilder();
        for (int sign = 0; sign < 16; sign++) {
            if (sign > 0 && sign % 4 == 0) {
                key.append('-');
            }
            key.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return key.toString();
    }
}
