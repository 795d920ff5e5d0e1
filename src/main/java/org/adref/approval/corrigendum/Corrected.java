package org.adref.approval.corrigendum;

import org.adref.approval.Content;

/// The content of an approved text after a corrigendum. Pure.
final class Corrected {

    private Corrected() {}

    /// @param ordinal that the corrected version will have
    static Content of(Content content, Corrigendum corrigendum, int ordinal) {
        return new Content(
                Content.FORMAT,
                content.consultation(),
                content.document(),
                content.attribution(),
                content.clauses().stream()
                        .map(line -> line.clause() == corrigendum.clauseId
                                ? line.corrected(ordinal, corrigendum.text, corrigendum.marks)
                                : line)
                        .toList(),
                content.dissent(),
                content.comments());
    }
}
