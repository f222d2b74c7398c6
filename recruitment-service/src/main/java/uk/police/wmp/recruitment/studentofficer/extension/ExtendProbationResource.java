package uk.police.wmp.recruitment.studentofficer.extension;

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
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;

@Path("/v1/student-officers/{id}/extend-probation")
@Tag(name = "Student officers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ExtendProbationResource {

    private final ProbationExtensionService extensions;

    ExtendProbationResource(ProbationExtensionService extensions) {
        this.extensions = extensions;
    }

    @POST
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "extendProbation",
            summary = "Extends a probation, with the day and the reason of the decision",
            description = "The student officer's probationEndsOn moves with it. 409 when the probation is over.")
    @APIResponse(
            responseCode = "201",
            description = "The extension, at `/v1/probation-extensions/{id}`.",
            content = @Content(schema = @Schema(implementation = ProbationExtensionView.class)))
    public Response extend(@PathParam("id") UUID id, ExtendProbation step) {
        ProbationExtensionView extension = extensions.extend(id, step);
        return Created.at("/v1/probation-extensions", extension.id(), extension);
    }
}
