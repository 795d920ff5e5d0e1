package org.adref.exchange.table;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.consultation.Consultation;
import org.adref.consultation.Region;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.consultation.StakeholderGroup;
import org.adref.exchange.manuscript.Filing;
import org.adref.exchange.manuscript.Spelled;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The panel as a table, and a table of people shown as the invitations that it would become. Seats are then given
/// one by one, as they always are.
@Path("/")
public class ParticipantsResource {
    private final Caller caller;

    ParticipantsResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/api/consultations/{id}/participants.{format}")
    @Operation(operationId = "downloadParticipants")
    public Response participants(long id, String format) {
        var viewer = caller.seatIn(id);
        var consultation = Consultation.<Consultation>findById(id);
        var attributed = Attributed.outside(id, viewer.role);
        var rows = new ArrayList<List<String>>();
        rows.add(Participants.HEADING);
        for (var seat : attributed.roster()) {
            rows.add(List.of(
                    words(seat.mail()),
                    seat.label(),
                    Spelled.out(seat.role()),
                    seat.stakeholderGroup() == null ? "" : Spelled.out(seat.stakeholderGroup()),
                    seat.region() == null ? "" : Spelled.out(seat.region()),
                    words(seat.organisation())));
        }
        var name = Filing.disposition(Filing.name(consultation.title, "participants", format));
        return switch (format) {
            case "csv" -> file(Separated.write(rows), Separated.MEDIA_TYPE, name);
            case "xlsx" ->
                file(Workbook.write("Participants", rows, 34, 28, 18, 28, 34, 34), Workbook.MEDIA_TYPE, name);
            default -> throw new Problem.NotFound("kind of file");
        };
    }

    @POST
    @Path("/api/consultations/{id}/participants-preview")
    @Consumes({
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/octet-stream"
    })
    @Operation(operationId = "previewParticipants")
    public Preview preview(long id, byte[] file) {
        caller.seatIn(id).require("give seats", Role.SECRETARIAT);
        var reading = Participants.read(Sheets.read(file));
        if (reading.missing().isPresent()) {
            throw new Problem.Invalid("body", reading.missing().get());
        }
        var seated = Seat.of(id).stream()
                .filter(seat -> seat.ended == null)
                .map(seat -> seat.person.mail)
                .collect(Collectors.toSet());
        return new Preview(reading.lines().stream()
                .map(line -> new PersonLine(
                        line.line(),
                        line.mail(),
                        line.name(),
                        line.role(),
                        line.stakeholderGroup(),
                        line.region(),
                        line.organisation(),
                        seated.contains(line.mail().toLowerCase(Locale.ROOT)),
                        line.faults()))
                .toList());
    }

    private static Response file(byte[] bytes, String mediaType, String disposition) {
        return Response.ok(bytes, mediaType)
                .header("Content-Disposition", disposition)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String words(@Nullable String words) {
        return words == null ? "" : words;
    }

    /// What was understood of the table; nothing is stored yet.
    @Schema(name = "ParticipantsPreview")
    public record Preview(@Schema(required = true) List<PersonLine> people) {}

    /// @param line of the file, from 1
    /// @param seated whether this person has a seat here already
    /// @param faults why no seat can be given from this line, in sentences; empty when it can
    public record PersonLine(
            @Schema(required = true) int line,
            @Schema(required = true) String mail,
            @Schema(required = true) String name,
            @Nullable Role role,
            @Nullable StakeholderGroup stakeholderGroup,
            @Nullable Region region,
            @Schema(required = true) String organisation,
            @Schema(required = true) boolean seated,
            @Schema(required = true) List<String> faults) {}
}
