package uk.police.wmp.recruitment.application.conversion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.recruitment.application.ApplicationView;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;

@Path("/v1/expressions-of-interest/{id}/apply")
@Tag(name = "Expressions of interest")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConversionResource {

    private final ConversionService conversions;

    ConversionResource(ConversionService conversions) {
        this.conversions = conversions;
    }

    @POST
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "applyFromExpressionOfInterest",
            summary = "Makes an application of an expression of interest",
            description =
                    "Registers the candidate from the contact data, unless there is one with this external id. The version"
                            + " is that of the expression of interest.")
    @APIResponse(
            responseCode = "201",
            description = "The application, at `/v1/applications/{id}`.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response apply(@PathParam("id") UUID id, ApplyFromInterest details) {
        ApplicationView application = conversions.apply(id, details);
        return Created.at("/v1/applications", application.id(), application);
    }
}
