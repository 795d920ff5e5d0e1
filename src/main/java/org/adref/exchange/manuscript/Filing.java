package org.adref.exchange.manuscript;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What a file that goes out is called.
public final class Filing {
    private Filing() {}

    /// The title in letters and digits that every system can carry, with the form and the extension:
    /// `Draft-recommendations-redlined.pdf`.
    public static String name(String title, String form, String extension) {
        var plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        var stem = plain.isEmpty() ? "document" : plain.length() > 80 ? plain.substring(0, 80) : plain;
        return stem + "-" + form + "." + extension;
    }

    /// The value of a Content-Disposition header, for readers of either kind (RFC 6266).
    public static String disposition(String name) {
        var ascii = name.replaceAll("[^A-Za-z0-9.-]+", "-");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded);
    }
}
