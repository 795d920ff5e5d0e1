package org.adref.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table as comma-separated values, in UTF-8 with the mark by which Excel knows it.
public final class Separated {
    public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    private Separated() {}

    public static byte[] write(List<List<String>> rows) {
        var out = new StringWriter();
        out.append('\ufeff');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            for (var row : rows) {
                csv.writeRecord(row.stream().map(Separated::guarded).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Whether a spreadsheet would compute this cell instead of showing it.
    static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }

    /// An apostrophe before it makes a spreadsheet show it. Taken away again on reading.
    private static String guarded(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }
}
