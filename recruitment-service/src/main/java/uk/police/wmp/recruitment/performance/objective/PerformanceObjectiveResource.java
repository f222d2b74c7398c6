package uk.police.wmp.recruitment.performance.objective;

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

@Path("/v1/performance-objectives")
@Tag(
        name = "Performance",
        description = "Performance conversations: cycles, objectives, notes, ratings, 360-degree feedback.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PerformanceObjectiveResource {

    /** What a list answers with. */
    record PerformanceObjectivePage(List<PerformanceObjectiveView> items, String next) {}

    private final PerformanceObjectiveService objectives;
    private final RecordLists lists;

    PerformanceObjectiveResource(PerformanceObjectiveService objectives, RecordLists lists) {
        this.objectives = objectives;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("performance:read")
    @Operation(operationId = "listPerformanceObjectives", summary = "Lists objectives of the force and its departments")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PerformanceObjectivePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PerformanceObjectiveFilter filter, @BeanParam PageRequest page) {
        return lists.respond(objectives.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("performance:write")
    @Operation(
            operationId = "createPerformanceObjective",
            summary = "Records an objective of the force or a department")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PerformanceObjectiveView.class)))
    public Response create(SetPerformanceObjective details) {
        PerformanceObjectiveView created = objectives.create(details);
        return Created.at("/v1/performance-objectives", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("performance:read")
    @Operation(operationId = "getPerformanceObjective", summary = "Gives an objective of the force or a department")
    public PerformanceObjectiveView get(@PathParam("id") UUID id) {
        return objectives.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("performance:write")
    @Operation(
            operationId = "changePerformanceObjective",
            summary = "Changes an objective of the force or a department")
    public PerformanceObjectiveView change(@PathParam("id") UUID id, MergePatch patch) {
        return objectives.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("performance:write")
    @Operation(
            operationId = "removePerformanceObjective",
            summary = "Removes an objective of the force or a department that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        objectives.remove(id);
    }
}
