package uk.police.wmp.recruitment.planning.activity;

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

@Path("/v1/workforce-activities")
@Tag(name = "Workforce planning", description = "Scenarios, plans, standards, strategy, and what they come to.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkforceActivityResource {

    /** What a list answers with. */
    record WorkforceActivityPage(List<WorkforceActivityView> items, String next) {}

    private final WorkforceActivityService activities;
    private final RecordLists lists;

    WorkforceActivityResource(WorkforceActivityService activities, RecordLists lists) {
        this.activities = activities;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listWorkforceActivities", summary = "Lists activities of workforce strategies")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WorkforceActivityPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam WorkforceActivityFilter filter, @BeanParam PageRequest page) {
        return lists.respond(activities.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createWorkforceActivity", summary = "Records an activity of a workforce strategy")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = WorkforceActivityView.class)))
    public Response create(PlanWorkforceActivity details) {
        WorkforceActivityView created = activities.create(details);
        return Created.at("/v1/workforce-activities", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getWorkforceActivity", summary = "Gives an activity of a workforce strategy")
    public WorkforceActivityView get(@PathParam("id") UUID id) {
        return activities.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeWorkforceActivity", summary = "Changes an activity of a workforce strategy")
    public WorkforceActivityView change(@PathParam("id") UUID id, MergePatch patch) {
        return activities.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeWorkforceActivity",
            summary = "Removes an activity of a workforce strategy that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        activities.remove(id);
    }
}
