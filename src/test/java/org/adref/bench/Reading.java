package org.adref.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.adref.meeting.Meeting;

/// A document in the middle of its discussion. Of every three clauses one has moved on: an amendment to it was
/// accepted, another was written before and waits, and half of the positions on it are on the earlier wording.
final class Reading {
    private static final int EXPERTS = 20;
    private static final int SPEAKERS = 8;
    private static final List<String> STANCES = List.of("SUPPORT", "NO_OBJECTION", "SUPPORT", "RESERVATION");

    private final Meeting meeting;
    private List<Long> seen;

    private Reading(int clauses) {
        meeting = Meeting.over(
                EXPERTS, IntStream.range(0, clauses).mapToObj(Reading::text).toArray(String[]::new));
        seen = present();
    }

    static Meeting of(int clauses) {
        var reading = new Reading(clauses);
        for (int n = 1; n <= clauses; n++) {
            reading.discuss(n);
        }
        reading.seen = reading.present();
        for (int n = 1; n <= clauses; n++) {
            reading.takePositions(n, SPEAKERS / 2, SPEAKERS);
        }
        return reading.meeting;
    }

    private void discuss(int n) {
        comment(n, "expert1", null);
        comment(n, "expert2", Map.of("start", 7, "end", 13));
        takePositions(n, 0, SPEAKERS / 2);
        var first = amend(n, "expert3", text(n - 1).replace("regularly ", "at least once a year "));
        amend(n, "expert4", text(n - 1).replace("including those", "and in particular those"));
        if (n % 3 == 0) {
            meeting.accept("chair", first, seen(n), "SUBSTANTIVE").statusCode(200);
        }
    }

    private void takePositions(int n, int from, int to) {
        for (int expert = from; expert < to; expert++) {
            meeting.position("expert" + (expert + 5), n, seen(n), STANCES.get(expert % STANCES.size()), "Because.")
                    .statusCode(200);
        }
    }

    private long amend(int n, String by, String text) {
        return meeting.amend(by, n, seen(n), text)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private void comment(int n, String by, @org.jspecify.annotations.Nullable Map<String, Integer> anchor) {
        var body = new HashMap<String, Object>(
                Map.of(
                        "seen",
                        seen(n),
                        "kind",
                        "SUBSTANTIVE",
                        "text",
                        "Our members report that this is where most cases begin; the text should say who acts first, and when."));
        if (anchor != null) {
            body.put("anchor", anchor);
        }
        meeting.as(by)
                .body(body)
                .post("/api/clauses/{id}/comments", meeting.clause(n))
                .then()
                .statusCode(200);
    }

    private long seen(int n) {
        return seen.get(n - 1);
    }

    private List<Long> present() {
        return meeting.page("secretariat").getList("clauses.version.id", Long.class);
    }

    static String text(int n) {
        return "States should regularly inspect workplaces in the sectors of highest risk, including those where work is "
                + "subcontracted, seasonal or done at home, give inspectors the means and the languages to hear workers "
                + "in private, publish what was found within ninety days, and make sure that whoever reports an abuse, "
                + "case " + n + " among others, is neither dismissed nor removed from the country for having done so.";
    }
}
