package org.adref.exchange.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.exchange.manuscript.DocxParts;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.exchange.manuscript.Xml;
import org.adref.exchange.word.MadeWord;
import org.adref.exchange.word.part.WordFile;
import org.adref.local.PostgresForTests;
import org.adref.meeting.Meeting;
import org.adref.meeting.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ReturnTest {
    private static final String ONE = "States should inspect farms, fisheries and factories every year.";
    private static final String TWO = "Businesses should pay the workers what they owe.";

    private static byte[] copy(Meeting meeting, String account) {
        return meeting.as(account)
                .get("/api/documents/{id}/working-copy.docx", meeting.document)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /// The working copy with words of it replaced, tracked as a person's.
    private static byte[] edited(byte[] copy, String author, String words, String instead) {
        var parts = new HashMap<>(DocxParts.of(copy));
        var by = " w:id=\"900\" w:author=\"" + author + "\" w:date=\"2012-11-05T09:30:00Z\">";
        var run = "<w:r><w:t xml:space=\"preserve\">";
        var document = java.util.Objects.requireNonNull(parts.get("word/document.xml"));
        int at = document.indexOf(Xml.escaped(words));
        assertThat(at).isPositive();
        var changed = document.substring(0, at) + "</w:t></w:r><w:del" + by + "<w:r><w:delText xml:space=\"preserve\">"
                + words + "</w:delText></w:r></w:del>"
                + (instead.isEmpty() ? "" : "<w:ins" + by + run + instead + "</w:t></w:r></w:ins>") + run
                + document.substring(at + words.length());
        parts.put("word/document.xml", changed);
        var made = MadeWord.of("");
        parts.forEach(made::part);
        return made.bytes();
    }

    private static ValidatableResponse preview(Meeting meeting, String account, byte[] file) {
        return meeting.as(account)
                .contentType(Manuscript.MEDIA_TYPE)
                .body(file)
                .post("/api/documents/{id}/return-preview", meeting.document)
                .then();
    }

    private static JsonPath read(Meeting meeting, String account, byte[] file) {
        return preview(meeting, account, file).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse confirm(Meeting meeting, String account, Object items, Long... seat) {
        var body = new HashMap<String, Object>(Map.of("items", items));
        for (var one : seat) {
            body.put("seatId", one);
        }
        return meeting.as(account)
                .body(body)
                .post("/api/documents/{id}/returns", meeting.document)
                .then();
    }

    /// What the page sends of what it was shown.
    private static List<Map<String, Object>> chosen(JsonPath preview) {
        return sent(preview.getList("items.findAll { it.suggested }"));
    }

    private static List<Map<String, Object>> sent(List<Map<String, Object>> items) {
        return items.stream()
                .<Map<String, Object>>map(item -> {
                    var sent = new HashMap<String, Object>(item);
                    sent.keySet().removeAll(List.of("citation", "before", "quote", "replies", "note", "suggested"));
                    return sent;
                })
                .toList();
    }

    @Test
    void three_experts_return_copies_of_one_text_that_moves_on_and_no_word_is_lost() {
        var meeting = Meeting.over(3, ONE, TWO);
        var copy = copy(meeting, "expert1");
        var one = edited(copy, "Expert One", "every year", "twice a year");
        var two = edited(copy, "Expert Two", "farms", "farms and homes");
        var three = edited(copy, "Expert Three", TWO, "");
        meeting.as("secretariat")
                .body(Map.of(
                        "seen",
                        meeting.seen(1),
                        "text",
                        ONE.replace("States", "All States"),
                        "marks",
                        List.of(),
                        "change",
                        "EDITORIAL",
                        "note",
                        "Meanwhile."))
                .post("/api/clauses/{id}/versions", meeting.clause(1))
                .then()
                .statusCode(200);
        confirm(meeting, "expert1", chosen(read(meeting, "expert1", one))).statusCode(200);
        confirm(meeting, "expert2", chosen(read(meeting, "expert2", two))).statusCode(200);
        var third = read(meeting, "secretariat", three);
        assertThat(third.getString("items[0].kind")).isEqualTo("REMOVED");
        long seat = meeting.page("expert3").getLong("mySeat.id");
        confirm(meeting, "secretariat", chosen(third), seat).statusCode(200);

        var first = meeting.clause("chair", 1);
        assertThat(first.getList("amendments.text"))
                .containsExactly(ONE.replace("every year", "twice a year"), ONE.replace("farms", "farms and homes"));
        assertThat(first.getList("amendments.rebase.kind")).containsExactly("CLEAN", "CLEAN");
        assertThat(first.getString("amendments[0].rebase.text"))
                .startsWith("All States")
                .endsWith("twice a year.");
        var second = meeting.clause("chair", 2);
        assertThat(second.getString("amendments[0].kind")).isEqualTo("DELETION");
        assertThat(second.getLong("amendments[0].by")).isEqualTo(seat);
    }

    @Test
    void comments_come_back_to_their_words_and_a_second_reading_takes_them_for_known() {
        var meeting = Meeting.over(1, ONE, TWO);
        var file = MadeWord.of("<w:p><w:r><w:t>1.</w:t><w:tab/><w:t xml:space=\"preserve\">States should </w:t></w:r>"
                        + "<w:commentRangeStart w:id=\"1\"/><w:r><w:t>inspect</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
                        + "<w:r><w:t xml:space=\"preserve\"> farms, fisheries and factories every year.</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>2.</w:t><w:tab/><w:t>" + TWO + "</w:t></w:r></w:p>")
                .comment(1, "w:author=\"E. One\" w:date=\"2012-11-05T09:30:00Z\"", "How?", "w15:done=\"1\"")
                .bytes();
        var preview = read(meeting, "expert1", file);
        assertThat(preview.getString("items[0].quote")).isEqualTo("inspect");
        assertThat(preview.getBoolean("items[0].resolved")).isTrue();
        confirm(meeting, "expert1", chosen(preview)).statusCode(200);
        var comments = meeting.clause("chair", 1);
        assertThat(comments.getString("comments[0].text")).isEqualTo("How?");
        assertThat(comments.getString("comments[0].anchor.quote")).isEqualTo("inspect");
        assertThat(read(meeting, "expert1", file).getList("items")).isEmpty();
    }

    @Test
    void answers_in_the_file_become_replies_to_the_comments_that_they_answer() {
        var meeting = Meeting.over(2, ONE, TWO);
        var body = "<w:p><w:r><w:t>1.</w:t><w:tab/></w:r><w:commentRangeStart w:id=\"1\"/><w:r><w:t>" + ONE
                + "</w:t></w:r><w:commentRangeEnd w:id=\"1\"/></w:p><w:p><w:r><w:t>2.</w:t><w:tab/><w:t>" + TWO
                + "</w:t></w:r></w:p>";
        var by = "w:author=\"E. One\" w:date=\"2012-11-05T09:30:00Z\"";
        var first = MadeWord.of(body)
                .comment(1, by, "How?", "w15:done=\"1\"")
                .comment(2, by, "By inspectors.", "w15:paraIdParent=\"00000001\"")
                .bytes();
        var preview = read(meeting, "expert1", first);
        assertThat(preview.getList("items.kind")).containsExactly("COMMENT", "REPLY");
        confirm(meeting, "expert1", chosen(preview)).statusCode(200);
        var stored = meeting.clause("chair", 1);
        assertThat(stored.getList("comments.text")).containsExactly("How?");
        assertThat(stored.getList("comments[0].replies.text")).containsExactly("By inspectors.");

        var second = MadeWord.of(body)
                .comment(1, by, "How?", "")
                .comment(2, by, "By inspectors.", "w15:paraIdParent=\"00000001\"")
                .comment(
                        3,
                        "w:author=\"E. Two\" w:date=\"2012-11-06T09:30:00Z\"",
                        "Trained ones.",
                        "w15:paraIdParent=\"00000001\"")
                .bytes();
        preview = read(meeting, "secretariat", second);
        assertThat(preview.getList("items.text")).containsExactly("Trained ones.");
        assertThat(preview.getString("items[0].quote")).isEqualTo("How?");
        assertThat(preview.getLong("items[0].commentId")).isEqualTo(stored.getLong("comments[0].id"));
        long two = meeting.page("expert2").getLong("mySeat.id");
        confirm(meeting, "secretariat", sent(preview.getList("items")), two).statusCode(200);
        stored = meeting.clause("chair", 1);
        assertThat(stored.getList("comments[0].replies.text")).containsExactly("By inspectors.", "Trained ones.");
        assertThat(stored.getLong("comments[0].replies[1].by")).isEqualTo(two);
        assertThat(WordFile.read(copy(meeting, "expert1")).comments().getFirst().resolved())
                .isTrue();

        var wrong = new HashMap<>(sent(preview.getList("items")).getFirst());
        wrong.put("clauseId", meeting.clause(2));
        wrong.put("versionId", meeting.seen(2));
        confirm(meeting, "expert1", List.of(wrong)).statusCode(400).body("detail", containsString("no such comment"));
    }

    @Test
    void words_that_were_redacted_since_do_not_come_back_with_an_old_copy() {
        var meeting = Meeting.over(2, ONE, TWO);
        long comment = meeting.as("expert1")
                .body(Map.of("seen", meeting.seen(1), "kind", "GENERAL", "text", "Ask Ms Doe."))
                .post("/api/clauses/{id}/comments", meeting.clause(1))
                .jsonPath()
                .getLong("id");
        long reply = meeting.as("expert2")
                .body(Map.of("text", "She is in Ankara."))
                .post("/api/comments/{id}/replies", comment)
                .jsonPath()
                .getLong("id");
        var old = copy(meeting, "expert1");
        for (var path : List.of("/api/comments/" + comment, "/api/replies/" + reply)) {
            meeting.as("secretariat")
                    .body(Map.of("reason", "A person was named."))
                    .post(path + "/redaction")
                    .then()
                    .statusCode(200);
        }
        var preview = read(meeting, "secretariat", old);
        assertThat(preview.getList("items")).isEmpty();
        assertThat(preview.prettify()).doesNotContain("Doe").doesNotContain("Ankara");
    }

    @Test
    void comments_on_the_whole_document_go_out_at_its_title_and_are_known_again() {
        var meeting = Meeting.over(1, ONE);
        long comment = meeting.as("expert1")
                .body(Map.of("kind", "GENERAL", "text", "Well ordered."))
                .post("/api/documents/{id}/comments", meeting.document)
                .jsonPath()
                .getLong("id");
        meeting.as("chair")
                .body(Map.of("text", "Thank you."))
                .post("/api/comments/{id}/replies", comment)
                .then()
                .statusCode(200);
        var copy = copy(meeting, "expert1");
        assertThat(WordFile.read(copy).comments().stream().map(one -> one.text()))
                .containsExactly("Well ordered.", "Thank you.");
        assertThat(WordFile.read(copy).comments().getFirst().from()).isNotNull();
        var preview = read(meeting, "expert1", copy);
        assertThat(preview.getList("items")).isEmpty();
        assertThat(preview.getList("unplaced")).isEmpty();
    }

    @Test
    void nothing_is_stored_before_it_is_confirmed_nor_by_who_may_not() {
        var meeting = Meeting.over(2, ONE, TWO);
        var file = edited(copy(meeting, "expert1"), "Expert One", "every year", "twice a year");
        var preview = read(meeting, "expert1", file);
        assertThat(meeting.clause("chair", 1).getList("amendments")).isEmpty();
        preview(meeting, "observer", file).statusCode(403);
        preview(meeting, "stranger", file).statusCode(404);
        confirm(meeting, "expert1", List.of()).statusCode(400).body("detail", containsString("Tick"));
        long other = meeting.page("expert2").getLong("mySeat.id");
        confirm(meeting, "expert1", chosen(preview), other).statusCode(403);
        long observer = meeting.page("observer").getLong("mySeat.id");
        confirm(meeting, "secretariat", chosen(preview), observer).statusCode(403);
        var wrong = new HashMap<>(chosen(preview).getFirst());
        wrong.put("versionId", meeting.seen(2));
        confirm(meeting, "expert1", List.of(wrong)).statusCode(400).body("detail", containsString("never had"));
        assertThat(meeting.clause("chair", 1).getList("amendments")).isEmpty();
    }

    @Test
    void a_file_that_is_none_is_refused_in_words() {
        var meeting = Meeting.over(1, ONE);
        preview(meeting, "expert1", new byte[] {'P', 'K', 3, 4, 1})
                .statusCode(400)
                .body("detail", containsString("damaged"));
        preview(meeting, "expert1", "Dear all".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(400)
                .body("detail", containsString("not a Word file"));
    }
}
