package uk.police.wmp.recruitment.planning.strategy;

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

@Path("/v1/workforce-strategies")
@Tag(name = "Workforce planning", description = "Scenarios, plans, standards, strategy, and what they come to.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkforceStrategyResource {

    /** What a list answers with. */
    record WorkforceStrategyPage(List<WorkforceStrategyView> items, String next) {}

    private final WorkforceStrategyService strategies;
    private final RecordLists lists;

    WorkforceStrategyResource(WorkforceStrategyService strategies, RecordLists lists) {
        this.strategies = strategies;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listWorkforceStrategies", summary = "Lists workforce strategies")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WorkforceStrategyPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam WorkforceStrategyFilter filter, @BeanParam PageRequest page) {
        return lists.respond(strategies.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createWorkforceStrategy", summary = "Records a workforce strategy")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = WorkforceStrategyView.class)))
    public Response create(DraftWorkforceStrategy details) {
        WorkforceStrategyView created = strategies.create(details);
        return Created.at("/v1/workforce-strategies", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getWorkforceStrategy", summary = "Gives a workforce strategy")
    public WorkforceStrategyView get(@PathParam("id") UUID id) {
        return strategies.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeWorkforceStrategy", summary = "Changes a workforce strategy")
    public WorkforceStrategyView change(@PathParam("id") UUID id, MergePatch patch) {
        return strategies.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeWorkforceStrategy",
            summary = "Removes a workforce strategy that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        strategies.remove(id);
    }
}
