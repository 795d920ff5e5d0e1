package org.adref.approval.publication;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.adref.approval.Approval;
import org.adref.approval.RecallTime;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The Rapporteur publishes the outcome, and takes it back while that can be done.
@Path("/")
public class PublicationResource {
    private final Caller caller;
    private final Journal journal;
    private final RecallTime time;

    PublicationResource(Caller caller, Journal journal, RecallTime time) {
        this.caller = caller;
        this.journal = journal;
        this.time = time;
    }

    @POST
    @Transactional
    @Once
    @Path("/api/documents/{id}/publication")
    @Operation(operationId = "publishOutcome")
    public Done publish(long id, @NotNull @Valid Word word) {
        var rapporteur = rapporteur(id, "publish the outcome");
        requireSeen(id, word);
        if (Publication.of(id).isPresent()) {
            throw new Problem.Conflict("The outcome is public already.");
        }
        var original = Approval.original(id);
        var now = journal.now();
        var publication = new Publication(original, rapporteur, now);
        publication.persist();
        return done(id, rapporteur, Act.OUTCOME_PUBLISHED, word, publication);
    }

    @POST
    @Transactional
    @Once
    @Path("/api/documents/{id}/publication/recall")
    @Operation(operationId = "recallOutcome")
    public Done recall(long id, @NotNull @Valid Word word) {
        var rapporteur = rapporteur(id, "take the outcome back");
        requireSeen(id, word);
        var publication = Publication.of(id)
                .orElseThrow(
                        () -> new Problem.Conflict("The outcome is not public, so there is nothing to take back."));
        var now = journal.now();
        time.requireRunning(publication.at, now, "By now it is published for good.");
        new PublicationRecall(publication, rapporteur, now).persist();
        return done(id, rapporteur, Act.OUTCOME_RECALLED, word, publication);
    }

    private Seat rapporteur(long documentId, String act) {
        var document = Document.require(documentId);
        var seat = caller.seatIn(document.consultationId, "document").require(act, Role.RAPPORTEUR);
        journal.hold(document.consultationId); // of two clicks at once, the second sees the first
        return seat;
    }

    private static void requireSeen(long documentId, Word word) {
        var approval = Approval.of(documentId)
                .orElseThrow(() -> new Problem.Conflict("Nothing is approved yet, so there is no outcome to publish."));
        if (!approval.milestone.hash.equals(word.hash())) {
            throw new Problem.Conflict("Another text is approved by now than the one you saw. Reload, then decide.");
        }
    }

    private Done done(long documentId, Seat by, Act act, Word word, Publication publication) {
        var about = Map.of("publication", publication.id, "hash", word.hash());
        var number = journal.append(by.consultationId, by.id, journal.now(), act, documentId, null, about);
        return new Done(number, documentId, null, publication.id);
    }

    /// @param hash of the approved text that was seen
    @Schema(name = "PublicationWord")
    public record Word(
            @NotBlank(message = "Say which text is meant.") String hash) {}
}
