package org.adref.exchange.manuscript;

/// What XML 1.0 can hold of a string, and how.
public final class Xml {
    private Xml() {}

    /// The string without the characters that no XML document can hold.
    public static String clean(String words) {
        var clean = new StringBuilder(words.length());
        words.codePoints().filter(Xml::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    public static String escaped(String words) {
        return clean(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c != 0xfffe && c != 0xffff);
    }
}
