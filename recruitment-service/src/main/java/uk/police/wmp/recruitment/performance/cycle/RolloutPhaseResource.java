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

@Path("/v1/rollout-phases")
@Tag(
        name = "Performance",
        description = "Performance conversations: cycles, objectives, notes, ratings, 360-degree feedback.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RolloutPhaseResource {

    /** What a list answers with. */
    record RolloutPhasePage(List<RolloutPhaseView> items, String next) {}

    private final RolloutPhaseService phases;
    private final RecordLists lists;

    RolloutPhaseResource(RolloutPhaseService phases, RecordLists lists) {
        this.phases = phases;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("performance:read")
    @Operation(operationId = "listRolloutPhases", summary = "Lists phases of a roll-out")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RolloutPhasePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam RolloutPhaseFilter filter, @BeanParam PageRequest page) {
        return lists.respond(phases.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("performance:write")
    @Operation(operationId = "createRolloutPhase", summary = "Records a phase of a roll-out")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = RolloutPhaseView.class)))
    public Response create(PlanRolloutPhase details) {
        RolloutPhaseView created = phases.create(details);
        return Created.at("/v1/rollout-phases", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("performance:read")
    @Operation(operationId = "getRolloutPhase", summary = "Gives a phase of a roll-out")
    public RolloutPhaseView get(@PathParam("id") UUID id) {
        return phases.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("performance:write")
    @Operation(operationId = "changeRolloutPhase", summary = "Changes a phase of a roll-out")
    public RolloutPhaseView change(@PathParam("id") UUID id, MergePatch patch) {
        return phases.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("performance:write")
    @Operation(operationId = "removeRolloutPhase", summary = "Removes a phase of a roll-out that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        phases.remove(id);
    }
}
