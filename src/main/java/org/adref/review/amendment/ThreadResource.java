package org.adref.review.amendment;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What others do with an amendment: join it, leave it, reply to it.
@Path("/")
public class ThreadResource {
    private final Caller caller;
    private final Journal journal;
    private final Answers answers;

    ThreadResource(Caller caller, Journal journal, Answers answers) {
        this.caller = caller;
        this.journal = journal;
        this.answers = answers;
    }

    @PUT
    @Path("/api/amendments/{id}/sponsorship")
    @Transactional
    @Once
    @Operation(operationId = "sponsorAmendment")
    public Done sponsor(long id, @NotNull @Valid Joining joining) {
        var proposed = Proposed.require(id);
        var expert = seat(proposed, "join an amendment", Role.EXPERT);
        answers.of(id).requireUndecided();
        var now = journal.now();
        var sponsorship = new Sponsorship(proposed.amendment(), joining.joined(), expert, now);
        sponsorship.persist();
        var act = joining.joined() ? Act.AMENDMENT_JOINED : Act.AMENDMENT_LEFT;
        return proposed.done(journal, expert, now, act, Map.of("amendment", id), sponsorship.id);
    }

    @POST
    @Path("/api/amendments/{id}/replies")
    @Transactional
    @Once
    @Operation(operationId = "replyToAmendment")
    public Done reply(long id, @NotNull @Valid Words words) {
        var proposed = Proposed.require(id);
        var by = seat(proposed, "reply to an amendment", Role.EXPERT, Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR);
        answers.of(id).requireUndecided();
        var now = journal.now();
        var reply = new AmendmentReply(proposed.amendment(), words.text().strip(), by, now);
        reply.persist();
        var about = Map.of("amendment", id, "reply", reply.id, "text", Chain.digest(reply.text));
        return proposed.done(journal, by, now, Act.AMENDMENT_REPLIED, about, reply.id);
    }

    private Seat seat(Proposed proposed, String act, Role... roles) {
        var seat = caller.seatIn(proposed.amendment().consultationId, "amendment");
        proposed.clause().document.requireOpen();
        return seat.require(act, roles);
    }

    /// @param joined whether to be among the sponsors from now on
    public record Joining(@Schema(required = true) boolean joined) {}

    public record Words(
            @NotBlank(message = "Write your reply.")
            @Size(max = 4000, message = "A reply has at most 4,000 characters.")
            String text) {}
}
