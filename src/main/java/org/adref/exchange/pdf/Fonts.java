package org.adref.exchange.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.adref.problem.Problem;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts that are embedded in every PDF: Noto Serif for Latin, Greek and Cyrillic, Noto Naskh Arabic for Arabic.
/// Both are under the SIL Open Font License 1.1, whose text stands beside them.
final class Fonts {
    private static final List<Font> ALL = List.of(
            new Font("Noto Serif", "NotoSerif-Regular", 400, FontStyle.NORMAL),
            new Font("Noto Serif", "NotoSerif-Italic", 400, FontStyle.ITALIC),
            new Font("Noto Serif", "NotoSerif-Bold", 700, FontStyle.NORMAL),
            new Font("Noto Serif", "NotoSerif-BoldItalic", 700, FontStyle.ITALIC),
            new Font("Noto Naskh Arabic", "NotoNaskhArabic-Regular", 400, FontStyle.NORMAL),
            new Font("Noto Naskh Arabic", "NotoNaskhArabic-Bold", 700, FontStyle.NORMAL));

    private static final List<CmapLookup> COVERED = List.of(
            characters("NotoSerif-Regular"), characters("NotoSerif-Italic"), characters("NotoNaskhArabic-Regular"));

    private Fonts() {}

    private record Font(String family, String file, int weight, FontStyle style) {}

    static void into(PdfRendererBuilder builder) {
        for (var font : ALL) {
            var bytes = bytes(font.file());
            builder.useFont(() -> new ByteArrayInputStream(bytes), font.family(), font.weight(), font.style(), true);
        }
    }

    /// The text with signs that none of the fonts has by their names: `[grinning face]`. Letters stay.
    static String spelled(String text) {
        return text.codePoints()
                .mapToObj(c -> isUncovered(c) && !Character.isLetter(c)
                        ? "[%s]"
                                .formatted(Objects.requireNonNullElse(Character.getName(c), "a sign")
                                        .toLowerCase(Locale.ROOT))
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static boolean isUncovered(int c) {
        return c > ' '
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && COVERED.stream().allMatch(font -> font.getGlyphId(c) == 0);
    }

    /// The first character that none of the fonts can show: printed, it would be another one.
    static Optional<String> uncovered(String text) {
        return text.codePoints()
                .filter(Fonts::isUncovered)
                .mapToObj(Character::toString)
                .findFirst();
    }

    /// Refuses a text that can't be printed as it is.
    static void requireCovered(String where, String text) {
        uncovered(text).ifPresent(character -> {
            throw new Problem.Conflict(
                    "%s has the character “%s” (U+%04X), which the fonts of the PDF do not have: they cover Latin, Greek, Cyrillic and Arabic. Take the page (HTML) or the Word file instead."
                            .formatted(where, character, character.codePointAt(0)));
        });
    }

    private static CmapLookup characters(String file) {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(bytes(file)))
                    .getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try (var in = Fonts.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
