package org.adref.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// How JSON is read from the wire: strictly, and every string as text that can be kept.
@Singleton
class Text implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .registerModule(new SimpleModule("text").addDeserializer(String.class, new Keepable()));
    }

    /// Refuses what is no text: control characters other than tab and line ends, and halves of surrogate pairs.

    private static final class Keepable extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            var fault = fault(text);
            if (fault != null) {
                throw new Unkeepable(parser, fault);
            }
            return text;
        }
    }

    private static @Nullable String fault(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Character.isISOControl(unit) && unit != '\n' && unit != '\r' && unit != '\t') {
                return "This text has a control character (U+%04X) at position %d. Remove it and send again."
                        .formatted((int) unit, at + 1);
            }
            if (Character.isHighSurrogate(unit)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(unit)) {
                return "This text has half a character (a lone surrogate) at position %d. Remove it and send again."
                        .formatted(at + 1);
            }
        }
        return null;
    }

    /// A string that is no text.
    static final class Unkeepable extends JsonMappingException {
        private final String words;

        Unkeepable(JsonParser parser, String words) {
            super(parser, words);
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
