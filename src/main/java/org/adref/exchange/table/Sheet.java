package org.adref.exchange.table;

import java.util.List;
import java.util.Locale;

/// The rows of a table as somebody typed them, the heading's among them.
///
/// @param rows without those that are empty
public record Sheet(List<Row> rows) {
    /// Rows that a table may have.
    static final int MOST_ROWS = 20_000;

    /// Columns that a table may have.
    static final int MOST_COLUMNS = 100;

    /// Characters that a cell may have.
    static final int LONGEST_CELL = 20_000;

    public Sheet {
        rows = List.copyOf(rows);
    }

    /// @param line as the program that made the file counts it, from 1
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// What stands in a column, without the space around it; empty where the row ends before.
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /// The column whose heading is one of these, compared by letters and digits only; -1 where there is none.
    public int column(String... headings) {
        if (rows.isEmpty()) {
            return -1;
        }
        var first = rows.getFirst();
        for (var heading : headings) {
            for (int column = 0; column < first.cells().size(); column++) {
                if (plain(first.cell(column)).equals(plain(heading))) {
                    return column;
                }
            }
        }
        return -1;
    }

    /// The rows below the heading.
    public List<Row> body() {
        return rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
