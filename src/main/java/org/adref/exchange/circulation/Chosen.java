package org.adref.exchange.circulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.adref.exchange.circulation.Circulated.Entry;
import org.adref.exchange.circulation.Circulated.Proposal;

/// Which proposals of a clause stand in the text of a redline, and which beside it: those that touch each other can't
/// both be in it. The chair's text goes first, then the older before the younger.
///
/// @param edits in the order of the base, none touching another of another proposal
/// @param beside proposals that are told in the margin
record Chosen(List<Edit> edits, List<Proposal> within, List<Proposal> beside) {

    static Chosen of(Entry entry) {
        var base = entry.text().text();
        var edits = new ArrayList<Edit>();
        var within = new ArrayList<Proposal>();
        var beside = new ArrayList<Proposal>();
        var order = entry.proposals().stream()
                .sorted(Comparator.comparing((Proposal proposal) -> !proposal.chairsText())
                        .thenComparingLong(Proposal::id))
                .toList();
        for (var proposal : order) {
            var own = proposal.fits() ? Edit.of(base, proposal) : List.<Edit>of();
            boolean alone = own.stream().noneMatch(edit -> edits.stream().anyMatch(other -> edit.touches(other, base)));
            if (proposal.fits() && alone && entry.fate() instanceof Circulated.Fate.Stands) {
                edits.addAll(own);
                within.add(proposal);
            } else {
                beside.add(proposal);
            }
        }
        edits.sort(Comparator.comparingInt(Edit::start));
        return new Chosen(List.copyOf(edits), List.copyOf(within), List.copyOf(beside));
    }
}
