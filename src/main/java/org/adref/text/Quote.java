package org.adref.text;

/// Words in quotation marks that the words themselves don't hold.
final class Quote {
    private static final String[] PAIRS = {"''", "\"\"", "“”", "«»"};

    private Quote() {}

    /// The words between the first marks of `'…'`, `"…"`, `“…”`, `«…»` that they don't hold; if they hold all,
    /// between the first with those inside doubled.
    static String of(String words) {
        for (var pair : PAIRS) {
            if (words.indexOf(pair.charAt(0)) < 0 && words.indexOf(pair.charAt(1)) < 0) {
                return pair.charAt(0) + words + pair.charAt(1);
            }
        }
        return "'" + words.replace("'", "''") + "'";
    }
}
