package uk.police.wmp.recruitment.positiveaction.plan;

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

@Path("/v1/diversity-plans")
@Tag(name = "Positive action", description = "What helps those who are under-represented, and by how much they are.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DiversityPlanResource {

    /** What a list answers with. */
    record DiversityPlanPage(List<DiversityPlanView> items, String next) {}

    private final DiversityPlanService plans;
    private final RecordLists lists;

    DiversityPlanResource(DiversityPlanService plans, RecordLists lists) {
        this.plans = plans;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listDiversityPlans", summary = "Lists departmental diversity plans")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DiversityPlanPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam DiversityPlanFilter filter, @BeanParam PageRequest page) {
        return lists.respond(plans.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createDiversityPlan", summary = "Records a departmental diversity plan")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = DiversityPlanView.class)))
    public Response create(DrawUpDiversityPlan details) {
        DiversityPlanView created = plans.create(details);
        return Created.at("/v1/diversity-plans", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getDiversityPlan", summary = "Gives a departmental diversity plan")
    public DiversityPlanView get(@PathParam("id") UUID id) {
        return plans.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeDiversityPlan", summary = "Changes a departmental diversity plan")
    public DiversityPlanView change(@PathParam("id") UUID id, MergePatch patch) {
        return plans.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeDiversityPlan",
            summary = "Removes a departmental diversity plan that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        plans.remove(id);
    }
}
