package org.adref.leak;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// All that an answer says: headers and body; of files that are archives (Word, tables) every part, of a PDF its words,
/// properties included.
final class Unpacked {

    private Unpacked() {}

    static String of(Response answer) {
        var all = new StringBuilder(answer.getHeaders().toString()).append('\n');
        unpack(answer.asByteArray(), all);
        return all.toString();
    }

    private static void unpack(byte[] bytes, StringBuilder all) {
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F') {
            read(bytes, all);
            return;
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            all.append(new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                all.append(entry.getName()).append('\n');
                unpack(zip.getInputStream(entry).readAllBytes(), all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words of the pages, those behind annotations, and the properties in both of their places.
    private static void read(byte[] pdf, StringBuilder all) {
        try (var document = Loader.loadPDF(pdf)) {
            all.append(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .append('\n')
                    .append(document.getDocumentInformation().getCOSObject())
                    .append('\n');
            var properties = document.getDocumentCatalog().getMetadata();
            if (properties != null) {
                all.append(new String(properties.toByteArray(), StandardCharsets.UTF_8));
            }
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    all.append(annotation.getContents())
                            .append(annotation.getCOSObject())
                            .append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
