package org.adref.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adref.approval.Approval;
import org.adref.approval.ApprovalResource.Approved;
import org.adref.approval.Declaration;
import org.adref.consultation.Attributed;
import org.adref.consultation.Consultation;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.Document;
import org.adref.draft.Outline;
import org.adref.draft.Tree;
import org.adref.draft.VersionSource;
import org.adref.reading.DocumentView.ClauseView;
import org.adref.reading.DocumentView.May;
import org.adref.reading.DocumentView.PausedView;
import org.adref.review.amendment.Rebases;
import org.adref.review.comment.Comment;
import org.adref.review.disposition.Standings;
import org.adref.review.position.Agreements;
import org.adref.review.thread.Threads;
import org.jspecify.annotations.Nullable;

/// Puts the reading page together in a fixed number of statements for a document of any size, and none while the page
/// is kept.
@ApplicationScoped
class DocumentReading {
    private final KeptPages pages;
    private final KeptRivals rivals;
    private final Rebases rebases;
    private final ObjectMapper json;

    DocumentReading(KeptPages pages, KeptRivals rivals, Rebases rebases, ObjectMapper json) {
        this.pages = pages;
        this.rivals = rivals;
        this.rebases = rebases;
        this.json = json;
    }

    /// The page is never older than the number that it was opened with, since its rows are read later.
    DocumentView read(Opened opened) {
        var document = opened.document();
        var viewer = opened.viewer();
        var shared = pages.at(opened.number(), document.id, viewer.role, () -> read(document, viewer.role));
        return new DocumentView(
                document.id,
                document.consultationId,
                shared.consultation(),
                document.title,
                opened.number(),
                shared.attribution(),
                shared.seat(shared.attributed().id(viewer.id)),
                may(viewer, shared.approved() == null),
                shared.rule(),
                shared.approved(),
                paused(document),
                shared.seats(),
                shared.clauses(),
                shared.removed(),
                shared.comments());
    }

    /// What a role sees; that nothing here depends on who holds the seat is what lets the page be kept.
    SharedPage read(Document document, Role role) {
        var consultation = Consultation.<Consultation>findById(document.consultationId);
        var attributed = Attributed.in(document.consultationId, document.id, role);
        var approved = document.frozen == null
                ? null
                : Approval.of(document.id)
                        .map(approval -> Approved.of(approval, attributed))
                        .orElse(null);
        var ever = Clause.ever(document.id);
        var tree = new Tree(ever);
        var page = page(document, tree, attributed, role);
        var clauses =
                tree.outline().lines().stream().map(line -> page.clause(line)).toList();
        var removed = ever.stream()
                .filter(clause -> clause.removed != null)
                .map(clause -> page.clause(new Outline.Line(clause, 0, clause.number)))
                .filter(clause -> !clause.amendments().isEmpty()
                        || !clause.comments().isEmpty()
                        || !clause.positions().isEmpty())
                .toList();
        return new SharedPage(
                consultation.title,
                consultation.attribution,
                page.rule(),
                approved,
                attributed,
                attributed.panel(),
                json(clauses),
                json(removed),
                json(page.wideViews()));
    }

    private String json(List<?> views) {
        try {
            return json.writeValueAsString(views);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Views are made to be written", e);
        }
    }

    /// One clause as it stands on the page.
    ClauseView read(Clause clause, Seat viewer) {
        var document = clause.document;
        var attributed = Attributed.in(document.consultationId, document.id, viewer.role);
        var tree = Tree.of(document);
        var line = tree.outline().lines().stream()
                .filter(one -> one.clause().id == clause.id)
                .findFirst()
                .orElse(new Outline.Line(clause, 0, clause.number));
        return page(document, tree, attributed, viewer.role).clause(line);
    }

    private Page page(Document document, Tree tree, Attributed attributed, Role viewer) {
        var documentId = document.id;
        var proposals = Proposals.in(documentId, attributed);
        var comments = Comment.on(documentId);
        var agreements = Agreements.in(document.consultationId, documentId, attributed.seats(), attributed);
        var answers = new ShownAnswers(Standings.in(documentId), viewer, attributed);
        var declarations = new HashMap<Long, Declaration>();
        Declaration.in(documentId).stream()
                .filter(declaration -> declaration.isLive(agreements.substance(declaration.clauseId)))
                .forEach(declaration -> declarations.put(declaration.clauseId, declaration));
        return new Page(
                tree,
                rebases,
                proposals,
                by(comments.stream().filter(comment -> comment.clauseId != null).toList(), comment -> comment.clauseId),
                comments.stream().filter(comment -> comment.clauseId == null).toList(),
                answers,
                new Remarks(Threads.in(documentId), answers, attributed),
                declarations,
                agreements,
                attributed,
                Spoken.to(documentId).stream().collect(Collectors.groupingBy(version -> version.clauseId)),
                VersionSource.in(documentId),
                rivals);
    }

    private static <T> Map<Long, List<T>> by(List<T> things, Function<T, @Nullable Long> clause) {
        return things.stream().collect(Collectors.groupingBy(clause));
    }

    private static @Nullable PausedView paused(Document document) {
        var pause = document.pause;
        return pause == null ? null : new PausedView(pause.reason, pause.until, pause.seatId);
    }

    private static May may(Seat seat, boolean open) {
        boolean speaks = open && seat.role != Role.OBSERVER;
        return new May(
                open && seat.role == Role.SECRETARIAT,
                speaks,
                speaks,
                open && seat.role == Role.EXPERT,
                open && seat.role == Role.CHAIR,
                open && seat.role == Role.CHAIR,
                open && seat.role == Role.RAPPORTEUR);
    }
}
