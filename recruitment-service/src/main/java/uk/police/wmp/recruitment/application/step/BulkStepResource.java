package uk.police.wmp.recruitment.application.step;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Idempotent;

@Path("/v1/application-steps")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BulkStepResource {

    private final StepService steps;

    BulkStepResource(StepService steps) {
        this.steps = steps;
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "moveApplications",
            summary = "Takes a step with up to 500 applications at once",
            description =
                    "Those that can, move; each of the others is answered with why it could not. Sent again, those that have moved are"
                            + " found unchanged.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each.",
            content = @Content(schema = @Schema(implementation = ApplicationsMoved.class)))
    public Response move(MoveApplications request) {
        return Response.ok(steps.move(request)).build();
    }
}
