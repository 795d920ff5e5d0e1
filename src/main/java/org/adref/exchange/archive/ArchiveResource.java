package org.adref.exchange.archive;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.adref.consultation.Caller;
import org.adref.consultation.Consultation;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.consultation.identity.IdentityLook;
import org.adref.exchange.manuscript.Filing;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.JournalHead;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.Session;

/// A whole consultation out, for the secretariat, and in, for who may open one.
@Path("/")
public class ArchiveResource {
    private final Caller caller;
    private final Journal journal;
    private final DataSource database;

    ArchiveResource(Caller caller, Journal journal, DataSource database) {
        this.caller = caller;
        this.journal = journal;
        this.database = database;
    }

    @GET
    @Path("/api/consultations/{id}/archive.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "downloadArchive")
    public Response archive(long id) throws SQLException {
        var secretariat = caller.seatIn(id).require("take the whole consultation away", Role.SECRETARIAT);
        var consultation = Consultation.<Consultation>findById(id);
        IdentityLook.require(secretariat, consultation.attribution, journal.now());
        try (var connection = database.getConnection()) {
            ArchiveWriter.requireWhole(connection, id);
        }
        var title = consultation.title;
        StreamingOutput written = out -> {
            try (var connection = database.getConnection()) {
                ArchiveWriter.write(connection, id, out);
            } catch (SQLException e) {
                throw new IOException(e);
            }
        };
        return Response.ok(written)
                .header("Content-Disposition", Filing.disposition(Filing.name(title, "archive", "json")))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /// Verifies first, stores then: all of it or nothing.
    @POST
    @Path("/api/archives")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
    @Transactional
    @Operation(operationId = "importArchive")
    public Done take(byte[] file) {
        if (!caller.mayConvene()) {
            throw new Problem.NotYours(
                    "Only a convener may bring a consultation in. Ask whoever administers the accounts.");
        }
        var convener = caller.arrive();
        long id = Panache.getEntityManager()
                .unwrap(Session.class)
                .doReturningWork(connection -> ArchiveImport.into(connection, file));
        var now = journal.now();
        var seat = Seat.of(id).stream()
                .filter(one -> one.ended == null && one.person.id == convener.id)
                .findFirst()
                .orElseGet(() -> {
                    var given = new Seat(id, convener, Role.SECRETARIAT, null, null, null, now);
                    given.persist();
                    return given;
                });
        var head = Panache.getEntityManager().find(JournalHead.class, id);
        var about = Map.of("entries", head.number, "seat", seat.id);
        return new Done(journal.append(id, seat.id, now, Act.CONSULTATION_IMPORTED, null, null, about), null, null, id);
    }
}
