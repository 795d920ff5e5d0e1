package org.adref.exchange.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adref.journal.Chain;
import org.adref.problem.Problem;
import org.jspecify.annotations.Nullable;

/// Whether an archive holds together: the journal's chain from its first entry to its head, the words that the
/// entries vouch for, the hash of each milestone.
final class Verification {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The rows whose words an entry names by id and digest.
    private static final Map<String, String> VOUCHED =
            Map.of("version", "clause_version", "comment", "comment", "position", "position");

    private final ArchiveFile archive;

    private Verification(ArchiveFile archive) {
        this.archive = archive;
    }

    /// Refuses what does not fit, naming the first entry.
    static void require(ArchiveFile archive) {
        var verification = new Verification(archive);
        verification.chain();
        verification.words();
        verification.milestones();
    }

    private void chain() {
        var origin = archive.rows("imported_journal").stream().findFirst().orElse(null);
        var entries = archive.rows("journal_entry").stream()
                .sorted(Comparator.comparingLong(entry -> entry.path("number").asLong()))
                .map(entry -> stored(entry, origin))
                .toList();
        var head = archive.rows("journal_head").stream()
                .findFirst()
                .orElseThrow(() -> refused("The archive has no journal head, so its chain can't be verified."));
        Chain.verify(
                        entries.iterator(),
                        head.path("number").asLong(),
                        head.path("hash").asText())
                .ifPresent(fault -> {
                    throw refused("The journal does not verify. Entry " + fault.number() + " does not fit: "
                            + fault.why() + ". Nothing was imported.");
                });
    }

    private Chain.Stored stored(ObjectNode entry, @Nullable ObjectNode origin) {
        long number = entry.path("number").asLong();
        boolean earlier = origin != null && number <= origin.path("entries").asLong();
        Function<String, Long> shift =
                name -> earlier && origin != null ? origin.path(name).asLong() : 0;
        var link = new Chain.Link(
                entry.path("consultation_id").asLong() - shift.apply("consultation_shift"),
                number,
                OffsetDateTime.parse(entry.path("at").asText()).toInstant(),
                entry.path("seat_id").asLong() - shift.apply("seat_shift"),
                entry.path("act").asText(),
                id(entry.path("document_id"), shift.apply("document_shift")),
                id(entry.path("clause_id"), shift.apply("clause_shift")),
                entry.path("detail").asText());
        return new Chain.Stored(link, entry.path("hash").asText());
    }

    private static @Nullable Long id(JsonNode value, long shift) {
        return value.isNumber() ? Long.valueOf(value.asLong() - shift) : null;
    }

    /// Every text that the journal names by its digest is in the archive, and the row that it names has it.
    private void words() {
        boolean moved = !archive.rows("imported_journal").isEmpty(); // then details name the ids of another instance
        var digests = digests();
        var byId = VOUCHED.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, vouched -> byId(vouched.getValue())));
        var redacted = redacted();
        for (var entry : archive.rows("journal_entry")) {
            var detail = detail(entry);
            var digest = detail.path("text").asText();
            if (digest.length() != 64) {
                continue;
            }
            byId.forEach((vouched, rows) -> {
                var row = detail.has(vouched) && !moved
                        ? rows.get(detail.path(vouched).asLong())
                        : null;
                if (row != null
                        && !isRedacted(row)
                        && !Chain.digest(row.path("text").asText()).equals(digest)) {
                    throw refused(
                            "Entry %d vouches for other words than the archive has for %s %d. Nothing was imported."
                                    .formatted(
                                            entry.path("number").asLong(),
                                            vouched,
                                            row.path("id").asLong()));
                }
            });
            if (!digests.contains(digest) && redacted.isEmpty()) {
                throw refused("The words that entry %d vouches for are not in the archive. Nothing was imported."
                        .formatted(entry.path("number").asLong()));
            }
        }
    }

    private Set<String> digests() {
        var digests = new HashSet<String>();
        for (var rows : archive.tables().values()) {
            for (var row : rows) {
                for (var field : List.of("text", "reason", "note", "rationale", "proposed", "title")) {
                    if (row.path(field).isTextual()) {
                        digests.add(Chain.digest(row.path(field).asText()));
                    }
                }
            }
        }
        return digests;
    }

    private Map<Long, ObjectNode> byId(String table) {
        return archive.rows(table).stream()
                .collect(Collectors.toMap(row -> row.path("id").asLong(), row -> row, (first, _) -> first));
    }

    private List<ObjectNode> redacted() {
        return archive.tables().values().stream()
                .flatMap(List::stream)
                .filter(Verification::isRedacted)
                .toList();
    }

    private static boolean isRedacted(ObjectNode row) {
        return row.path("text").asText().equals(ArchiveWriter.REDACTED);
    }

    private static JsonNode detail(ObjectNode entry) {
        try {
            return JSON.readTree(entry.path("detail").asText());
        } catch (JsonProcessingException broken) {
            throw refused("Entry " + entry.path("number").asLong() + " of the journal can't be read.");
        }
    }

    private void milestones() {
        for (var milestone : archive.rows("milestone")) {
            if (!Chain.digest(milestone.path("content").asText())
                    .equals(milestone.path("hash").asText())) {
                throw refused("Milestone “" + milestone.path("name").asText()
                        + "” has another content than its hash says. Nothing was imported.");
            }
        }
    }

    private static Problem.Invalid refused(String why) {
        return new Problem.Invalid("body", why);
    }
}
