package org.adref.reading;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Caller;
import org.adref.draft.ClauseKind;
import org.adref.draft.Document;
import org.adref.problem.Problem;
import org.adref.text.DocumentDiff;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Two moments of a document side by side.
@Path("/")
public class ComparisonReading {
    private final Caller caller;

    ComparisonReading(Caller caller) {
        this.caller = caller;
    }

    /// From right after entry `from` of the journal to right after entry `to`; absent: from the first draft, to now.
    @GET
    @Path("/api/documents/{id}/comparison")
    @Operation(operationId = "compareDocument")
    public ComparisonView comparison(
            long id, @QueryParam("from") @Nullable Long from, @QueryParam("to") @Nullable Long to) {
        var document = Document.require(id);
        caller.seatIn(document.consultationId, "document");
        var turns = turns(id);
        long begin = from == null ? turns.isEmpty() ? 0 : turns.getFirst().entry() : from;
        if (begin < 0 || (to != null && to < begin)) {
            throw new Problem.Invalid("to", "Choose a later moment to compare with.");
        }
        var earlier = Moment.at(id, begin);
        var later = Moment.at(id, to == null ? Long.MAX_VALUE : to);
        var changes = DocumentDiff.between(entries(earlier), entries(later)).changes().stream()
                .map(change ->
                        new ChangeView(change.kind(), lines(change.earlier(), earlier), lines(change.later(), later)))
                .toList();
        return new ComparisonView(id, begin, to, turns, changes);
    }

    private static List<DocumentDiff.Entry> entries(Moment moment) {
        return moment.lines().stream()
                .map(line -> new DocumentDiff.Entry(
                        String.valueOf(line.clauseId()),
                        line.number(),
                        line.version().wording()))
                .toList();
    }

    private static List<LineView> lines(List<Integer> places, Moment moment) {
        return places.stream()
                .map(place -> moment.lines().get(place))
                .map(line -> new LineView(
                        line.clauseId(),
                        line.depth(),
                        line.number(),
                        line.kind(),
                        line.version().id,
                        line.version().ordinal,
                        line.version().text,
                        line.version().marks))
                .toList();
    }

    /// The entries after which the document was another or was given a name, oldest first.
    private static List<TurnView> turns(long documentId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = Panache.getEntityManager()
                .createNativeQuery("""
                        select distinct on (e.at) e.number, e.at, e.act, e.clause_id, m.name from journal_entry e
                        left join milestone m on m.document_id = e.document_id and m.at = e.at
                        where e.document_id = ?1 and (
                            e.at in (select v.at from clause_version v where v.document_id = ?1)
                            or e.number in (select p.entry from clause_place p where p.document_id = ?1)
                            or m.id is not null)
                        order by e.at, e.number desc
                        """, Object[].class)
                .setParameter(1, documentId)
                .getResultList();
        return rows.stream()
                .map(row -> new TurnView(
                        ((Number) row[0]).longValue(),
                        row[1] instanceof Instant at ? at : ((java.time.OffsetDateTime) row[1]).toInstant(),
                        (String) row[2],
                        row[3] == null ? null : ((Number) row[3]).longValue(),
                        (String) row[4]))
                .toList();
    }

    /// @param from number of the entry that it begins after; `to` likewise, absent for now
    /// @param turns the entries after which the document was another, oldest first
    public record ComparisonView(
            @Schema(required = true) long documentId,
            @Schema(required = true) long from,
            @Nullable Long to,
            @Schema(required = true) List<TurnView> turns,
            @Schema(required = true) List<ChangeView> changes) {}

    /// @param act as the journal names it
    /// @param milestone the name that the document was given with it
    public record TurnView(
            @Schema(required = true) long entry,
            @Schema(required = true) Instant at,
            @Schema(required = true) String act,
            @Nullable Long clauseId,
            @Nullable String milestone) {}

    /// The clauses of both moments that belong together; none on one side for an insertion or deletion.
    public record ChangeView(
            @Schema(required = true) DocumentDiff.Kind kind,
            @Schema(required = true) List<LineView> earlier,
            @Schema(required = true) List<LineView> later) {}

    public record LineView(
            @Schema(required = true) long clauseId,
            @Schema(required = true) int depth,
            @Schema(required = true) String number,
            @Schema(required = true) ClauseKind kind,
            @Schema(required = true) long versionId,
            @Schema(required = true) int ordinal,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks) {}
}
