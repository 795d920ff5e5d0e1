package org.adref.exchange.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.adref.draft.ClauseKind;
import org.adref.exchange.intake.Shared;
import org.adref.exchange.intake.SharedDrafts;
import org.adref.exchange.returned.Returned.Item;
import org.adref.exchange.returned.Returned.What;
import org.adref.exchange.word.MadeWord;
import org.adref.exchange.word.part.WordFile;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnderstandingTest {
    private static final String A = "w:id=\"1\" w:author=\"A\"";
    private static final String B = "w:id=\"2\" w:author=\"B\"";

    /// The draft of a real table, with ids in reading order from 1 and one wording each, whose id is ten times that.
    static List<Known> known(String table) {
        var known = new ArrayList<Known>();
        var path = new ArrayList<Known>();
        for (var clause : SharedDrafts.table(table)) {
            path.subList(clause.depth(), path.size()).clear();
            var parent = path.isEmpty() ? null : path.getLast();
            boolean item = clause.number().startsWith("(");
            var one = new Known(
                    known.size() + 1L,
                    parent == null ? null : parent.id(),
                    clause.number(),
                    item && parent != null ? parent.citation() + clause.number() : clause.number(),
                    clause.kind(),
                    true,
                    List.of(new Known.Wording((known.size() + 1L) * 10, RichText.of(clause.text()))),
                    List.of());
            known.add(one);
            path.add(one);
        }
        return known;
    }

    private static Known clause(long id, String number, String text) {
        return new Known(
                id,
                null,
                number,
                number,
                ClauseKind.RECOMMENDATION,
                true,
                List.of(new Known.Wording(id * 10, RichText.of(text))),
                List.of());
    }

    private static final List<Known> TWO =
            List.of(clause(1, "1", "States should inspect farms."), clause(2, "2", "Businesses should pay workers."));

    private static Returned read(String body) {
        return Understanding.of(WordFile.read(MadeWord.of(body).bytes()), TWO, List.of());
    }

    private static String p(String inside) {
        return "<w:p>" + inside + "</w:p>";
    }

    private static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String ins(String by, String words) {
        return "<w:ins " + by + ">" + r(words) + "</w:ins>";
    }

    private static String del(String by, String words) {
        return "<w:del " + by + "><w:r><w:delText xml:space=\"preserve\">" + words + "</w:delText></w:r></w:del>";
    }

    /// One line for each item: what, on which clause, by whom.
    static List<String> told(Returned returned) {
        return returned.items().stream().map(UnderstandingTest::told).toList();
    }

    private static String told(Item item) {
        var what = switch (item.what()) {
            case What.Reworded(var text) -> "reads “" + text.text() + "”";
            case What.Removed() -> "goes";
            case What.Added(var parent, var after, var kind, var text) ->
                "is followed by a new %s under %s after %s “%s”"
                        .formatted(kind.name().toLowerCase(Locale.ROOT), parent, after, text.text());
            case What.Moved(var parent, var after) -> "moves under %s after %s".formatted(parent, after);
            case What.Answered(var comment, var _, var text) -> "comment %d: “%s”".formatted(comment, text);
            case What.Said said ->
                "%s: “%s”%s".formatted(span(said.start(), said.end()), said.text(), said.resolved() ? " (done)" : "");
        };
        return "%d %s by %s%s".formatted(item.clauseId(), what, item.author(), item.sure() ? "" : " (perhaps)");
    }

    private static String span(@Nullable Integer start, @Nullable Integer end) {
        return start == null ? "all" : start + "-" + end;
    }

    @Test
    void a_real_return_is_understood_to_the_last_change_and_comment() {
        var known = known("data/un/A_67_261_recommendations.tsv");
        var returned = Understanding.of(
                WordFile.read(Shared.bytes("data/un/A_67_261_returned_by_expert.docx")), known, List.of());
        var by = known.stream()
                .filter(one -> one.citation().equals("50(b)"))
                .findFirst()
                .orElseThrow();
        var told = told(returned);
        assertThat(returned.found()).isEqualTo(known.size());
        assertThat(told).hasSize(7).allMatch(line -> line.contains("by Expert 07"));
        assertThat(told).anyMatch(line -> line.contains("labour inspectors, customs officials, judges"));
        assertThat(told).anyMatch(line -> line.contains("reads “Strengthen businesses’ compliance"));
        assertThat(told).anyMatch(line -> line.contains("social audits and worker-driven monitoring, to scrutinize"));
        assertThat(told).anyMatch(line -> line.endsWith("goes by Expert 07"));
        assertThat(told).anyMatch(line -> line.contains("is followed by a new sub_item"));
        assertThat(told)
                .anyMatch(line -> line.startsWith(by.id() + " 10-25: “Say how often"))
                .anyMatch(line -> line.contains("Audits alone have missed"));
        assertThat(returned.unplaced()).isEmpty();
    }

    @Test
    void each_author_gets_a_proposal_of_her_own() {
        var returned = read(p(r("1.\tStates ")
                        + ins(A, "and others ")
                        + r("should ")
                        + del(B, "inspect")
                        + ins(B, "visit")
                        + r(" farms."))
                + p(r("2.\tBusinesses should pay workers.")));
        assertThat(told(returned))
                .containsExactly(
                        "1 reads “States and others should inspect farms.” by A",
                        "1 reads “States should visit farms.” by B");
    }

    @Test
    void a_copy_without_tracking_is_compared_and_says_that_it_was_concluded() {
        var returned = read(p(r("1.\tStates should inspect farms and ships."))
                + p(r("3.\tNew."))
                + p(r("2.\tBusinesses  should pay workers.")));
        assertThat(told(returned))
                .containsExactly(
                        "1 reads “States should inspect farms and ships.” by  (perhaps)",
                        "1 is followed by a new recommendation under null after 1 “New.” by  (perhaps)");
    }

    @Test
    void a_clause_that_is_cut_and_put_elsewhere_was_moved() {
        var inserted = "<w:pPr><w:rPr><w:ins " + A + "/></w:rPr></w:pPr>";
        var deleted = "<w:pPr><w:rPr><w:del " + A + "/></w:rPr></w:pPr>";
        var returned = read(p(deleted + del(A, "1.\tStates should inspect farms."))
                + p(r("2.\tBusinesses should pay workers."))
                + p(inserted + ins(A, "States should inspect farms."))
                + p(r("End.")));
        assertThat(told(returned)).containsExactly("1 moves under null after 2 by A");
    }

    @Test
    void a_new_paragraph_by_the_enter_key_is_a_new_clause_and_leaves_the_old_one_alone() {
        var inserted = "<w:pPr><w:rPr><w:ins " + A + "/></w:rPr></w:pPr>";
        var returned = read(p(inserted + r("1.\tStates should inspect farms."))
                + p(ins(A, "1 bis.\tAnd ships."))
                + p(r("2.\tBusinesses should pay workers.")));
        assertThat(told(returned))
                .containsExactly("1 is followed by a new recommendation under null after 1 “And ships.” by A");
    }

    @Test
    void comments_keep_place_state_and_answers_and_those_on_nothing_are_listed() {
        var body = p(r("1.\tStates should ") + "<w:commentRangeStart w:id=\"1\"/>" + r("inspect")
                        + "<w:commentRangeEnd w:id=\"1\"/>" + r(" farms."))
                + p(r("2.\tBusinesses should pay workers."));
        var returned = Understanding.of(
                WordFile.read(MadeWord.of(body)
                        .comment(1, "w:author=\"A\"", "How often?", "w15:done=\"1\"")
                        .comment(2, "w:author=\"B\"", "Yearly.", "w15:paraIdParent=\"00000001\"")
                        .comment(3, "w:author=\"B\"", "On nothing.", "")
                        .bytes()),
                TWO,
                List.of());
        assertThat(told(returned)).containsExactly("1 14-21: “How often?” (done) by A");
        assertThat(((What.Said) returned.items().getFirst().what()).replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.text()).isEqualTo("Yearly."));
        assertThat(returned.unplaced()).singleElement().asString().contains("On nothing.");
    }

    @Test
    void a_change_to_a_clause_that_is_gone_or_only_of_formatting_is_listed() {
        var bold = "<w:r><w:rPr><w:b/><w:rPrChange " + A
                + "><w:rPr/></w:rPrChange></w:rPr><w:t>2.\tBusinesses should pay workers.</w:t></w:r>";
        assertThat(read(p(r("1.\tStates should inspect farms.")) + p(bold)).unplaced())
                .singleElement()
                .asString()
                .contains("only the formatting");
        var gone = List.of(
                new Known(
                        1,
                        null,
                        "1",
                        "1",
                        ClauseKind.TEXT,
                        false,
                        TWO.getFirst().wordings(),
                        List.of()),
                TWO.getLast());
        var returned = Understanding.of(
                WordFile.read(MadeWord.of(p(r("1.\tStates should inspect farms") + ins(A, " and ships") + r("."))
                                + p(r("2.\tBusinesses should pay workers.")))
                        .bytes()),
                gone,
                List.of());
        assertThat(returned.items()).isEmpty();
        assertThat(returned.unplaced()).singleElement().asString().contains("removed since", "and ships");
    }
}
