package org.adref.exchange.intake;

import java.util.List;

/// Real drafts, for tests of other rooms.
public final class SharedDrafts {
    private SharedDrafts() {}

    public static List<DraftClause> table(String name) {
        return DraftReader.read(Shared.bytes(name), DraftForm.TSV).clauses();
    }
}
