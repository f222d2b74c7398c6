package uk.police.wmp.changeportfolio.closing;

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
import uk.police.wmp.rest.Idempotent;

@Path("/v1/programmes/{id}/close")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ClosingResource {

    private final ClosingService closings;

    ClosingResource(ClosingService closings) {
        this.closings = closings;
    }

    @POST
    @Idempotent
    @AgainstVersion
    @RolesAllowed("change-portfolio:write")
    @Operation(
            operationId = "closeProgramme",
            summary = "Closes a programme, and moves its amounts out of the live book by a journal",
            description =
                    "What was planned and what happened stays in the ledger, in the book of closed programmes. 409 when the"
                            + " programme is closed already.")
    @APIResponse(
            responseCode = "200",
            description = "The programme, and the journal that moved its amounts.",
            content = @Content(schema = @Schema(implementation = ProgrammeClosed.class)))
    public Response close(@PathParam("id") UUID id, CloseProgramme details) {
        return Response.ok(closings.close(id, details)).build();
    }
}
