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
import org.adref.draft.VersionSource;
import org.adref.review.amendment.Amendment;
import org.adref.review.comment.Comment;
import org.adref.review.disposition.Standings;
import org.adref.review.position.Agreements;
import org.adref.review.position.Position;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A document as the Rapporteur would approve it now: its content, and what stands in the way.
public record Readiness(Content content, List<Blocker> blockers, int declared) {

    private static final String ALONE =
            "You wrote this wording yourself, and nobody else has stood by it. The chair can declare it agreed, or somebody else revise it.";

    /// Something that stands in the way, said of one clause.
    ///
    /// @param firm whether no reason can override it
    public record Blocker(
            @Schema(required = true) long clauseId,
            @Schema(required = true) String number,
            @Schema(required = true) String sentence,
            @Schema(required = true) boolean firm) {}

    /// A fixed number of statements, whatever the number of clauses.
    public static Readiness of(Document document, Seat viewer) {
        var consultation = Consultation.<Consultation>findById(document.consultationId);
        var attributed = Attributed.in(document.consultationId, document.id, viewer.role);
        var outline = new Outline(Clause.standing(document.id)).lines();
        var agreements = Agreements.in(document.consultationId, document.id, attributed.seats(), attributed);
        var declared = live(Declaration.in(document.id), agreements);
        var answers = Standings.in(document.id);
        var amendments = Amendment.on(document.id).stream().collect(Collectors.groupingBy(one -> one.clauseId));
        var names = new Names(attributed, answers);
        var sources = VersionSource.in(document.id);

        var lines = new ArrayList<Content.Line>();
        var dissent = new ArrayList<Content.Dissent>();
        var blockers = new ArrayList<Blocker>();
        for (var line : outline) {
            var clause = line.clause();
            var declaration = declared.get(clause.id);
            boolean agreed = declaration != null;
            var here = amendments.getOrDefault(clause.id, List.of());
            lines.add(names.line(line, declaration, agreements, here));
            agreements.positions(clause.id).stream()
                    .filter(agreements::isLive)
                    .filter(position -> position.stance.needsText())
                    .map(position -> names.dissent(line, position))
                    .sorted(Comparator.comparing(Content.Dissent::by).thenComparing(Content.Dissent::text))
                    .forEach(dissent::add);
            long pending = here.stream().filter(one -> answers.isOpen(one.id)).count();
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
            if (Hands.on(
                            clause.present,
                            sources.getOrDefault(clause.present.id, List.of()),
                            here,
                            attributed.seats(),
                            declaration)
                    .wouldBeAlone(viewer.person.id)) {
                blockers.add(new Blocker(clause.id, line.citation(), ALONE, true));
            }
        }
        var content = new Content(
                Content.FORMAT,
                consultation.title,
                document.title,
                consultation.attribution,
                lines,
                dissent,
                Comment.on(document.id).stream().map(names::answered).toList());
        return new Readiness(content, blockers, declared.size());
    }

    private static Map<Long, Declaration> live(List<Declaration> declarations, Agreements agreements) {
        var live = new HashMap<Long, Declaration>();
        declarations.stream()
                .filter(declaration -> declaration.isLive(agreements.substance(declaration.clauseId)))
                .forEach(declaration -> live.put(declaration.clauseId, declaration));
        return live;
    }

    /// What is frozen of a clause, with everybody under the name that attribution shows.
    private record Names(Attributed attributed, Standings answers) {

        Content.Line line(
                Outline.Line line,
                @Nullable Declaration declaration,
                Agreements agreements,
                List<Amendment> amendments) {
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
                    declaration != null,
                    status(clause, declaration, agreements),
                    declaration == null ? null : declaration.reason,
                    agreements.positions(clause.id).stream()
                            .map(position -> held(position, agreements.isLive(position)))
                            .sorted(Comparator.comparing(Content.Held::by)
                                    .thenComparing(Content.Held::stance)
                                    .thenComparing(held -> held.text() == null ? "" : held.text()))
                            .toList(),
                    amendments.stream().map(this::answered).toList());
        }

        private static Content.Status status(Clause clause, @Nullable Declaration declaration, Agreements agreements) {
            if (clause.kind == ClauseKind.HEADING) {
                return Content.Status.HEADING;
            }
            if (declaration != null) {
                return Content.Status.AGREED;
            }
            return agreements.outcome(clause.id).reached() ? Content.Status.READY : Content.Status.OPEN;
        }

        private Content.Held held(Position position, boolean live) {
            return new Content.Held(label(position.seatId), position.stance, position.ordinal, live, position.text);
        }

        private Content.Answered answered(Amendment amendment) {
            var published = answers.published(amendment.id);
            var answer = published.isEmpty() ? null : published.getLast().disposition();
            return new Content.Answered(
                    amendment.id,
                    label(amendment.seatId),
                    answer == null ? null : answer.outcome,
                    answer == null ? null : answer.reason);
        }

        private Content.Commented answered(Comment comment) {
            var published = answers.publishedOf(comment.id);
            var answer = published.isEmpty() ? null : published.getLast().disposition();
            return new Content.Commented(
                    comment.id,
                    comment.clauseId,
                    label(comment.seatId),
                    answer == null ? null : answer.outcome,
                    answer == null ? null : answer.reason);
        }

        Content.Dissent dissent(Outline.Line line, Position position) {
            return new Content.Dissent(
                    line.clause().id,
                    line.citation(),
                    label(position.seatId),
                    position.stance,
                    position.text == null ? "" : position.text);
        }

        private String label(long seatId) {
            return attributed.label(seatId);
        }
    }

    private static Blocker blocker(Outline.Line line, String sentence) {
        return new Blocker(line.clause().id, line.citation(), sentence, false);
    }
}
