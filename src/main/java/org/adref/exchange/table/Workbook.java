package org.adref.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;

/// A table as an Excel workbook of one sheet: a bold heading that stays on top, wrapped words, columns of fit width.
/// Every cell is a string, so nothing is ever computed.
public final class Workbook {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_CELL = 32_767; // that Excel can hold

    private Workbook() {}

    /// @param rows the heading first
    /// @param widths of the columns, in characters
    public static byte[] write(String name, List<List<String>> rows, int... widths) {
        var out = new ByteArrayOutputStream(50_000);
        try (var workbook = new org.dhatim.fastexcel.Workbook(out, "Adref", "1.0")) {
            var sheet = workbook.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, widths[column]);
            }
            for (int row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, clean(cells.get(column)));
                    var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
                    if (row == 0) {
                        style.bold().borderStyle(BorderStyle.THIN);
                    }
                    style.set();
                }
            }
            sheet.freezePane(0, 1);
            sheet.repeatRows(0);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Without what XML can't hold, and cut where Excel would call the file damaged.
    private static String clean(String cell) {
        var clean = cell.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c < 0xd800)
                        || (c >= 0xe000 && c != 0xfffe && c != 0xffff))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL - 2) + " …";
    }
}
