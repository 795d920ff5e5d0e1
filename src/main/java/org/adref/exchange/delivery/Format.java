package org.adref.exchange.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.adref.exchange.akn.AkomaNtoso;
import org.adref.exchange.circulation.FairWord;
import org.adref.exchange.faircopy.FairCopy;
import org.adref.exchange.faircopy.Form;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.exchange.page.Page;
import org.adref.exchange.pdf.Pdf;

/// The kinds of file that a copy is written as.
public enum Format {
    WORD("docx", Manuscript.MEDIA_TYPE) {
        @Override
        public byte[] write(FairCopy copy) {
            return FairWord.write(copy);
        }

        // Proposals and changes go out in Word as tracked changes, from the room of circulation.
        @Override
        public boolean writes(Form form) {
            return form == Form.CLEAN || form == Form.FINAL;
        }
    },
    HTML("html", "text/html; charset=utf-8") {
        @Override
        public byte[] write(FairCopy copy) {
            return Page.write(copy, Page.Medium.SCREEN).getBytes(StandardCharsets.UTF_8);
        }
    },
    PDF("pdf", Pdf.MEDIA_TYPE) {
        @Override
        public byte[] write(FairCopy copy) {
            return Pdf.write(copy);
        }
    },
    AKOMA_NTOSO("xml", AkomaNtoso.MEDIA_TYPE) {
        @Override
        public byte[] write(FairCopy copy) {
            return AkomaNtoso.write(copy);
        }
    };

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public abstract byte[] write(FairCopy copy);

    /// Whether this form of a text comes as such a file.
    public boolean writes(Form form) {
        return true;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<Format> of(String extension) {
        for (var format : values()) {
            if (format.extension.equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
