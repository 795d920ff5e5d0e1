package org.adref.draft;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The secretariat pauses input on a document, and takes it up again.
@Path("/")
public class PauseResource {
    private static final Duration LONGEST = Duration.ofDays(90);

    private final Caller caller;
    private final Journal journal;

    PauseResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Transactional
    @Once
    @Path("/api/documents/{id}/pause")
    @Operation(operationId = "pauseInput")
    public Done pause(long id, @NotNull @Valid Words words) {
        var document = Document.require(id);
        var seat = caller.seatIn(document.consultationId, "document").require("pause input", Role.SECRETARIAT);
        document.requireOpen();
        journal.hold(document.consultationId); // one hand at a time
        Document.getEntityManager().refresh(document);
        var now = journal.now();
        if (document.pause != null && document.pause.isOn(now)) {
            throw new Problem.Conflict("Input is paused already. Resume it first to set another time or reason.");
        }
        if (!words.until().isAfter(now) || words.until().isAfter(now.plus(LONGEST))) {
            throw new Problem.Invalid("until", "Choose a time that lies ahead, at most 90 days.");
        }
        var pause = new Pause(document, words.reason().strip(), words.until(), seat, now);
        pause.persist();
        document.pause = pause;
        var about = Map.of("pause", pause.id, "until", pause.until, "reason", Chain.digest(pause.reason));
        var number = journal.append(document.consultationId, seat.id, now, Act.INPUT_PAUSED, id, null, about);
        return new Done(number, id, null, pause.id);
    }

    @POST
    @Transactional
    @Once
    @Path("/api/documents/{id}/resumption")
    @Operation(operationId = "resumeInput")
    public Done resume(long id) {
        var document = Document.require(id);
        var seat = caller.seatIn(document.consultationId, "document").require("resume input", Role.SECRETARIAT);
        journal.hold(document.consultationId);
        Document.getEntityManager().refresh(document);
        var now = journal.now();
        var pause = document.pause;
        if (pause == null || !pause.isOn(now)) {
            throw new Problem.Conflict("Input is not paused.");
        }
        new Resumption(pause, seat, now).persist();
        document.pause = null;
        var about = Map.of("pause", pause.id);
        var number = journal.append(document.consultationId, seat.id, now, Act.INPUT_RESUMED, id, null, about);
        return new Done(number, id, null, pause.id);
    }

    /// @param until from this instant on input is taken again; at most 90 days ahead
    @Schema(name = "PauseWords")
    public record Words(
            @NotBlank(message = "Say why; everybody reads it.")
            @Size(max = 1000, message = "A reason has at most 1,000 characters.")
            String reason,

            @NotNull(message = "Say until when.") Instant until) {}
}
