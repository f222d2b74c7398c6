package uk.police.wmp.recruitment.workexperience;

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

@Path("/v1/work-experience-placements")
@Tag(name = "Work experience", description = "Students and apprentices of others that the force hosts, by number only.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkExperiencePlacementResource {

    /** What a list answers with. */
    record WorkExperiencePlacementPage(List<WorkExperiencePlacementView> items, String next) {}

    private final WorkExperiencePlacementService placements;
    private final RecordLists lists;

    WorkExperiencePlacementResource(WorkExperiencePlacementService placements, RecordLists lists) {
        this.placements = placements;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listWorkExperiencePlacements", summary = "Lists work experience placements")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WorkExperiencePlacementPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam WorkExperiencePlacementFilter filter, @BeanParam PageRequest page) {
        return lists.respond(placements.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createWorkExperiencePlacement", summary = "Records a work experience placement")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = WorkExperiencePlacementView.class)))
    public Response create(HostWorkExperience details) {
        WorkExperiencePlacementView created = placements.create(details);
        return Created.at("/v1/work-experience-placements", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getWorkExperiencePlacement", summary = "Gives a work experience placement")
    public WorkExperiencePlacementView get(@PathParam("id") UUID id) {
        return placements.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeWorkExperiencePlacement", summary = "Changes a work experience placement")
    public WorkExperiencePlacementView change(@PathParam("id") UUID id, MergePatch patch) {
        return placements.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeWorkExperiencePlacement",
            summary = "Removes a work experience placement that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        placements.remove(id);
    }
}
