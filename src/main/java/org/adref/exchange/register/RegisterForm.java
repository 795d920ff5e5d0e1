package org.adref.exchange.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adref.consultation.Consultation;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.exchange.table.Separated;
import org.adref.exchange.table.Workbook;

/// The kinds of file that the register is written as.
public enum RegisterForm {
    WORD("docx", Manuscript.MEDIA_TYPE) {
        @Override
        public byte[] write(Document document, Seat viewer, Instant at) {
            var consultation = Consultation.<Consultation>findById(document.consultationId);
            return RegisterWord.write(document, consultation.title, Entries.of(document, viewer.role), at);
        }
    },
    EXCEL("xlsx", Workbook.MEDIA_TYPE) {
        @Override
        public byte[] write(Document document, Seat viewer, Instant at) {
            return Workbook.write("Register", rows(document, viewer), 24, 10, 10, 24, 14, 60, 60, 50);
        }
    },
    SEPARATED("csv", Separated.MEDIA_TYPE) {
        @Override
        public byte[] write(Document document, Seat viewer, Instant at) {
            return Separated.write(rows(document, viewer));
        }
    };

    private final String extension;
    private final String mediaType;

    RegisterForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// As `viewer` may see it.
    public abstract byte[] write(Document document, Seat viewer, Instant at);

    public String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<RegisterForm> of(String extension) {
        for (var form : values()) {
            if (form.extension.equals(extension)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> rows(Document document, Seat viewer) {
        var rows = new ArrayList<List<String>>();
        rows.add(Entry.HEADING);
        Entries.of(document, viewer.role).forEach(entry -> rows.add(entry.cells()));
        return rows;
    }
}
