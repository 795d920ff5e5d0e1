package org.adref.demonstration;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.adref.agreement.Stance;
import org.adref.consultation.Region;
import org.adref.consultation.Role;
import org.adref.consultation.StakeholderGroup;
import org.adref.draft.Change;
import org.adref.review.comment.CommentKind;
import org.jspecify.annotations.Nullable;

/// The words of the demonstration, as they stand in `resources/demonstration`.
final class Script {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Script() {}

    record Setting(String title, String purpose, List<String> sessions, String document) {}

    record Account(
            String account,
            Role role,
            @Nullable StakeholderGroup stakeholderGroup,
            @Nullable Region region,
            String organisation) {}

    record Life(List<Scene> acts) {}

    /// One act of somebody; which of the members are there depends on the act.
    ///
    /// @param clause the number path, such as `3(b)`
    /// @param key by which a later act names this amendment
    record Scene(
            String act,
            String by,
            @Nullable String clause,
            @Nullable String key,
            @Nullable String amendment,
            @Nullable String text,
            @Nullable String rationale,
            @Nullable String reason,
            @Nullable String note,
            @Nullable String quote,
            @Nullable CommentKind kind,
            @Nullable Stance stance,
            @Nullable Change change) {}

    static Setting setting() {
        return read("consultation.json", Setting.class);
    }

    static Life life() {
        return read("life.json", Life.class);
    }

    static List<Account> panel() {
        return new String(bytes("panel.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .map(cells -> new Account(
                        cells[0],
                        Role.valueOf(cells[1]),
                        cells[2].isEmpty() ? null : StakeholderGroup.valueOf(cells[2]),
                        cells[3].isEmpty() ? null : Region.valueOf(cells[3]),
                        cells[4]))
                .toList();
    }

    static byte[] bytes(String file) {
        try (var stream = Script.class.getResourceAsStream("/demonstration/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The demonstration's " + file + " is not in the application");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String file, Class<T> type) {
        try {
            return JSON.readValue(bytes(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
