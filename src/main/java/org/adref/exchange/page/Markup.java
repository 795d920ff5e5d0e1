package org.adref.exchange.page;

import org.jspecify.annotations.Nullable;

/// Well-formed markup, written once from left to right. Whatever is not a tag is escaped here and nowhere else.
final class Markup {
    private final StringBuilder out = new StringBuilder(64_000);

    /// Tags and attributes of our own, as they stand.
    Markup raw(String tags) {
        out.append(tags);
        return this;
    }

    Markup text(@Nullable String words) {
        if (words != null) {
            escape(words);
        }
        return this;
    }

    Markup element(String name, String attributes, String words) {
        out.append('<')
                .append(name)
                .append(attributes.isEmpty() ? "" : " ")
                .append(attributes)
                .append('>');
        escape(words);
        out.append("</").append(name).append('>');
        return this;
    }

    /// ` name="value"`, for a tag that is being written.
    static String attribute(String name, String value) {
        return " " + name + "=\"" + new Markup().text(value) + "\"";
    }

    private void escape(String words) {
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (isAllowed(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }

    /// What XML 1.0 can hold.
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c != 0xfffe && c != 0xffff);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
