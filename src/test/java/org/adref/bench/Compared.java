package org.adref.bench;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.adref.consultation.Caller;
import org.adref.draft.Document;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What the reading page is measured against, behind the same server, the same login and the same question for a
/// seat.
@Path("/api/bench/documents/{id}")
public class Compared {
    private static final String PAGE = Sql.read("page.sql");

    private final Caller caller;
    private final DataSource database;

    Compared(Caller caller, DataSource database) {
        this.caller = caller;
        this.database = database;
    }

    /// The page's JSON as PostgreSQL makes it, bytes in, bytes out.
    @GET
    @Path("/json")
    @Produces("application/json")
    @Operation(hidden = true)
    public Response json(long id) throws SQLException {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PAGE)) {
            query.setLong(1, id);
            query.setLong(2, viewer.id);
            try (var rows = query.executeQuery()) {
                rows.next();
                return Response.ok(rows.getBytes(1)).build();
            }
        }
    }

    /// Nothing, once it is known who asks.
    @GET
    @Path("/bare")
    @Operation(hidden = true)
    public Response bare(long id) {
        var document = Document.require(id);
        caller.seatIn(document.consultationId, "document");
        return Response.noContent().build();
    }
}
