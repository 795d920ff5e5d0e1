package org.adref.exchange.word.part;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the styles of a file say that matters here: headings, lists, emphasis.
final class Styles {
    private static final int DEEPEST = 20;

    /// @param outline level from 1; 0 for none
    private record Style(
            String name,
            @Nullable String above,
            int outline,
            int list,
            int level,
            @Nullable Boolean strong,
            @Nullable Boolean emphasis) {}

    private final Map<String, Style> styles = new HashMap<>();
    private String normal = "";

    /// A file without styles.
    Styles() {}

    Styles(Xml xml) {
        String id = "";
        String name = "";
        @Nullable String above = null;
        int outline = 0;
        int list = -1;
        int level = -1;
        @Nullable Boolean strong = null;
        @Nullable Boolean emphasis = null;
        boolean paragraphs = false;
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "style" -> {
                        id = xml.attribute("styleId", "");
                        paragraphs = xml.attribute("type", "").equals("paragraph");
                        if (paragraphs && xml.attribute("default", "0").matches("1|true|on")) {
                            normal = id;
                        }
                        name = "";
                        above = null;
                        outline = 0;
                        list = -1;
                        level = -1;
                        strong = null;
                        emphasis = null;
                    }
                    case "name" -> name = xml.attribute("val", "");
                    case "basedOn" -> above = xml.attribute("val");
                    case "outlineLvl" -> outline = xml.number("val", 9) + 1;
                    case "numId" -> list = xml.number("val", -1);
                    case "ilvl" -> level = xml.number("val", -1);
                    case "b" -> strong = xml.isOn();
                    case "i" -> emphasis = xml.isOn();
                    default -> {}
                }
            } else if (xml.isEnd() && xml.name().equals("style")) {
                styles.put(
                        id,
                        new Style(
                                name,
                                above,
                                outline,
                                list,
                                level,
                                paragraphs ? null : strong,
                                paragraphs ? null : emphasis));
            }
        }
    }

    String normal() {
        return normal;
    }

    /// The level of a heading, 1 to 9; 0 for what is none. A title stands over all headings and counts as the first.
    int heading(String id) {
        var at = styles.get(id);
        if (at == null) {
            return id.matches("Heading[1-9]") ? id.charAt(id.length() - 1) - '0' : id.equals("Title") ? 1 : 0;
        }
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at.outline > 0) {
                return at.outline <= 9 ? at.outline : 0;
            }
            if (at.name.matches("(?i)heading [1-9]")) {
                return at.name.charAt(at.name.length() - 1) - '0';
            }
            if (at.name.equalsIgnoreCase("title")) {
                return 1;
            }
            at = at.above == null ? null : styles.get(at.above);
        }
        return 0;
    }

    /// The list that a style puts its paragraphs into; -1 for none.
    int list(String id) {
        var at = styles.get(id);
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at.list >= 0) {
                return at.list;
            }
            at = at.above == null ? null : styles.get(at.above);
        }
        return -1;
    }

    /// The level, from 0, at which a style puts them there; -1 if it does not say.
    int level(String id) {
        var at = styles.get(id);
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at.level >= 0) {
                return at.level;
            }
            at = at.above == null ? null : styles.get(at.above);
        }
        return -1;
    }

    boolean isStrong(String id) {
        var at = styles.get(id);
        return at != null && Boolean.TRUE.equals(at.strong);
    }

    boolean isEmphasis(String id) {
        var at = styles.get(id);
        return at != null && Boolean.TRUE.equals(at.emphasis);
    }
}
