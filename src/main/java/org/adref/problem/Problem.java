package org.adref.problem;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A refusal in the user's words. One case for each way to be refused; `web` turns each into
/// `application/problem+json` (RFC 9457) by one exhaustive `switch`.
public abstract sealed class Problem extends RuntimeException {

    private Problem(String detail) {
        super(detail, null, false, false);
    }

    /// What happened and what to do, one or two sentences, never a name of somebody or something unseen.
    public String detail() {
        return String.valueOf(getMessage());
    }

    /// Nobody is signed in (401).
    public static final class SignIn extends Problem {
        public SignIn() {
            super("You are signed out. Sign in again; what you have typed is kept in this browser.");
        }
    }

    /// The thing does not exist, or is none of the caller's business: the two look the same (404).
    public static final class NotFound extends Problem {
        public NotFound(String what) {
            super("There is no such " + what + " among your consultations.");
        }
    }

    /// The caller has a seat, but not one that may do this (403).
    public static final class NotYours extends Problem {
        public NotYours(String detail) {
            super(detail);
        }
    }

    /// What was sent can't be understood or kept; `fields` says which field, or line, and why (400).
    public static final class Invalid extends Problem {
        private final transient Map<String, String> fields;

        public Invalid(String field, String why) {
            this(Map.of(field, why));
        }

        public Invalid(Map<String, String> fields) {
            super(
                    fields.size() == 1
                            ? fields.values().iterator().next()
                            : "Some of what was sent can't be kept; see each field.");
            this.fields = Map.copyOf(fields);
        }

        public Map<String, String> fields() {
            return fields;
        }
    }

    /// The text has moved since the caller saw it (409). `seen` and `present` are version ids of one clause.
    public static final class Stale extends Problem {
        private final long clauseId;
        private final long seen;
        private final long present;

        public Stale(long clauseId, long seen, long present) {
            super(
                    "The text has changed since you opened it. Your words are kept; look at what changed, then send again.");
            this.clauseId = clauseId;
            this.seen = seen;
            this.present = present;
        }

        public long clauseId() {
            return clauseId;
        }

        public long seen() {
            return seen;
        }

        public long present() {
            return present;
        }
    }

    /// The thing is no longer in the state that the act needs: decided, withdrawn, already declared (409).
    public static final class Conflict extends Problem {
        public Conflict(String detail) {
            super(detail);
        }
    }

    /// Both sides changed the same words, so an acceptance would have to guess (409).
    public static final class Collision extends Problem {
        private final transient List<Passage> passages;

        public Collision(List<Passage> passages) {
            super("The text and this amendment have changed the same words. Nothing was accepted; see both wordings.");
            this.passages = List.copyOf(passages);
        }

        public List<Passage> passages() {
            return passages;
        }

        /// The same words as they were, as they are now, and as they are proposed.
        public record Passage(String base, String present, String proposed) {}
    }

    /// The document is approved: nothing in it changes any more (409).
    public static final class Frozen extends Problem {
        public Frozen() {
            super("This document has been approved. Its text, comments and positions are final.");
        }
    }

    /// The secretariat has paused input on the document (409).
    public static final class Paused extends Problem {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH)
                .withZone(ZoneOffset.UTC);

        private final Instant until;

        public Paused(String reason, Instant until) {
            super("The secretariat has paused input until " + TIME.format(until) + " UTC: " + reason
                    + " What you wrote is kept; send it again then.");
            this.until = until;
        }

        public Instant until() {
            return until;
        }
    }

    /// Another program that the act needs does not answer (503).
    public static final class Unavailable extends Problem {
        public Unavailable(String detail) {
            super(detail);
        }
    }

    /// The same idempotency key came with different content (422).
    public static final class Reused extends Problem {
        public Reused() {
            super("This request's key was used before for something else. Reload the page and send again.");
        }
    }
}
