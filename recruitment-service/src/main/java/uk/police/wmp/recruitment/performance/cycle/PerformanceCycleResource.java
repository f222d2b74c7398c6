package uk.police.wmp.recruitment.performance.cycle;

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

@Path("/v1/performance-cycles")
@Tag(
        name = "Performance",
        description = "Performance conversations: cycles, objectives, notes, ratings, 360-degree feedback.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PerformanceCycleResource {

    /** What a list answers with. */
    record PerformanceCyclePage(List<PerformanceCycleView> items, String next) {}

    private final PerformanceCycleService cycles;
    private final RecordLists lists;

    PerformanceCycleResource(PerformanceCycleService cycles, RecordLists lists) {
        this.cycles = cycles;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("performance:read")
    @Operation(operationId = "listPerformanceCycles", summary = "Lists performance cycles")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PerformanceCyclePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PerformanceCycleFilter filter, @BeanParam PageRequest page) {
        return lists.respond(cycles.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("performance:write")
    @Operation(operationId = "createPerformanceCycle", summary = "Records a performance cycle")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PerformanceCycleView.class)))
    public Response create(SetPerformanceCycle details) {
        PerformanceCycleView created = cycles.create(details);
        return Created.at("/v1/performance-cycles", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("performance:read")
    @Operation(operationId = "getPerformanceCycle", summary = "Gives a performance cycle")
    public PerformanceCycleView get(@PathParam("id") UUID id) {
        return cycles.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("performance:write")
    @Operation(operationId = "changePerformanceCycle", summary = "Changes a performance cycle")
    public PerformanceCycleView change(@PathParam("id") UUID id, MergePatch patch) {
        return cycles.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("performance:write")
    @Operation(
            operationId = "removePerformanceCycle",
            summary = "Removes a performance cycle that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        cycles.remove(id);
    }
}
