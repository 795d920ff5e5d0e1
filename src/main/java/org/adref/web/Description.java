package org.adref.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/// What the annotations do not say of the interface: that every operation may be refused, always in the same form, and
/// which members of the ground floor's values are always there (those rooms know no annotations).
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Description implements OASFilter {
    private static final Map<String, List<String>> ALWAYS_THERE = Map.of(
            "Mark", List.of("kind", "start", "end"),
            "Passage", List.of("base", "present", "proposed"));

    @Override
    public Operation filterOperation(Operation operation) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/ProblemDetail");
        var content = OASFactory.createContent()
                .addMediaType(
                        ProblemDetail.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        operation.getResponses().removeAPIResponse("400");
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("Refused, in words for the user")
                                .content(content));
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.setServers(List.of());
        description.getComponents().getSchemas().forEach((name, schema) -> {
            var members = ALWAYS_THERE.get(name);
            if (members != null) {
                schema.setRequired(members);
            }
        });
    }
}
