package org.adref.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.adref.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How long what was approved or published can be taken back: `adref.recall`, ten minutes unless configured
/// otherwise. Source: domain.md, rule 30.
@ApplicationScoped
public class RecallTime {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Duration lasts;

    RecallTime(@ConfigProperty(name = "adref.recall", defaultValue = "PT10M") Duration lasts) {
        this.lasts = lasts;
    }

    /// Until when what was done at `at` can be taken back.
    public Instant until(Instant at) {
        return at.plus(lasts);
    }

    public boolean isOver(Instant at, Instant now) {
        return now.isAfter(until(at));
    }

    /// Refuses to take back what has become final; `instead` says what can be done.
    public void requireRunning(Instant at, Instant now, String instead) {
        if (isOver(at, now)) {
            throw new Problem.Conflict("It could be recalled until " + CLOCK.format(until(at)) + ". " + instead);
        }
    }

    /// Refuses what has to wait until an approval is final.
    public void requireOver(Instant at, Instant now) {
        if (!isOver(at, now)) {
            throw new Problem.Conflict("The approval can still be recalled until " + CLOCK.format(until(at))
                    + ". Until then the text is corrected by recalling it.");
        }
    }
}
