package org.adref.exchange.delivery;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The part of a file that a request asks for. Source: RFC 9110, section 14.
///
/// @param first of the bytes, from 0
/// @param last of the bytes, included
record Span(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /// What is to be answered: the whole, a part, or that there is no such part.
    sealed interface Answer {
        record Whole() implements Answer {}

        record Part(Span span) implements Answer {}

        record Outside() implements Answer {}
    }

    /// Several ranges at once, other units and nonsense are answered with the whole, as the standard allows; so is a
    /// range of a file that has changed since.
    ///
    /// @param range the header, null where there is none
    /// @param changed whether `If-Range` names another file than this
    static Answer of(@Nullable String range, boolean changed, long size) {
        if (range == null || changed) {
            return new Answer.Whole();
        }
        var matcher = ONE.matcher(range.strip());
        if (!matcher.matches()) {
            return new Answer.Whole();
        }
        var first = number(matcher.group(1));
        var last = number(matcher.group(2));
        if (first.isEmpty() && last.isEmpty()) {
            return new Answer.Whole();
        }
        if (first.isEmpty()) {
            long length = Math.min(last.orElse(0L), size);
            return length == 0 ? new Answer.Outside() : new Answer.Part(new Span(size - length, size - 1));
        }
        long from = first.orElse(0L);
        long to = Math.min(last.orElse(Long.MAX_VALUE), size - 1);
        if (last.isPresent() && last.get() < from) {
            return new Answer.Whole();
        }
        return from >= size ? new Answer.Outside() : new Answer.Part(new Span(from, to));
    }

    long length() {
        return last - first + 1;
    }

    private static Optional<Long> number(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(digits));
    }
}
