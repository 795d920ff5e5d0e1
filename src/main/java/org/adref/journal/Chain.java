package org.adref.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How one entry is chained to the one before: SHA-256 over the lines below, in UTF-8, each ended by a line feed.
///
/// ```
/// adref-journal-1
/// <hash of the entry before, 64 hexadecimal digits; zeros before the first>
/// <consultation id> <number> <seat id> <act> <document id or -> <clause id or ->
/// <instant, ISO-8601 in UTC, to the microsecond>
/// <detail, one line of JSON>
/// ```
public final class Chain {

    /// What the first entry is chained to.
    public static final String BEGINNING = "0".repeat(64);

    static final String VERSION = "adref-journal-1";

    private Chain() {}

    /// One entry as it is hashed.
    ///
    /// @param number position in the consultation, from 1, without gaps
    /// @param at to the microsecond, since PostgreSQL keeps no more
    /// @param detail one line of JSON, exactly as stored
    public record Link(
            long consultationId,
            long number,
            Instant at,
            long seatId,
            String act,
            @Nullable Long documentId,
            @Nullable Long clauseId,
            String detail) {}

    /// The hash of an entry, 64 hexadecimal digits, given that of the entry before.
    public static String hash(String previous, Link link) {
        return digest(VERSION + '\n' + previous + '\n' + link.consultationId() + ' ' + link.number() + ' ' + act(link));
    }

    /// The lines of an entry from its seat on: all that does not hang on the one before.
    private static String act(Link link) {
        return act(link.seatId(), link.act(), link.documentId(), link.clauseId(), link.at(), link.detail());
    }

    static String act(
            long seatId, String act, @Nullable Long documentId, @Nullable Long clauseId, Instant at, String detail) {
        return "%d %s %s %s\n%s\n%s\n"
                .formatted(
                        seatId,
                        act,
                        documentId == null ? "-" : documentId,
                        clauseId == null ? "-" : clauseId,
                        at,
                        detail);
    }

    /// An entry beside the hash that the table holds for it.
    public record Stored(Link link, String hash) {}

    /// The first entry that does not fit, or that the chain ends before its head.
    public record Break(long number, String why) {}

    /// Recomputes one consultation's chain. Shapes: entries in ascending order of number; `head` is the number and
    /// hash that the consultation claims to be at.
    public static Optional<Break> verify(Iterator<Stored> entries, long headNumber, String headHash) {
        var previous = BEGINNING;
        long expected = 0;
        while (entries.hasNext()) {
            var entry = entries.next();
            expected++;
            if (entry.link().number() != expected) {
                return Optional.of(new Break(expected, "the entry is missing"));
            }
            var hash = hash(previous, entry.link());
            if (!hash.equals(entry.hash())) {
                return Optional.of(new Break(expected, "the entry does not match its hash"));
            }
            previous = hash;
        }
        if (expected != headNumber) {
            return Optional.of(new Break(expected + 1, "the journal should go on to entry " + headNumber));
        }
        return previous.equals(headHash)
                ? Optional.empty()
                : Optional.of(new Break(expected, "the head does not match the last entry"));
    }

    /// SHA-256 of a text in UTF-8, as 64 hexadecimal digits: how the journal names words without repeating them.
    public static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
