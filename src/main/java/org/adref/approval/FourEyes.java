package org.adref.approval;

import java.util.Set;

/// Whoever wrote the last wording of a text cannot alone validate it. Pure; persons are given by id, so that
/// nobody gets round it by a second seat. Source: domain.md, rule 28.
///
/// @param writers who wrote the wording: the amendment's author, or whoever revised the clause
/// @param validators who stood by it since: took the amendment in, declared it agreed
public record FourEyes(Set<Long> writers, Set<Long> validators) {

    public FourEyes {
        writers = Set.copyOf(writers);
        validators = Set.copyOf(validators);
    }

    /// Whether `person` would be the only one to validate her own wording.
    public boolean wouldBeAlone(long person) {
        return writers.equals(Set.of(person)) && validators.stream().allMatch(writers::contains);
    }
}
