package org.adref.reading;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.consultation.AgendaSession;
import org.adref.consultation.Attributed;
import org.adref.consultation.Attribution;
import org.adref.consultation.Caller;
import org.adref.consultation.Consultation;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.consultation.SeatView;
import org.adref.journal.Act;
import org.adref.journal.JournalEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who the caller is, a consultation's page, and its journal.
@Path("/")
public class ConsultationReading {
    private static final int PAGE = 100;

    private final Caller caller;

    ConsultationReading(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/api/me")
    @Operation(operationId = "readMe")
    public Me me() {
        caller.arrive();
        var seats = Seat.held(caller.subject());
        var ids = seats.stream().map(seat -> seat.consultationId).toList();
        var titles = Consultation.<Consultation>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(consultation -> consultation.id, consultation -> consultation.title));
        var documents = documents(ids);
        var held = seats.stream()
                .map(seat -> new HeldSeat(
                        seat.id,
                        seat.consultationId,
                        titles.getOrDefault(seat.consultationId, ""),
                        seat.role,
                        documents.getOrDefault(seat.consultationId, List.of())))
                .toList();
        return new Me(caller.name(), caller.mail(), caller.mayConvene(), held);
    }

    @GET
    @Path("/api/consultations/{id}")
    @Operation(operationId = "readConsultation")
    public ConsultationView consultation(long id) {
        var viewer = caller.seatIn(id);
        var consultation = Consultation.<Consultation>findById(id);
        var attributed = Attributed.outside(id, viewer.role);
        return new ConsultationView(
                id,
                consultation.title,
                consultation.purpose,
                consultation.attribution,
                attributed.shown(viewer),
                AgendaSession.of(id).stream()
                        .map(session -> new SessionView(session.id, session.number, session.topic))
                        .toList(),
                documents(List.of(id)).getOrDefault(id, List.of()),
                attributed.roster(),
                Composition.of(attributed));
    }

    /// The consultation's acts, newest first, a hundred at a time.
    @GET
    @Path("/api/consultations/{id}/journal")
    @Operation(operationId = "readJournal")
    public Acts journal(
            long id,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("document") @Nullable Long document,
            @QueryParam("clause") @Nullable Long clause) {
        var viewer = caller.seatIn(id);
        var outside = Attributed.outside(id, viewer.role);
        var within = outside.everywhere(id);
        boolean chain = outside.attribution() == Attribution.NAMED || viewer.role == Role.SECRETARIAT;
        var entries = JournalEntry.before(id, before == null ? Long.MAX_VALUE : before, document, clause, PAGE + 1);
        var said = Said.with(entries);
        return new Acts(
                entries.stream()
                        .limit(PAGE)
                        .map(entry -> EntryView.of(
                                entry,
                                entry.documentId == null ? outside : within.getOrDefault(entry.documentId, outside),
                                said,
                                chain))
                        .toList(),
                entries.size() > PAGE);
    }

    private static Map<Long, List<DocumentSummary>> documents(List<Long> consultations) {
        return Panache.getEntityManager()
                .createQuery("""
                        select d.consultationId, d.id, d.title, d.frozen is not null,
                            (select count(*) from Clause c where c.document = d and c.removed is null)
                        from Document d where d.consultationId in ?1 order by d.id
                        """, Object[].class)
                .setParameter(1, consultations)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new DocumentSummary(
                                        (Long) row[1], (String) row[2], (Long) row[4], (Boolean) row[3]),
                                Collectors.toList())));
    }

    /// The caller and the seats that the caller holds, newest first.
    public record Me(
            @Schema(required = true) String name,
            @Schema(required = true) String mail,
            @Schema(required = true) boolean mayConvene,
            @Schema(required = true) List<HeldSeat> seats) {}

    public record HeldSeat(
            @Schema(required = true) long seatId,
            @Schema(required = true) long consultationId,
            @Schema(required = true) String consultation,
            @Schema(required = true) Role role,
            @Schema(required = true) List<DocumentSummary> documents) {}

    public record DocumentSummary(
            @Schema(required = true) long id,
            @Schema(required = true) String title,
            @Schema(required = true) long clauses,
            @Schema(required = true) boolean approved) {}

    public record ConsultationView(
            @Schema(required = true) long id,
            @Schema(required = true) String title,
            @Schema(required = true) String purpose,
            @Schema(required = true) Attribution attribution,
            @Schema(required = true) SeatView mySeat,
            @Schema(required = true) List<SessionView> sessions,
            @Schema(required = true) List<DocumentSummary> documents,
            @Schema(required = true) List<SeatView> seats,
            @Schema(required = true) Composition composition) {}

    public record SessionView(
            @Schema(required = true) long id,
            @Schema(required = true) int number,
            @Schema(required = true) String topic) {}

    /// @param more whether older acts follow
    public record Acts(
            @Schema(required = true) List<EntryView> entries,
            @Schema(required = true) boolean more) {}

    /// @param actor as attribution shows the seat
    /// @param detail ids and values that say what was done; without digests, from which short words could be
    ///     guessed
    /// @param said the words that go with it: a rationale, a reason, a note
    /// @param hash 64 hexadecimal digits; absent where it could be used to try out who it was
    public record EntryView(
            @Schema(required = true) long number,
            @Schema(required = true) Instant at,
            @Schema(required = true) long by,
            @Schema(required = true) String actor,
            @Schema(required = true) Act act,
            @Nullable Long documentId,
            @Nullable Long clauseId,

            @Schema(required = true, type = SchemaType.OBJECT) @JsonRawValue
            String detail,

            @Nullable String said,
            @Nullable String hash) {

        static EntryView of(JournalEntry entry, Attributed attributed, Said said, boolean chain) {
            return new EntryView(
                    entry.number,
                    attributed.at(entry.seatId, entry.at),
                    attributed.id(entry.seatId),
                    attributed.label(entry.seatId),
                    Act.of(entry.act),
                    entry.documentId,
                    entry.clauseId,
                    Told.of(entry.detail, attributed),
                    said.at(entry),
                    chain ? entry.hash : null);
        }
    }
}
