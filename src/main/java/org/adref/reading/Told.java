package org.adref.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.adref.consultation.Attributed;

/// What an entry of the journal tells those who read it. The chain holds digests of what was said, by which a
/// short word could be found out by trying, and ids of seats: the first are left out, the second go through
/// attribution.
final class Told {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DIGEST = Pattern.compile(".*[0-9a-f]{64}.*", Pattern.DOTALL);

    /// A milestone's own hash is there to be read.
    private static final Set<String> PUBLIC = Set.of("hash");

    private static final Set<String> SEATS = Set.of("seat", "seats", "seatId", "for", "onBehalfOf");

    private Told() {}

    /// The detail as one object of JSON.
    static String of(String detail, Attributed attributed) {
        try {
            var told = JSON.readTree(detail);
            if (told instanceof ObjectNode object) {
                prune(object, attributed);
            }
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds lines of JSON", e);
        }
    }

    private static void prune(ObjectNode object, Attributed attributed) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            var value = object.get(name);
            if (SEATS.contains(name)) {
                object.set(name, seats(value, attributed));
            } else if (!PUBLIC.contains(name) && holdsDigest(value)) {
                object.remove(name);
            } else if (value instanceof ObjectNode inner) {
                prune(inner, attributed);
            }
        }
    }

    private static JsonNode seats(JsonNode value, Attributed attributed) {
        if (value instanceof ArrayNode many) {
            var shown = JSON.createArrayNode();
            many.forEach(one -> shown.add(seats(one, attributed)));
            return shown;
        }
        return value.isIntegralNumber() ? LongNode.valueOf(attributed.id(value.longValue())) : value;
    }

    private static boolean holdsDigest(JsonNode value) {
        if (value.isTextual()) {
            return DIGEST.matcher(value.textValue()).matches();
        }
        for (var inner : value) {
            if (holdsDigest(inner)) {
                return true;
            }
        }
        return false;
    }
}
