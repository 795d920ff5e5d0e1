package org.adref.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.adref.Law;
import org.adref.text.DocumentDiff.Change;
import org.adref.text.DocumentDiff.Entry;
import org.adref.text.DocumentDiff.Kind;
import org.junit.jupiter.api.Test;

class DocumentDiffTest {
    private static final String FEES = "Employers bear all recruitment fees, and no worker pays them.";
    private static final String LISTS = "States publish the list of licensed agencies every year.";
    private static final String FARMS = "Labour inspectors visit remote farms without notice.";
    private static final String HOTLINE = "A hotline in several languages is open at night.";

    @Test
    void clauses_with_ids_are_matched_by_them_whatever_they_say() {
        assertThat(DocumentDiff.between(
                                List.of(entry("1", FEES), entry("2", LISTS), entry("3", FARMS)),
                                List.of(entry("1", FEES), entry("3", HOTLINE), entry("4", LISTS)))
                        .changes())
                .containsExactly(
                        new Change(Kind.UNCHANGED, List.of(0), List.of(0)),
                        new Change(Kind.DELETED, List.of(1), List.of()),
                        new Change(Kind.REWORDED, List.of(2), List.of(1)),
                        new Change(Kind.INSERTED, List.of(), List.of(2)));
    }

    @Test
    void a_redraft_without_ids_is_matched_by_its_words() {
        changes(List.of(FEES, LISTS, FARMS), List.of(FEES, LISTS.replace("every year", "twice a year"), HOTLINE))
                .containsExactly(
                        new Change(Kind.UNCHANGED, List.of(0), List.of(0)),
                        new Change(Kind.REWORDED, List.of(1), List.of(1)),
                        new Change(Kind.DELETED, List.of(2), List.of()),
                        new Change(Kind.INSERTED, List.of(), List.of(2)));
    }

    @Test
    void a_clause_in_another_place_moved() {
        changes(List.of(FEES, LISTS, FARMS, HOTLINE), List.of(LISTS, FARMS, HOTLINE, FEES))
                .containsExactly(
                        new Change(Kind.UNCHANGED, List.of(1), List.of(0)),
                        new Change(Kind.UNCHANGED, List.of(2), List.of(1)),
                        new Change(Kind.UNCHANGED, List.of(3), List.of(2)),
                        new Change(Kind.MOVED, List.of(0), List.of(3)));
        changes(List.of(FEES, LISTS, FARMS), List.of(LISTS, FARMS, FEES + " Ever."))
                .contains(new Change(Kind.MOVED_AND_REWORDED, List.of(0), List.of(2)));
    }

    @Test
    void one_clause_that_became_two_was_split() {
        changes(List.of(LISTS, FEES + " " + FARMS, HOTLINE), List.of(LISTS, FEES, FARMS, HOTLINE))
                .containsExactly(
                        new Change(Kind.UNCHANGED, List.of(0), List.of(0)),
                        new Change(Kind.SPLIT, List.of(1), List.of(1, 2)),
                        new Change(Kind.UNCHANGED, List.of(2), List.of(3)));
    }

    @Test
    void two_clauses_that_became_one_were_merged() {
        changes(List.of(LISTS, FEES, FARMS, HOTLINE), List.of(LISTS, FEES + " " + FARMS, HOTLINE))
                .containsExactly(
                        new Change(Kind.UNCHANGED, List.of(0), List.of(0)),
                        new Change(Kind.MERGED, List.of(1, 2), List.of(1)),
                        new Change(Kind.UNCHANGED, List.of(3), List.of(2)));
    }

    @Test
    void every_clause_is_told_once_on_real_redrafts() {
        var folder = Samples.shared("un");
        var earlier = entries(Samples.read(folder.resolve("v1_A-HRC-17-35_annexI_2011-04.tsv")));
        var later = entries(Samples.read(folder.resolve("v2_A-66-283_annex_2011-08.tsv")));
        var changes = DocumentDiff.between(earlier, later).changes();
        assertThat(changes.stream().flatMap(change -> change.earlier().stream()).sorted())
                .containsExactlyElementsOf(places(earlier));
        assertThat(changes.stream().flatMap(change -> change.later().stream()).sorted())
                .containsExactlyElementsOf(places(later));
        assertThat(changes).allMatch(change -> change.kind() == Kind.UNCHANGED || change.kind() == Kind.REWORDED);
    }

    /// The recommendations re-drafted at random as people do, without numbers or ids: each change is told as what it
    /// was.
    @Test
    void a_redraft_of_real_recommendations_is_told_as_it_was_made() {
        var clauses =
                new ArrayList<>(entries(Samples.read(Samples.shared("un").resolve("A_67_261_recommendations.tsv"))));
        clauses.removeIf(entry -> entry.text().length() < 120);
        Law.holds(150, random -> {
            var later = new ArrayList<>(clauses);
            int at = 1 + random.nextInt(clauses.size() - 3);
            var text = clauses.get(at).text().text();
            var expected = switch (random.nextInt(6)) {
                case 0 -> {
                    later.remove(at);
                    yield new Change(Kind.DELETED, List.of(at), List.of());
                }
                case 1 -> {
                    later.add(at, entry("", HOTLINE));
                    yield new Change(Kind.INSERTED, List.of(), List.of(at));
                }
                case 2 -> {
                    later.set(at, entry("", Samples.edited(random, text, 2) + " Always."));
                    yield new Change(Kind.REWORDED, List.of(at), List.of(at));
                }
                case 3 -> {
                    later.remove(at);
                    later.add(clauses.get(at));
                    yield new Change(Kind.MOVED, List.of(at), List.of(clauses.size() - 1));
                }
                case 4 -> {
                    int middle = text.indexOf(' ', text.length() / 2 - 10);
                    later.set(at, entry("", text.substring(0, middle)));
                    later.add(at + 1, entry("", text.substring(middle + 1)));
                    yield new Change(Kind.SPLIT, List.of(at), List.of(at, at + 1));
                }
                default -> {
                    int shorter =
                            Math.min(text.length(), clauses.get(at + 1).text().length());
                    int longer =
                            Math.max(text.length(), clauses.get(at + 1).text().length());
                    if (shorter * 4 < longer) {
                        yield new Change(Kind.UNCHANGED, List.of(at), List.of(at));
                    }
                    later.set(
                            at,
                            entry("", text + " " + clauses.get(at + 1).text().text()));
                    later.remove(at + 1);
                    yield new Change(Kind.MERGED, List.of(at, at + 1), List.of(at));
                }
            };
            var changes = DocumentDiff.between(clauses, later).changes();
            assertThat(changes).contains(expected);
            assertThat(changes.stream().filter(change -> change.kind() != Kind.UNCHANGED && !change.equals(expected)))
                    .isEmpty();
        });
    }

    private static List<Integer> places(List<Entry> entries) {
        var places = new ArrayList<Integer>();
        for (int place = 0; place < entries.size(); place++) {
            places.add(place);
        }
        return places;
    }

    private static List<Entry> entries(String tsv) {
        return tsv.lines()
                .filter(line -> !line.startsWith("#") && line.contains("\t"))
                .map(line -> entry("", line.substring(line.indexOf('\t') + 1)))
                .toList();
    }

    private static Entry entry(String id, String text) {
        return new Entry(id, "", RichText.of(text));
    }

    private static org.assertj.core.api.ListAssert<Change> changes(List<String> earlier, List<String> later) {
        return assertThat(DocumentDiff.between(
                        earlier.stream().map(text -> entry("", text)).toList(),
                        later.stream().map(text -> entry("", text)).toList())
                .changes());
    }
}
