package org.adref.exchange.word.part;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import org.adref.exchange.word.Tracked;
import org.jspecify.annotations.Nullable;

/// Counts the tracked changes of a file and says whose they are.
final class Changes {
    int insertions;
    int deletions;
    int moves;
    int restyled;
    final Set<String> authors = new LinkedHashSet<>();

    /// Counts an element if it is a change; to be called once for each that begins.
    void count(Xml xml, String name) {
        switch (name) {
            case "ins" -> insertions++;
            case "del" -> deletions++;
            case "moveFrom" -> moves++;
            case "moveTo" -> {}
            case "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange" -> restyled++;
            default -> {
                return;
            }
        }
        authors.add(xml.attribute("author", ""));
    }

    static Tracked tracked(Xml xml, @Nullable String move) {
        return new Tracked(xml.attribute("author", ""), instant(xml.attribute("date")), move);
    }

    /// A date with or without a zone; absent when it is none.
    static @Nullable Instant instant(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeException without) {
            try {
                return LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException none) {
                return null;
            }
        }
    }
}
