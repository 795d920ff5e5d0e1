package org.adref.web;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The HTTP interface as a whole, for its description at `/q/openapi`.
@OpenAPIDefinition(
        info = @Info(title = "Adref", version = "1"),
        components = @Components(schemas = @Schema(name = "ProblemDetail", implementation = ProblemDetail.class)))
public class Interface extends Application {}
