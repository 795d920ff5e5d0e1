package org.adref.exchange.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/// Recognises, by their first bytes, files that are not text at all.
final class ForeignFile {
    private static final String SAVE_AS_TEXT = " Save it as plain text (.txt, encoding UTF-8) and choose that file.";

    private ForeignFile() {}

    /// What to tell the person who chose the file, if it is one of another program.
    static Optional<String> recognise(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 4096), ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Optional.of(zip(bytes));
        }
        if (head.startsWith("%PDF-")) {
            return Optional.of(
                    "This is a PDF file; its text can't be taken out reliably. Import the draft from which the"
                            + " PDF was made." + SAVE_AS_TEXT);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of("This is a file of an older Word or Excel." + SAVE_AS_TEXT);
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of("This is a rich text (RTF) file." + SAVE_AS_TEXT);
        }
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return Optional.of("This text is saved as UTF-16, which Windows also calls “Unicode”. Save it as UTF-8.");
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("GIF8")) {
            return Optional.of("This is a picture, not a text. Import the text itself, saved as UTF-8.");
        }
        if (head.startsWith("\u001f\u008b") || head.startsWith("7z\u00bc\u00af") || head.startsWith("Rar!")) {
            return Optional.of("This is a compressed file. Unpack it and choose the text file inside.");
        }
        return Optional.empty();
    }

    /// Whether a file is an archive with the main part of a Word file in it.
    static boolean isWord(byte[] bytes) {
        return bytes.length > 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && new String(bytes, ISO_8859_1).contains("word/document.xml");
    }

    private static String zip(byte[] bytes) {
        var names = new String(bytes, ISO_8859_1); // part names stand in clear text, in the directory at the end too
        if (names.contains("word/document.xml")) {
            return "This is a Word file; only its text can be imported." + SAVE_AS_TEXT;
        }
        if (names.contains("xl/workbook.xml")) {
            return "This is an Excel file. Save the sheet as “Text (tab delimited)” in UTF-8 and choose that file.";
        }
        if (names.contains("opendocument.text")) {
            return "This is a LibreOffice or OpenDocument file." + SAVE_AS_TEXT;
        }
        return "This is a zip archive. Unpack it and choose the text file inside.";
    }
}
