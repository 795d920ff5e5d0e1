package org.adref.exchange.word.part;

/// Characters that a file may hold and a text can't.
final class Words {
    private Words() {}

    /// The words without control characters and code points that are no characters.
    static String keepable(String words) {
        boolean all = true;
        for (int i = 0; i < words.length() && all; i++) {
            char c = words.charAt(i);
            all = c >= ' ' && c < 0x7f;
        }
        if (all) {
            return words;
        }
        var kept = new StringBuilder(words.length());
        words.codePoints().filter(Words::isKeepable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isKeepable(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
        boolean noCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        boolean lone = c >= 0xd800 && c <= 0xdfff;
        return !control && !noCharacter && !lone && c != '\u00ad' && c != '\u2028' && c != '\u2029';
    }
}
