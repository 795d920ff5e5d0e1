package org.adref.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adref.approval.Approval;
import org.adref.approval.ApprovalRecall;
import org.adref.approval.Content;
import org.adref.approval.Milestone;
import org.adref.approval.Overruling;
import org.adref.approval.corrigendum.Corrigendum;
import org.adref.approval.freeze.DissentLine;
import org.adref.approval.freeze.FrozenClause;
import org.adref.consultation.Attributed;
import org.adref.consultation.Consultation;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.draft.VersionSource;
import org.adref.reading.OutcomeView.Correction;
import org.adref.reading.OutcomeView.OutcomeClause;
import org.adref.reading.OutcomeView.Published;
import org.adref.reading.OutcomeView.Station;
import org.adref.reading.OutcomeView.Step;
import org.adref.review.amendment.Amendment;
import org.jspecify.annotations.Nullable;

/// The rows of an outcome, made into its view. What is final comes from the approved milestone; the road to
/// it from the versions.
record Outcome(
        Document document,
        Consultation consultation,
        Approval approval,
        Attributed attributed,
        Map<Long, List<ClauseVersion>> versions,
        Map<Long, List<Long>> sources,
        Map<Long, Amendment> amendments,
        Map<Long, String> overridden,
        List<Corrigendum> corrigenda,
        List<Milestone.Line> milestones,
        Set<Long> recalled) {

    /// Ten statements for a document of any size, besides those of attribution.
    static Outcome of(Document document, Approval approval, Attributed attributed) {
        return new Outcome(
                document,
                Consultation.findById(document.consultationId),
                approval,
                attributed,
                ClauseVersion.<ClauseVersion>list("documentId = ?1 order by ordinal", document.id).stream()
                        .collect(Collectors.groupingBy(version -> version.clauseId)),
                VersionSource.in(document.id),
                Amendment.on(document.id).stream().collect(Collectors.toMap(one -> one.id, one -> one)),
                Overruling.in(Approval.original(document.id).id).stream()
                        .collect(Collectors.toMap(one -> one.clauseId, one -> one.reason)),
                Corrigendum.approved(document.id),
                Milestone.of(document.id),
                ApprovalRecall.milestones(document.id));
    }

    OutcomeView view(@Nullable Published published) {
        var milestone = approval.milestone;
        var content = milestone.read().shownTo(attributed);
        return new OutcomeView(
                document.id,
                content.document(),
                content.consultation(),
                consultation.purpose,
                milestone.name,
                milestone.hash,
                approval.at,
                attributed.label(approval.seatId),
                attributed.attribution(),
                published,
                attributed.isTighterThan(milestone.attribution),
                content.clauses().stream().map(this::clause).toList(),
                content.dissent().stream().map(DissentLine::of).toList(),
                corrigenda.stream()
                        .map(one -> new Correction(one.clauseId, one.reason, one.at))
                        .toList(),
                milestones.stream()
                        .filter(line -> !recalled.contains(line.id()))
                        .map(line -> new Station(
                                line.kind(), line.name(), line.hash(), line.at(), line.clauses(), line.agreed()))
                        .toList(),
                Composition.of(attributed));
    }

    private OutcomeClause clause(Content.Line line) {
        var frozen = FrozenClause.of(line);
        return new OutcomeClause(
                line.clause(),
                line.depth(),
                line.number(),
                line.kind(),
                line.addressees(),
                line.text(),
                line.marks(),
                line.agreed(),
                line.status(),
                frozen.counted(),
                line.reason(),
                overridden.get(line.clause()),
                versions.getOrDefault(line.clause(), List.of()).stream()
                        .filter(version -> version.ordinal <= line.ordinal())
                        .map(this::step)
                        .toList());
    }

    private Step step(ClauseVersion version) {
        var from = sources.getOrDefault(version.id, List.of()).stream()
                .flatMap(id -> Stream.ofNullable(amendments.get(id)))
                .toList();
        var why = from.stream()
                .map(amendment -> amendment.rationale)
                .filter(rationale -> !rationale.isBlank())
                .collect(Collectors.joining("\n"));
        return new Step(
                version.ordinal,
                version.change,
                attributed.at(version.seatId, version.at),
                version.text,
                version.marks,
                from.stream()
                        .map(amendment -> attributed.label(amendment.seatId))
                        .distinct()
                        .toList(),
                why.isEmpty() ? version.note : why);
    }
}
