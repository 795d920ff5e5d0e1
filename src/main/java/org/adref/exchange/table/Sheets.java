package org.adref.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.adref.exchange.word.part.NotRead;
import org.adref.exchange.word.part.WordFile;
import org.adref.problem.Problem;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// Reads a table from the bytes of a file, Excel's or comma-separated, within bounds of size, ratio, rows and cells.
public final class Sheets {
    /// Bytes that a file may have.
    static final int LARGEST = 5_000_000;

    private static final long LARGEST_UNPACKED = 60_000_000;
    private static final int MOST_PARTS = 1000;
    private static final String HOW_TO_SAVE =
            " Save the table as an Excel workbook (.xlsx) or as CSV in UTF-8 and choose that file.";

    private Sheets() {}

    /// The first sheet of a workbook, the longest table of a Word file, or the rows of a CSV file parted by commas,
    /// semicolons or tabs.
    ///
    /// @throws Problem.Invalid in words, where the file can't be read
    public static Sheet read(byte[] file) {
        if (file.length == 0) {
            throw refused("The file is empty. Choose another.");
        }
        if (file.length > LARGEST) {
            throw refused("This file has more than 5 MB. Divide the table.");
        }
        if (file.length > 4 && file[0] == 'P' && file[1] == 'K') {
            requireBounded(file);
            return isWord(file) ? word(file) : workbook(file);
        }
        if (file.length > 4 && (file[0] & 0xff) == 0xd0 && (file[1] & 0xff) == 0xcf) {
            throw refused("This is a file of an older Excel, or one with a password." + HOW_TO_SAVE);
        }
        return separated(text(file));
    }

    private static boolean isWord(byte[] file) {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            return zip.getEntry("word/document.xml") != null;
        } catch (IOException broken) {
            throw refused("This file is damaged." + HOW_TO_SAVE);
        }
    }

    private static Sheet word(byte[] file) {
        List<List<List<String>>> tables;
        try {
            tables = WordFile.tables(file);
        } catch (NotRead refused) {
            throw refused(refused.why());
        }
        var longest = tables.stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow(() -> refused("There is no table in this Word file. Choose the file with the table."));
        var rows = new ArrayList<Sheet.Row>();
        for (int line = 0; line < longest.size(); line++) {
            var cells = longest.get(line);
            add(rows, new Sheet.Row(line + 1, cells.subList(0, Math.min(cells.size(), Sheet.MOST_COLUMNS))));
        }
        return new Sheet(rows);
    }

    private static Sheet workbook(byte[] file) {
        var rows = new ArrayList<Sheet.Row>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var stream = workbook.getFirstSheet().openStream()) {
            var all = stream.iterator();
            while (all.hasNext()) {
                var row = all.next();
                var cells = new ArrayList<String>();
                for (int column = 0; column < Math.min(row.getCellCount(), Sheet.MOST_COLUMNS); column++) {
                    cells.add(row.getOptionalCell(column).map(Sheets::words).orElse(""));
                }
                add(rows, new Sheet.Row(row.getRowNum(), cells));
            }
        } catch (IOException
                | ExcelReaderException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException broken) {
            throw refused("This is no Excel workbook that can be read." + HOW_TO_SAVE);
        }
        return new Sheet(rows);
    }

    /// What the cell shows; of a formula its last result, for nothing is computed here.
    private static String words(Cell cell) {
        if (cell.getType() == CellType.STRING) {
            return unguarded(cell.asString());
        }
        var raw = cell.getRawValue();
        return raw == null ? "" : raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
    }

    private static Sheet separated(String text) {
        var rows = new ArrayList<Sheet.Row>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                var cells = record.getFields().stream()
                        .limit(Sheet.MOST_COLUMNS)
                        .map(Sheets::unguarded)
                        .toList();
                add(rows, new Sheet.Row((int) record.getStartingLineNumber(), cells));
            }
        } catch (CsvParseException broken) {
            throw refused("The table can't be read as CSV behind line "
                    + (rows.isEmpty() ? 0 : rows.getLast().line())
                    + ": a quotation mark is opened and never closed, or a cell is too long." + HOW_TO_SAVE);
        } catch (IOException broken) {
            throw refused("The table can't be read as CSV." + HOW_TO_SAVE);
        }
        return new Sheet(rows);
    }

    /// Whichever of the usual three the first line has most of; quoted ones are rare there.
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        long commas = first.chars().filter(c -> c == ',').count();
        long semicolons = first.chars().filter(c -> c == ';').count();
        long tabs = first.chars().filter(c -> c == '\t').count();
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private static void add(List<Sheet.Row> rows, Sheet.Row row) {
        if (row.isEmpty()) {
            return;
        }
        if (rows.size() >= Sheet.MOST_ROWS) {
            throw refused("The table has more than 20,000 rows. Divide it.");
        }
        row.cells().stream()
                .filter(cell -> cell.length() > Sheet.LONGEST_CELL)
                .findFirst()
                .ifPresent(_ -> {
                    throw refused("Line " + row.line() + " has a cell of more than 20,000 characters.");
                });
        rows.add(row);
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw refused("This file is not UTF-8; perhaps it was saved as Windows-1252 (“ANSI”)." + HOW_TO_SAVE);
        }
    }

    /// A cell that [Separated] kept from being a formula, as it was.
    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && Separated.isFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    /// Unpacks to nowhere, so that nothing swells in memory that has not been counted.
    private static void requireBounded(byte[] file) {
        long unpacked = 0;
        int parts = 0;
        var buffer = new byte[16_384];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                parts++;
                try (var part = zip.getInputStream(entries.nextElement())) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > LARGEST_UNPACKED || parts > MOST_PARTS) {
                            throw refused("This file unpacks to far more than a table has; it was not read.");
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw refused("This file is damaged, was not copied whole, or has a password." + HOW_TO_SAVE);
        }
        if (parts == 0) {
            throw refused("This file is damaged." + HOW_TO_SAVE);
        }
    }

    private static Problem.Invalid refused(String why) {
        return new Problem.Invalid("body", why);
    }
}
