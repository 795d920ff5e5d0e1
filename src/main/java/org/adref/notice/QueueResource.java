package org.adref.notice;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.consultation.Caller;
import org.adref.consultation.Consultation;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.adref.journal.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// My queue: what waits for me in all my consultations, and what changed since I was there.
@Path("/")
public class QueueResource {
    private static final int BEGINNING = 160; // characters of a text that are shown

    private final Caller caller;
    private final Clock clock;

    QueueResource(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /// A fixed number of statements, whatever waits and in how many documents.
    @GET
    @Path("/api/queue")
    @Operation(operationId = "readQueue")
    public Queue read() {
        var held = Seat.held(caller.subject());
        if (held.isEmpty()) {
            return new Queue(List.of(), List.of(), List.of());
        }
        var seats = held.stream().map(seat -> seat.id).toList();
        var consultations = held.stream().map(seat -> seat.consultationId).toList();
        var titles = Consultation.<Consultation>list("id in ?1", consultations).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.title));
        var documents = Document.<Document>list("consultationId in ?1 order by id", consultations);
        var open = documents.stream()
                .filter(document -> document.frozen == null)
                .map(document -> document.id)
                .toList();
        return new Queue(
                documents.stream()
                        .map(document -> new Place(
                                document.consultationId,
                                titles.getOrDefault(document.consultationId, ""),
                                document.id,
                                document.title))
                        .toList(),
                open.isEmpty() ? List.of() : owed(new Mine(open, seats), seats, documents, clock.instant()),
                Since.visit(seats));
    }

    /// One was there and has seen what was done up to an entry of the journal.
    @PUT
    @Path("/api/consultations/{id}/visit")
    @Transactional
    @Operation(operationId = "visitConsultation")
    public Done visit(long id, @NotNull @Valid Visit visit) {
        var seat = caller.seatIn(id);
        Noticed.visit(seat, visit.number(), clock.instant());
        return new Done(0, null, null, id);
    }

    /// One has seen a reply, a mention or an answer, and leaves it at that.
    @POST
    @Path("/api/consultations/{id}/noticed")
    @Transactional
    @Operation(operationId = "markNoticed")
    public Done notice(long id, @NotNull @Valid Seen seen) {
        var seat = caller.seatIn(id);
        Noticed.mark(seat, seen.what(), seen.id(), clock.instant());
        return new Done(0, null, null, seen.id());
    }

    private static List<Owed> owed(Mine mine, List<Long> seats, List<Document> documents, Instant now) {
        Map<Long, Long> consultation = documents.stream()
                .collect(Collectors.toMap(document -> document.id, document -> document.consultationId));
        var owed = new ArrayList<Owed>();
        Asks.of(seats, now).forEach(owed::add);
        mine.toConfirm()
                .forEach(clause -> owed.add(new Owed(
                        Owed.Kind.CONFIRM_POSITION,
                        clause.consultationId,
                        clause.document.id,
                        clause.id,
                        mine.citation(clause.id),
                        null,
                        null,
                        null,
                        beginning(clause.present.text),
                        clause.present.at,
                        null)));
        mine.toRepair()
                .forEach((amendment, kind) -> owed.add(new Owed(
                        kind,
                        amendment.consultationId,
                        amendment.documentId,
                        amendment.clauseId,
                        mine.citation(amendment.clauseId),
                        amendment.id,
                        null,
                        null,
                        beginning(amendment.rationale),
                        amendment.at,
                        null)));
        mine.toCarry()
                .forEach(comment -> owed.add(new Owed(
                        Owed.Kind.CARRY_COMMENT,
                        comment.consultationId,
                        comment.documentId,
                        comment.clauseId,
                        mine.citation(comment.clauseId),
                        null,
                        comment.id,
                        null,
                        beginning(comment.text),
                        comment.at,
                        null)));
        Threads.mentions(seats).forEach(row -> owed.add(said(Owed.Kind.MENTION, row, mine, consultation)));
        Threads.replies(seats).forEach(row -> owed.add(said(Owed.Kind.REPLY, row, mine, consultation)));
        var seen = Noticed.answers(seats);
        mine.answered()
                .filter(standing -> !seen.contains(standing.disposition().id))
                .forEach(standing -> {
                    var disposition = standing.disposition();
                    owed.add(new Owed(
                            Owed.Kind.ANSWER,
                            disposition.consultationId,
                            disposition.documentId,
                            mine.clauseOf(standing),
                            mine.citation(mine.clauseOf(standing)),
                            disposition.amendmentId,
                            disposition.commentId,
                            disposition.id,
                            disposition.outcome.name(),
                            disposition.at,
                            disposition.id));
                });
        Desk.contested(seats).forEach(row -> owed.add(prepared(Owed.Kind.CONTESTED, row, mine, consultation)));
        Desk.pending(seats).forEach(row -> {
            var kind = Desk.due(row);
            if (kind != null) {
                owed.add(prepared(kind, row, mine, consultation));
            }
        });
        return owed;
    }

    private static Owed said(Owed.Kind kind, Threads.Row row, Mine mine, Map<Long, Long> consultation) {
        return new Owed(
                kind,
                consultation.getOrDefault(row.documentId(), 0L),
                row.documentId(),
                row.clauseId(),
                mine.citation(row.clauseId()),
                null,
                row.commentId(),
                null,
                beginning(row.words()),
                row.at(),
                row.thingId());
    }

    private static Owed prepared(Owed.Kind kind, Desk.Row row, Mine mine, Map<Long, Long> consultation) {
        return new Owed(
                kind,
                consultation.getOrDefault(row.documentId(), 0L),
                row.documentId(),
                row.clauseId(),
                mine.citation(row.clauseId()),
                row.amendmentId(),
                row.commentId(),
                row.dispositionId(),
                beginning(row.words()),
                row.at(),
                null);
    }

    private static String beginning(String text) {
        if (text.length() <= BEGINNING) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(BEGINNING - 1)) ? BEGINNING - 1 : BEGINNING;
        return text.substring(0, end) + " …";
    }

    /// @param places the documents that the rest speaks of
    /// @param owed what waits; `since`: what others did since the last visit, the latest first
    public record Queue(
            @Schema(required = true) List<Place> places,
            @Schema(required = true) List<Owed> owed,
            @Schema(required = true) List<Since> since) {}

    @Schema(name = "QueuePlace")
    public record Place(
            @Schema(required = true) long consultationId,
            @Schema(required = true) String consultation,
            @Schema(required = true) long documentId,
            @Schema(required = true) String document) {}

    /// @param number of the journal, up to which everything was seen
    public record Visit(@Schema(required = true) long number) {}

    @Schema(name = "NoticedThing")
    public record Seen(
            @NotNull(message = "Say what was seen.") Noticed.What what,
            @Schema(required = true) long id) {}
}
