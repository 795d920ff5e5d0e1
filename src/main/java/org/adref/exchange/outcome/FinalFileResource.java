package org.adref.exchange.outcome;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.adref.approval.Approval;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.draft.Document;
import org.adref.exchange.manuscript.Spelled;
import org.adref.problem.Problem;
import org.adref.text.RichText;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The approved text as a file to take away, made of the milestone and of nothing else.
@Path("/")
public class FinalFileResource {
    private final Caller caller;

    FinalFileResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/api/documents/{id}/final.docx")
    @Produces(FinalWord.MEDIA_TYPE)
    @Operation(operationId = "downloadFinal")
    public Response word(long id) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        var approval = Approval.of(id).orElseThrow(() -> new Problem.NotFound("approved text"));
        return Response.ok(
                        FinalWord.write(finalText(approval, Attributed.in(document.consultationId, id, viewer.role))))
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(fileName(document.title)))
                .build();
    }

    private static FinalText finalText(Approval approval, Attributed attributed) {
        var milestone = approval.milestone;
        var content = milestone.read().shownTo(attributed);
        return new FinalText(
                content.document(),
                content.consultation(),
                milestone.name,
                milestone.hash,
                approval.at,
                content.clauses().stream()
                        .map(line -> new FinalText.Clause(
                                line.depth(), line.number(), line.kind(), new RichText(line.text(), line.marks())))
                        .toList(),
                content.dissent().stream()
                        .map(dissent -> new FinalText.Dissent(
                                dissent.number(), dissent.by(), Spelled.out(dissent.stance()), dissent.text()))
                        .toList());
    }

    /// The title in letters and digits that every system and header can carry.
    private static String fileName(String title) {
        var plain = title.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "final" : plain) + ".docx";
    }
}
