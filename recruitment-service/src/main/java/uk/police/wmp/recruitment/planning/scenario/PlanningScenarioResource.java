package uk.police.wmp.recruitment.planning.scenario;

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

@Path("/v1/planning-scenarios")
@Tag(name = "Workforce planning", description = "Scenarios, plans, standards, strategy, and what they come to.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PlanningScenarioResource {

    /** What a list answers with. */
    record PlanningScenarioPage(List<PlanningScenarioView> items, String next) {}

    private final PlanningScenarioService scenarios;
    private final RecordLists lists;

    PlanningScenarioResource(PlanningScenarioService scenarios, RecordLists lists) {
        this.scenarios = scenarios;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPlanningScenarios", summary = "Lists planning scenarios")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PlanningScenarioPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PlanningScenarioFilter filter, @BeanParam PageRequest page) {
        return lists.respond(scenarios.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createPlanningScenario", summary = "Records a planning scenario")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PlanningScenarioView.class)))
    public Response create(SketchScenario details) {
        PlanningScenarioView created = scenarios.create(details);
        return Created.at("/v1/planning-scenarios", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getPlanningScenario", summary = "Gives a planning scenario")
    public PlanningScenarioView get(@PathParam("id") UUID id) {
        return scenarios.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changePlanningScenario", summary = "Changes a planning scenario")
    public PlanningScenarioView change(@PathParam("id") UUID id, MergePatch patch) {
        return scenarios.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removePlanningScenario",
            summary = "Removes a planning scenario that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        scenarios.remove(id);
    }
}
