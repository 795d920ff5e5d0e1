package org.adref.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.adref.draft.ClauseKind;
import org.junit.jupiter.api.Test;

/// The demonstration's files speak of the same people and clauses, and its story can be played.
class DemonstrationTest {
    private static final Set<String> ROLES = Set.of("RAPPORTEUR", "CHAIR", "SECRETARIAT", "EXPERT", "OBSERVER");
    private static final Set<String> GROUPS = Set.of(
            "BUSINESS_ENTERPRISE",
            "BUSINESS_ASSOCIATION",
            "INTERNATIONAL_ORGANISATION",
            "GOVERNMENT_AGENCY",
            "NGO",
            "ACADEMIA");
    private static final Set<String> STANCES =
            Set.of("SUPPORT", "NO_OBJECTION", "RESERVATION", "OBJECTION", "ABSTAIN", "RECUSE");

    private final Reading draft = DraftReader.read(bytes("draft.tsv"), DraftForm.TSV);
    private final Map<String, String> text = new HashMap<>();
    private final Map<String, String> role = new HashMap<>();
    private final List<JsonNode> acts = new ArrayList<>();

    DemonstrationTest() throws IOException {
        var path = new ArrayList<String>();
        for (var clause : draft.clauses()) {
            while (path.size() > clause.depth()) {
                path.removeLast();
            }
            path.add(clause.number());
            text.put(String.join("", path), clause.text());
        }
        rows().forEach(row -> role.put(row.get(0), row.get(1)));
        var life = new ObjectMapper().readTree(bytes("life.json")).get("acts");
        life.forEach(acts::add);
    }

    @Test
    void the_draft_is_read_without_a_problem_and_is_of_the_promised_size() {
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.clauses().stream().filter(clause -> clause.kind() == ClauseKind.RECOMMENDATION))
                .hasSizeBetween(18, 24);
        for (var clause : draft.clauses()) {
            if (clause.kind() != ClauseKind.HEADING) {
                assertThat(clause.text().split(" ")).as(clause.text()).hasSizeBetween(25, 110);
            }
        }
    }

    @Test
    void the_panel_is_the_one_of_the_realm() {
        assertThat(rows()).hasSize(25).allSatisfy(row -> {
            assertThat(row).hasSize(5);
            assertThat(ROLES).contains(row.get(1));
            if (row.get(1).equals("EXPERT")) {
                assertThat(GROUPS).contains(row.get(2));
            }
        });
        assertThat(role.keySet())
                .contains("rapporteur", "chair", "secretariat01", "secretariat02", "expert20", "observer");
        assertThat(rows().stream().map(row -> row.get(2)).filter(GROUPS::contains))
                .containsAll(GROUPS);
    }

    @Test
    void the_consultation_has_the_five_sessions() throws IOException {
        var consultation = new ObjectMapper().readTree(bytes("consultation.json"));
        assertThat(consultation.get("sessions")).hasSize(5);
        assertThat(consultation.get("title").asText()).isNotBlank();
        assertThat(consultation.get("document").asText()).hasSizeLessThan(200);
    }

    @Test
    void the_story_can_be_played_in_its_order() {
        var amendments = new HashMap<String, JsonNode>();
        var decided = new HashSet<String>();
        for (var act : acts) {
            var what = act.get("act").asText();
            assertThat(role).as("%s", act).containsKey(act.get("by").asText());
            if (act.has("clause")) {
                assertThat(text).as("%s", act).containsKey(act.get("clause").asText());
            }
            switch (what) {
                case "comment-made" -> comment(act);
                case "position-taken" -> position(act);
                case "amendment-submitted" -> {
                    assertThat(text(act, "rationale")).isNotBlank();
                    assertThat(text(act, "text")).isNotEqualTo(text.get(text(act, "clause")));
                    assertThat(amendments.put(text(act, "key"), act)).isNull();
                }
                case "amendment-accepted", "amendment-declined" -> {
                    var amendment = Objects.requireNonNull(amendments.get(text(act, "amendment")));
                    assertThat(decided.add(text(act, "amendment"))).isTrue();
                    assertThat(role.get(text(act, "by"))).isEqualTo("CHAIR");
                    if (what.equals("amendment-declined")) {
                        assertThat(text(act, "reason")).isNotBlank();
                    } else {
                        revise(text(amendment, "clause"), act);
                    }
                }
                case "clause-revised" -> {
                    assertThat(role.get(text(act, "by"))).isEqualTo("SECRETARIAT");
                    revise(text(act, "clause"), act);
                }
                case "agreement-declared" ->
                    assertThat(role.get(text(act, "by"))).isEqualTo("CHAIR");
                default -> throw new AssertionError("Nobody knows how to play " + what);
            }
        }
        assertThat(amendments).hasSizeBetween(14, 20);
    }

    @Test
    void there_is_something_of_everything_to_look_at() {
        assertThat(acts.stream().filter(act -> text(act, "act").equals("position-taken")))
                .hasSizeBetween(110, 150);
        assertThat(acts.stream().filter(act -> text(act, "act").equals("comment-made")))
                .hasSizeBetween(12, 16);
        assertThat(acts.stream().filter(act -> act.has("stance")).map(act -> text(act, "stance")))
                .containsAll(STANCES);
        assertThat(acts.stream().filter(act -> act.has("change")).map(act -> text(act, "change")))
                .contains("EDITORIAL", "SUBSTANTIVE");
    }

    private void comment(JsonNode act) {
        assertThat(text(act, "text")).isNotBlank();
        assertThat(role.get(text(act, "by"))).isNotEqualTo("OBSERVER");
        if (act.has("quote")) {
            var clause = Objects.requireNonNull(text.get(text(act, "clause")));
            int at = clause.indexOf(text(act, "quote"));
            assertThat(at).as("%s", act).isNotNegative();
            assertThat(clause.indexOf(text(act, "quote"), at + 1)).as("%s", act).isNegative();
        }
    }

    private void position(JsonNode act) {
        var stance = text(act, "stance");
        assertThat(STANCES).contains(stance);
        assertThat(role.get(text(act, "by"))).isEqualTo("EXPERT");
        if (stance.equals("RESERVATION") || stance.equals("OBJECTION")) {
            assertThat(text(act, "text")).isNotBlank();
        }
    }

    private void revise(String clause, JsonNode act) {
        assertThat(text(act, "text")).isNotEqualTo(text.put(clause, text(act, "text")));
        assertThat(Set.of("EDITORIAL", "SUBSTANTIVE")).contains(text(act, "change"));
    }

    private static String text(JsonNode act, String member) {
        return act.path(member).asText();
    }

    private static List<List<String>> rows() {
        return new String(bytes("panel.tsv"), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static byte[] bytes(String name) {
        try (var in = DemonstrationTest.class.getResourceAsStream("/demonstration/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
