package org.adref.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Finds which clause of one milestone became which of another.
final class Matching {
    private final List<DocumentDiff.Entry> earlier;
    private final List<DocumentDiff.Entry> later;
    private final int[] partner;

    Matching(List<DocumentDiff.Entry> earlier, List<DocumentDiff.Entry> later) {
        this.earlier = earlier;
        this.later = later;
        partner = new int[later.size()];
        Arrays.fill(partner, -1);
        var ids = new HashMap<String, Integer>();
        for (int i = 0; i < earlier.size(); i++) {
            ids.put(earlier.get(i).id(), i);
        }
        for (int j = 0; j < later.size(); j++) {
            partner[j] = later.get(j).id().isBlank()
                    ? -1
                    : ids.getOrDefault(later.get(j).id(), -1);
        }
    }

    DocumentDiff result() {
        var changes = new ArrayList<DocumentDiff.Change>();
        for (int j = 0; j < later.size(); j++) {
            int i = partner[j];
            if (i < 0) {
                changes.add(new DocumentDiff.Change(DocumentDiff.Kind.INSERTED, List.of(), List.of(j)));
                continue;
            }
            boolean same = earlier.get(i).text().equals(later.get(j).text());
            changes.add(new DocumentDiff.Change(
                    same ? DocumentDiff.Kind.UNCHANGED : DocumentDiff.Kind.REWORDED, List.of(i), List.of(j)));
        }
        for (int i = 0; i < earlier.size(); i++) {
            int gone = i;
            if (Arrays.stream(partner).noneMatch(partnered -> partnered == gone)) {
                changes.add(new DocumentDiff.Change(DocumentDiff.Kind.DELETED, List.of(i), List.of()));
            }
        }
        return new DocumentDiff(changes);
    }
}
