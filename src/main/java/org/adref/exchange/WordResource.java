package org.adref.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.adref.agreement.Stance;
import org.adref.approval.Approval;
import org.adref.approval.Content;
import org.adref.consultation.Caller;
import org.adref.draft.Document;
import org.adref.problem.Problem;
import org.adref.text.RichText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The approved text as a Word file, from the milestone and from nothing else.
@Path("/")
public class WordResource {
    private final Caller caller;

    WordResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/api/documents/{id}/final.docx")
    @Operation(operationId = "downloadFinal")
    @APIResponse(
            responseCode = "200",
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            mediaType = FinalWord.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(long id) {
        var document = Document.require(id);
        caller.seatIn(document.consultationId, "document");
        var approval = Approval.of(id).orElseThrow(() -> new Problem.NotFound("approved text"));
        return Response.ok(FinalWord.write(text(approval)), FinalWord.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + fileName(document.title) + "\"")
                .build();
    }

    private static FinalText text(Approval approval) {
        var content = Content.read(approval.milestone.content);
        return new FinalText(
                content.document(),
                content.consultation(),
                approval.milestone.name,
                approval.milestone.hash,
                approval.at,
                content.clauses().stream()
                        .map(line -> new FinalText.Clause(
                                line.depth(), line.number(), line.kind(), new RichText(line.text(), line.marks())))
                        .toList(),
                content.dissent().stream()
                        .map(dissent -> new FinalText.Dissent(
                                dissent.number(),
                                dissent.by(),
                                dissent.stance() == Stance.OBJECTION ? "Objection" : "Reservation",
                                dissent.text()))
                        .toList());
    }

    /// The title in letters that every file system takes.
    private static String fileName(String title) {
        var plain = title.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "Final" : plain.substring(0, Math.min(80, plain.length()))) + ".docx";
    }
}
