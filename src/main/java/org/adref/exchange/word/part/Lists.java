package org.adref.exchange.word.part;

import java.util.HashMap;
import java.util.Map;
import org.adref.exchange.word.Numbering;
import org.adref.exchange.word.Numbering.Level;
import org.adref.exchange.word.Numbering.ListForm;
import org.jspecify.annotations.Nullable;

/// Reads how the lists of a file count, and which style belongs to which level.
final class Lists {
    private final Map<Integer, Map<Integer, Level>> forms = new HashMap<>();
    private final Map<Integer, String> linked = new HashMap<>(); // a form that is defined by another's name
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<Integer, ListForm> lists = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();

    private int form = -1;
    private int list = -1;
    private int at = -1;
    private int start = 1;
    private String kind = "decimal";
    private String pattern = "";
    private boolean legal;
    private @Nullable Integer restart;
    private @Nullable String style;
    private int of = -1;
    private Map<Integer, Integer> restarts = new HashMap<>();
    private Map<Integer, Level> overridden = new HashMap<>();

    Lists() {}

    Lists(Xml xml) {
        while (xml.next()) {
            if (xml.isStart()) {
                begin(xml);
            } else if (xml.isEnd()) {
                end(xml.name());
            }
        }
    }

    private void begin(Xml xml) {
        switch (xml.name()) {
            case "abstractNum" -> {
                form = xml.number("abstractNumId", -1);
                forms.put(form, new HashMap<>());
            }
            case "styleLink" -> named.put(xml.attribute("val", ""), form);
            case "numStyleLink" -> linked.put(form, xml.attribute("val", ""));
            case "num" -> {
                list = xml.number("numId", -1);
                of = -1;
                restarts = new HashMap<>();
                overridden = new HashMap<>();
            }
            case "abstractNumId" -> of = xml.number("val", -1);
            case "lvlOverride" -> at = xml.number("ilvl", -1);
            case "startOverride" -> {
                if (at >= 0 && at < Numbering.LEVELS) {
                    restarts.put(at, xml.number("val", 1));
                }
            }
            case "lvl" -> {
                at = xml.number("ilvl", -1);
                start = 1;
                kind = "decimal";
                pattern = "";
                legal = false;
                restart = null;
                style = null;
            }
            case "start" -> start = xml.number("val", 1);
            case "numFmt" -> kind = xml.attribute("val", "decimal");
            case "lvlText" -> pattern = xml.attribute("val", "");
            case "isLgl" -> legal = xml.isOn();
            case "lvlRestart" -> restart = xml.number("val", 0);
            case "pStyle" -> style = xml.attribute("val");
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "lvl" -> {
                if (at < 0 || at >= Numbering.LEVELS) {
                    return;
                }
                var level = new Level(start, kind, pattern, legal, restart);
                if (list >= 0) {
                    overridden.put(at, level);
                } else if (form >= 0) {
                    forms.getOrDefault(form, new HashMap<>()).put(at, level);
                    if (style != null) {
                        levelOfStyle.put(style, at);
                    }
                }
            }
            case "abstractNum" -> form = -1;
            case "num" -> {
                var levels = new HashMap<>(levels(of));
                levels.putAll(overridden);
                lists.put(list, new ListForm(of, levels, restarts));
                list = -1;
            }
            default -> {}
        }
    }

    private Map<Integer, Level> levels(int form) {
        var own = forms.getOrDefault(form, Map.of());
        var name = linked.get(form);
        var other = name == null ? null : named.get(name);
        return own.isEmpty() && other != null ? forms.getOrDefault(other, Map.of()) : own;
    }

    Numbering numbering() {
        return new Numbering(lists);
    }

    /// The level that a style has in its list; 0 if none says so.
    int level(String styleId) {
        return levelOfStyle.getOrDefault(styleId, 0);
    }
}
