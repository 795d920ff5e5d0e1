package org.adref.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenumberingTest {

    @Test
    void counted_clauses_run_on_and_lose_their_suffixes() {
        assertThat(renumbered("49", "50", "50 bis", "51", "53")).containsExactly("49", "50", "51", "52", "53");
    }

    @Test
    void counts_run_on_across_headings_where_they_did_so_before() {
        assertThat(renumbered("A", ">49", ">49 bis", "B", ">50", ">51"))
                .containsExactly("A", ">49", ">50", "B", ">51", ">52");
    }

    @Test
    void counts_begin_anew_under_each_heading_where_they_did_so_before() {
        assertThat(renumbered("A", ">1", ">1 bis", "B", ">1", ">3")).containsExactly("A", ">1", ">2", "B", ">1", ">2");
    }

    @Test
    void letters_and_figures_begin_anew_under_each_clause() {
        assertThat(renumbered("1", ">(a)", ">(a bis)", ">>(i)", ">>(iii)", ">(b)", "2", ">(a)", ">(c)"))
                .containsExactly("1", ">(a)", ">(b)", ">>(i)", ">>(ii)", ">(c)", "2", ">(a)", ">(b)");
    }

    @Test
    void what_is_numbered_otherwise_keeps_its_number() {
        assertThat(renumbered("PP1", "1.2", "", "IV.")).containsExactly("PP1", "1.2", "", "IV.");
    }

    @Test
    void renumbering_twice_changes_nothing_more() {
        var once = renumbered("3", ">(b)", ">(b bis)", "3 ter", "7.", ">(i)", ">(v)");
        assertThat(renumbered(once.toArray(String[]::new))).isEqualTo(once);
    }

    /// Each argument is a clause, set in by `>`.
    private static List<String> renumbered(String... outline) {
        var lines = new ArrayList<Outline.Line>();
        var path = new ArrayList<Clause>();
        for (var shown : outline) {
            int depth = shown.lastIndexOf('>') + 1;
            var clause = new Clause();
            clause.id = lines.size() + 1L;
            clause.number = shown.substring(depth);
            clause.parentId = depth == 0 ? null : path.get(depth - 1).id;
            path.subList(depth, path.size()).clear();
            path.add(clause);
            lines.add(new Outline.Line(clause, depth, clause.number));
        }
        Renumbering.of(lines).carryOut();
        return lines.stream()
                .map(line -> ">".repeat(line.depth()) + line.clause().number)
                .toList();
    }
}
