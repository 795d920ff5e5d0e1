package org.adref.exchange.manuscript;

import java.util.Map;

/// The parts of a written Word file as they are, for tests of other rooms.
public final class DocxParts {
    private DocxParts() {}

    public static Map<String, String> of(byte[] bytes) {
        return Docx.open(bytes).parts();
    }
}
