package org.adref.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.consultation.Attribution;
import org.adref.journal.Chain;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class MilestoneTest {
    private static final String BASE = "States should inspect farms, fisheries and factories every year.";

    @Test
    void a_milestone_keeps_text_status_positions_and_decisions_as_they_stood() {
        var meeting = Meeting.over(2, BASE, "Second.");
        meeting.position("expert1", 1, "OBJECTION", "Every second year.").statusCode(200);
        meeting.position("expert2", 1, "SUPPORT").statusCode(200);
        var declined = meeting.amendment("expert1", 1, BASE.replace("every year", "every second year"));
        meeting.decide(
                "chair", declined, Map.of("seen", meeting.seen(1), "outcome", "NOT_ACCEPTED", "reason", "Late."));
        long draft = made(meeting, "Draft 1");
        meeting.accept("chair", meeting.amendment("expert2", 2, "Two."), meeting.seen(2), "SUBSTANTIVE")
                .statusCode(200);

        var content = Content.read(file(meeting, draft));
        assertThat(content.clauses().get(1).text()).isEqualTo("Second.");
        var first = content.clauses().getFirst();
        assertThat(first.status()).isEqualTo(Content.Status.OPEN);
        assertThat(first.positions()).extracting(Content.Held::by).containsExactly("expert1", "expert2");
        assertThat(first.amendments().getFirst().reason()).isEqualTo("Late.");
        assertThat(content.attribution()).isEqualTo(Attribution.NAMED);
        var view = one(meeting, "expert1", draft);
        assertThat(view.getString("dissent[0].text")).isEqualTo("Every second year.");
        assertThat(view.getString("clauses[0].counted.find { it.stance == 'SUPPORT' }.experts"))
                .isEqualTo("1");
    }

    @Test
    void sha256sum_over_the_file_gives_the_hash() throws IOException, InterruptedException {
        var meeting = Meeting.over(1, "Zwangsarbeit — “labour” \ud83d\ude00 détachée.");
        long draft = made(meeting, "Draft 1");
        var bytes = file(meeting, draft).getBytes(StandardCharsets.UTF_8);
        var process = new ProcessBuilder("sha256sum").redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(bytes);
        }
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(printed).startsWith(one(meeting, "observer", draft).getString("milestone.hash"));
    }

    @Test
    void milestones_are_listed_oldest_first_with_how_far_the_text_had_come() {
        var meeting = Meeting.over(1, BASE, "Second.");
        made(meeting, "Draft 1");
        meeting.declare(1, "Agreed in the room.").statusCode(200);
        made(meeting, "Rev.1");
        var list = list(meeting, "observer");
        assertThat(list.getList("milestones.name")).isEqualTo(List.of("Draft 1", "Rev.1"));
        assertThat(list.getList("milestones.agreed")).isEqualTo(List.of(0, 1));
        assertThat(list.getList("milestones.clauses")).isEqualTo(List.of(2, 2));
        assertThat(list.getString("milestones[0].by")).isEqualTo("secretariat");
    }

    @Test
    void a_name_is_given_once_and_the_final_one_is_kept_for_the_rapporteur() {
        var meeting = Meeting.over(1, BASE);
        made(meeting, "Draft 1");
        freeze(meeting, "chair", "draft 1", null).statusCode(409).body("detail", containsString("already has"));
        freeze(meeting, "secretariat", "Final", null).statusCode(400).body("fields.name", containsString("approved"));
        freeze(meeting, "secretariat", "  ", null).statusCode(400);
        freeze(meeting, "secretariat", "x".repeat(81), null).statusCode(400);
        freeze(meeting, "expert1", "Mine", null)
                .statusCode(403)
                .body("detail", containsString("Only the secretariat or the chair"));
        freeze(Meeting.over(1), "secretariat", "Draft 1", null)
                .statusCode(409)
                .body("detail", containsString("nothing"));
    }

    @Test
    void a_renumbering_is_carried_out_as_it_was_seen_or_not_at_all() {
        var meeting = Meeting.over(1, BASE, "Second.");
        inserted(meeting);
        var seen = renumbering(meeting);
        assertThat(seen.getList("numbers.to")).isEqualTo(List.of("2", "3"));
        inserted(meeting);
        freeze(meeting, "secretariat", "Rev.1", seen.getString("digest"))
                .statusCode(409)
                .body("detail", containsString("new numbers"));
        freeze(meeting, "chair", "Rev.1", renumbering(meeting).getString("digest"))
                .statusCode(403);
        freeze(meeting, "secretariat", "Rev.1", renumbering(meeting).getString("digest"))
                .statusCode(200);
        assertThat(meeting.page("expert1").getList("clauses.number")).isEqualTo(List.of("1", "2", "3", "4"));
        assertThat(list(meeting, "chair").getList("milestones.name")).isEqualTo(List.of("Rev.1"));
    }

    @Test
    void a_milestone_of_the_first_format_still_reads() {
        var old =
                "{\"format\":\"adref-milestone-1\",\"consultation\":\"C\",\"document\":\"D\",\"clauses\":[{\"clause\":1,"
                        + "\"depth\":0,\"number\":\"1\",\"kind\":\"RECOMMENDATION\",\"addressees\":[\"STATES\"],\"ordinal\":2,"
                        + "\"text\":\"Text.\",\"marks\":[],\"agreed\":true}],\"dissent\":[]}";
        var content = Content.read(old);
        assertThat(content.clauses().getFirst().text()).isEqualTo("Text.");
        assertThat(content.clauses().getFirst().positions()).isEmpty();
        assertThat(content.attribution()).isEqualTo(Attribution.NAMED);
    }

    @Test
    void an_approved_document_is_not_frozen_again_and_a_stranger_sees_no_milestone() {
        var meeting = Meeting.over(1, BASE);
        long draft = made(meeting, "Draft 1");
        var stranger = Meeting.over(1, BASE);
        for (var path : List.of("/api/milestones/{id}", "/api/milestones/{id}/content.json")) {
            stranger.as("rapporteur").get(path, draft).then().statusCode(404);
        }
        meeting.declare(1, "To try.").statusCode(200);
        var hash = meeting.as("rapporteur")
                .get("/api/documents/{id}/approval", meeting.document)
                .jsonPath()
                .getString("hash");
        meeting.as("rapporteur")
                .body(Map.of("hash", hash, "overrides", List.of()))
                .post("/api/documents/{id}/approval", meeting.document)
                .then()
                .statusCode(200);
        freeze(meeting, "secretariat", "Rev.9", null).statusCode(409).body("type", equalTo("urn:adref:problem:frozen"));
        assertThat(list(meeting, "observer").getList("milestones.kind")).isEqualTo(List.of("FREEZE", "FINAL"));
    }

    private static void inserted(Meeting meeting) {
        meeting.as("secretariat")
                .body(Map.of(
                        "kind",
                        "RECOMMENDATION",
                        "text",
                        "Inserted.",
                        "addressees",
                        List.of(),
                        "afterId",
                        meeting.clause(1)))
                .post("/api/documents/{id}/clauses", meeting.document)
                .then()
                .statusCode(200);
    }

    private static JsonPath renumbering(Meeting meeting) {
        return read(meeting, "secretariat", "/api/documents/{id}/renumbering", meeting.document);
    }

    private static JsonPath list(Meeting meeting, String account) {
        return read(meeting, account, "/api/documents/{id}/milestones", meeting.document);
    }

    private static JsonPath one(Meeting meeting, String account, long milestone) {
        return read(meeting, account, "/api/milestones/{id}", milestone);
    }

    private static JsonPath read(Meeting meeting, String account, String path, long id) {
        return meeting.as(account)
                .get(path, id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String file(Meeting meeting, long milestone) {
        var answer = meeting.as("observer").get("/api/milestones/{id}/content.json", milestone);
        answer.then().statusCode(200);
        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(Chain.digest(text))
                .isEqualTo(one(meeting, "observer", milestone).getString("milestone.hash"));
        return text;
    }

    private static long made(Meeting meeting, String name) {
        return freeze(meeting, "secretariat", name, null)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static ValidatableResponse freeze(
            Meeting meeting, String account, String name, @Nullable String renumbering) {
        var body = new HashMap<String, Object>(Map.of("name", name));
        if (renumbering != null) {
            body.put("renumbering", renumbering);
        }
        return meeting.as(account)
                .body(body)
                .post("/api/documents/{id}/milestones", meeting.document)
                .then();
    }
}
