package org.adref.reading.board;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.approval.Declaration;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.consultation.Consultation;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.draft.Outline;
import org.adref.journal.JournalHead;
import org.adref.review.position.Agreements;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The board of a document, for every seat: a fixed number of statements, whatever the number of clauses and seats.
@Path("/")
public class BoardResource {
    private final Caller caller;
    private final BoardRows rows;
    private final EntityManager entities;
    private final Clock clock;

    BoardResource(Caller caller, BoardRows rows, EntityManager entities, Clock clock) {
        this.caller = caller;
        this.rows = rows;
        this.entities = entities;
        this.clock = clock;
    }

    @GET
    @Path("/api/documents/{id}/board")
    @Operation(operationId = "readBoard")
    public BoardView read(long id) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        var now = clock.instant();
        var consultation = Consultation.<Consultation>findById(document.consultationId);
        var number = entities.find(JournalHead.class, document.consultationId).number;
        var panel = Seat.of(document.consultationId);
        var experts = panel.stream()
                .filter(seat -> seat.role == Role.EXPERT && seat.ended == null)
                .toList();
        var rule = Agreements.rule(document.consultationId);
        var board = new Board(rule, experts, consultation.attribution);
        var outline = new Outline(Clause.standing(id)).lines();
        var substance = ClauseVersion.substance(id);
        var declared = Declaration.in(id).stream()
                .filter(word -> word.isLive(substance.getOrDefault(word.clauseId, 1)))
                .map(word -> word.clauseId)
                .collect(Collectors.toSet());
        var counts = rows.counts(id);
        var concerns = concerns(id, Attributed.in(document.consultationId, id, viewer.role));
        var clauses = outline.stream()
                .map(line -> board.row(
                        line,
                        declared.contains(line.clause().id),
                        counts.getOrDefault(line.clause().id, new BoardRows.Counts()),
                        concerns.getOrDefault(line.clause().id, List.of())))
                .toList();
        return new BoardView(
                id,
                document.consultationId,
                consultation.title,
                document.title,
                number,
                now,
                consultation.attribution,
                rule.sentence(),
                experts.size(),
                null,
                board.groups(),
                board.regions(),
                clauses,
                Board.progress(document.opened, rows.words(id)));
    }

    private Map<Long, List<BoardView.Concern>> concerns(long id, Attributed attributed) {
        return rows.concerns(id, Board.CONCERNS).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        clause -> clause.getValue().stream()
                                .map(concern -> new BoardView.Concern(
                                        attributed.label(concern.seatId()),
                                        concern.stance(),
                                        concern.text(),
                                        attributed.at(concern.seatId(), concern.at())))
                                .toList()));
    }
}
