package org.adref.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.adref.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/// A document in the middle of its discussion. Of every three clauses one has moved on: an amendment to it was
/// accepted, another was written before and waits, and half of the positions on it are on the earlier wording. Said
/// over HTTP with a plain client, since it is some two thousand acts.
final class Reading {
    private static final int EXPERTS = 20;
    private static final int SPEAKERS = 8;
    private static final List<String> STANCES = List.of("SUPPORT", "NO_OBJECTION", "SUPPORT", "RESERVATION");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final Meeting meeting;
    private List<Long> seen;

    private Reading(URI server, int clauses) {
        this.server = server;
        this.meeting = Meeting.over(
                EXPERTS, IntStream.range(0, clauses).mapToObj(Reading::text).toArray(String[]::new));
        this.seen = present();
    }

    static Meeting of(URI server, int clauses) {
        var reading = new Reading(server, clauses);
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
        long first = amend(n, "expert3", text(n - 1).replace("regularly ", "at least once a year "));
        amend(n, "expert4", text(n - 1).replace("including those", "and in particular those"));
        if (n % 3 == 0) {
            var acceptance = Map.of("seen", seen(n), "outcome", "ACCEPTED", "change", "SUBSTANTIVE");
            say("chair", "POST", "/api/amendments/" + first + "/disposition", acceptance);
        }
    }

    private void takePositions(int n, int from, int to) {
        for (int expert = from; expert < to; expert++) {
            var stance = STANCES.get(expert % STANCES.size());
            say(
                    "expert" + (expert + 5),
                    "PUT",
                    "/api/clauses/" + meeting.clause(n) + "/position",
                    Map.of("seen", seen(n), "stance", stance, "text", "Because."));
        }
    }

    private long amend(int n, String by, String text) {
        var proposal = Map.of("seen", seen(n), "text", text, "rationale", "It says how often.");
        return say(by, "POST", "/api/clauses/" + meeting.clause(n) + "/amendments", proposal)
                .path("id")
                .asLong();
    }

    private void comment(int n, String by, @Nullable Map<String, Integer> anchor) {
        var remark = new HashMap<String, Object>(
                Map.of(
                        "seen",
                        seen(n),
                        "kind",
                        "SUBSTANTIVE",
                        "text",
                        "Our members report that this is where most cases begin; the text should say who acts first, and when."));
        if (anchor != null) {
            remark.put("anchor", anchor);
        }
        say(by, "POST", "/api/clauses/" + meeting.clause(n) + "/comments", remark);
    }

    private JsonNode say(String account, String method, String path, Map<String, ?> what) {
        try {
            var request = HttpRequest.newBuilder(server.resolve(path))
                    .header("Authorization", "Bearer " + meeting.token(account))
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(JSON.writeValueAsString(what)))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IllegalStateException(path + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
