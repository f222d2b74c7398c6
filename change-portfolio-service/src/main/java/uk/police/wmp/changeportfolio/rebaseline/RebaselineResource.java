package uk.police.wmp.changeportfolio.rebaseline;

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
import uk.police.wmp.changeportfolio.ledger.PostedJournal;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.WithoutVersion;

@Path("/v1/projects/{id}/rebaselines")
@Tag(name = "Benefits ledger")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RebaselineResource {

    private final RebaselineService rebaselines;

    RebaselineResource(RebaselineService rebaselines) {
        this.rebaselines = rebaselines;
    }

    @POST
    @Idempotent
    @WithoutVersion("posts a journal, which reverses the plan as it is inside its transaction")
    @RolesAllowed("change-portfolio:write")
    @Operation(
            operationId = "rebaselineProject",
            summary = "Reverses a project's plan and restates it, by one journal",
            description =
                    "The lines given are the whole plan as it shall be: costs positive, benefits negative, FUNDING what balances"
                            + " them. The lines that reverse the present plan are added. 409 when the project has no plan yet, or its"
                            + " programme is closed.")
    @APIResponse(
            responseCode = "201",
            description = "The journal as posted, at `/v1/journals/{id}`.",
            content = @Content(schema = @Schema(implementation = PostedJournal.class)))
    public Response rebaseline(@PathParam("id") UUID id, RebaselineProject details) {
        PostedJournal posted = rebaselines.rebaseline(id, details);
        return Created.at("/v1/journals", posted.id(), posted);
    }
}
