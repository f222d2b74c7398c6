package uk.police.wmp.recruitment.apprenticeship;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/apprenticeships")
@Tag(
        name = "Apprenticeships",
        description = "Apprenticeships paid from the levy, and the departments that apprentices rotate through.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ApprenticeshipResource {

    /** What a list answers with. */
    record ApprenticeshipPage(List<ApprenticeshipView> items, String next) {}

    private final ApprenticeshipService apprenticeships;
    private final RecordLists lists;

    ApprenticeshipResource(ApprenticeshipService apprenticeships, RecordLists lists) {
        this.apprenticeships = apprenticeships;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listApprenticeships", summary = "Lists apprenticeships")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ApprenticeshipPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ApprenticeshipFilter filter, @BeanParam PageRequest page) {
        return lists.respond(apprenticeships.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createApprenticeship", summary = "Records an apprenticeship")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ApprenticeshipView.class)))
    public Response create(RecordApprenticeship details) {
        ApprenticeshipView created = apprenticeships.create(details);
        return Created.at("/v1/apprenticeships", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getApprenticeship", summary = "Gives an apprenticeship")
    public ApprenticeshipView get(@PathParam("id") UUID id) {
        return apprenticeships.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeApprenticeship", summary = "Changes an apprenticeship")
    public ApprenticeshipView change(@PathParam("id") UUID id, MergePatch patch) {
        return apprenticeships.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeApprenticeship", summary = "Removes an apprenticeship that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        apprenticeships.remove(id);
    }
}
