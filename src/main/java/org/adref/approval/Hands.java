package org.adref.approval;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adref.consultation.Seat;
import org.adref.draft.ClauseVersion;
import org.adref.review.amendment.Amendment;
import org.jspecify.annotations.Nullable;

/// Through whose hands a wording went.
final class Hands {

    private Hands() {}

    /// @param sources ids of the amendments that made the version, none where somebody revised the clause
    /// @param amendments of the clause, at least those
    /// @param declaration the live one, if the clause was declared agreed
    static FourEyes on(
            ClauseVersion version,
            List<Long> sources,
            List<Amendment> amendments,
            List<Seat> panel,
            @Nullable Declaration declaration) {
        var persons = panel.stream().collect(Collectors.toMap(seat -> seat.id, seat -> seat.person.id));
        var writers = new HashSet<Long>();
        var validators = new HashSet<Long>();
        var authors = amendments.stream()
                .filter(amendment -> sources.contains(amendment.id))
                .map(amendment -> amendment.seatId)
                .toList();
        authors.forEach(author -> add(persons, author, writers));
        add(persons, version.seatId, authors.isEmpty() ? writers : validators);
        if (declaration != null) {
            add(persons, declaration.seatId, validators);
        }
        return new FourEyes(writers, validators);
    }

    private static void add(Map<Long, Long> persons, long seat, Set<Long> to) {
        var person = persons.get(seat);
        if (person != null) {
            to.add(person);
        }
    }
}
