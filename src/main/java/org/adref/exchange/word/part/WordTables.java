package org.adref.exchange.word.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The tables of a Word file, cell by cell. What stands in a table within a cell is words of that cell.
final class WordTables {
    private static final Set<String> GONE = Set.of("del", "moveFrom", "mc:Fallback", "instrText");

    private final List<List<List<String>>> tables = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int nested;
    private int gone;

    private WordTables() {}

    /// Tables, rows, cells.
    static List<List<List<String>>> of(WordFile file) throws IOException {
        var reading = new WordTables();
        try (var in = file.open("word/document.xml").orElseThrow(Xml::damaged)) {
            var xml = new Xml(in);
            while (xml.next()) {
                reading.take(xml);
            }
        }
        return reading.tables;
    }

    private void take(Xml xml) {
        if (xml.isText()) {
            if (text && gone == 0 && nested > 0) {
                words.append(xml.text());
            }
        } else if (xml.isStart()) {
            begin(xml.name());
        } else {
            end(xml.name());
        }
    }

    private boolean text; // within the element that words stand in

    private void begin(String name) {
        if (GONE.contains(name)) {
            gone++;
        }
        switch (name) {
            case "tbl" -> {
                if (++nested == 1) {
                    tables.add(new ArrayList<>());
                }
            }
            case "tr" -> {
                if (nested == 1) {
                    tables.getLast().add(new ArrayList<>());
                }
            }
            case "tc" -> {
                if (nested == 1) {
                    words.setLength(0);
                }
            }
            case "t" -> text = true;
            case "tab" -> words.append(gone == 0 ? "\t" : "");
            case "br", "cr" -> words.append(gone == 0 ? "\n" : "");
            default -> {}
        }
    }

    private void end(String name) {
        if (GONE.contains(name)) {
            gone--;
        }
        switch (name) {
            case "tbl" -> nested--;
            case "tc" -> {
                if (nested == 1 && !tables.getLast().isEmpty()) {
                    tables.getLast().getLast().add(words.toString().strip());
                }
            }
            case "p" -> words.append('\n');
            case "t" -> text = false;
            default -> {}
        }
    }
}
