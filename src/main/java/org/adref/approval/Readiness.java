package org.adref.approval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.consultation.Attributed;
import org.adref.consultation.Consultation;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.Document;
import org.adref.draft.Outline;
import org.adref.review.amendment.Amendment;
import org.adref.review.disposition.Disposition;
import org.adref.review.position.Agreements;
import org.adref.review.position.Hidden;
import org.adref.review.position.Position;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A document as the Rapporteur would approve it now: its content, and what stands in the way.
public record Readiness(Content content, List<Blocker> blockers, int declared) {

    /// Something that stands in the way, said of one clause.
    public record Blocker(
            @Schema(required = true) long clauseId,
            @Schema(required = true) String number,
            @Schema(required = true) String sentence) {}

    /// A fixed number of statements, whatever the number of clauses.
    static Readiness of(Document document, Seat viewer) {
        var consultation = Consultation.<Consultation>findById(document.consultationId);
        var panel = Seat.of(document.consultationId);
        var attributed = new Attributed(consultation.attribution, panel, viewer);
        var labels = panel.stream()
                .collect(Collectors.toMap(
                        seat -> seat.id, seat -> attributed.shown(seat).label()));
        var outline = new Outline(Clause.standing(document.id)).lines();
        var agreements = Agreements.in(document.consultationId, document.id, panel, attributed, Hidden.NOTHING);
        var declared = live(Declaration.in(document.id), agreements);
        var open = open(document.id);

        var lines = new ArrayList<Content.Line>();
        var dissent = new ArrayList<Content.Dissent>();
        var blockers = new ArrayList<Blocker>();
        for (var line : outline) {
            var clause = line.clause();
            boolean agreed = declared.containsKey(clause.id);
            lines.add(line(line, agreed));
            agreements.positions(clause.id).stream()
                    .filter(agreements::isLive)
                    .filter(position -> position.stance.needsText())
                    .sorted(Comparator.comparingLong(position -> position.id))
                    .map(position -> dissent(line, position, labels))
                    .forEach(dissent::add);
            long pending = open.getOrDefault(clause.id, 0L);
            if (clause.kind != ClauseKind.HEADING && !agreed) {
                blockers.add(blocker(
                        line,
                        "Not declared agreed ad referendum. "
                                + agreements.outcome(clause.id).sentence()));
            }
            if (pending > 0) {
                blockers.add(
                        blocker(line, pending == 1 ? "One amendment is open." : pending + " amendments are open."));
            }
        }
        var content = new Content(Content.FORMAT, consultation.title, document.title, lines, dissent);
        return new Readiness(content, blockers, declared.size());
    }

    private static Map<Long, Declaration> live(List<Declaration> declarations, Agreements agreements) {
        var live = new HashMap<Long, Declaration>();
        declarations.stream()
                .filter(declaration -> declaration.isLive(agreements.substance(declaration.clauseId)))
                .forEach(declaration -> live.put(declaration.clauseId, declaration));
        return live;
    }

    private static Map<Long, Long> open(long documentId) {
        var decided = Disposition.in(documentId).stream()
                .map(disposition -> disposition.amendmentId)
                .collect(Collectors.toSet());
        return Amendment.on(documentId).stream()
                .filter(amendment -> !decided.contains(amendment.id))
                .collect(Collectors.groupingBy(amendment -> amendment.clauseId, Collectors.counting()));
    }

    private static Content.Line line(Outline.Line line, boolean agreed) {
        var clause = line.clause();
        return new Content.Line(
                clause.id,
                line.depth(),
                clause.number,
                clause.kind,
                clause.addressees,
                clause.present.ordinal,
                clause.present.text,
                clause.present.marks,
                agreed);
    }

    private static Content.Dissent dissent(Outline.Line line, Position position, Map<Long, String> labels) {
        return new Content.Dissent(
                line.clause().id,
                line.citation(),
                labels.getOrDefault(position.seatId, "An expert"),
                position.stance,
                position.text == null ? "" : position.text);
    }

    private static Blocker blocker(Outline.Line line, String sentence) {
        return new Blocker(line.clause().id, line.citation(), sentence);
    }
}
