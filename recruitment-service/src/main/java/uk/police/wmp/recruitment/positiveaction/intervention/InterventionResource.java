package uk.police.wmp.recruitment.positiveaction.intervention;

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

@Path("/v1/positive-action-interventions")
@Tag(name = "Positive action", description = "What helps those who are under-represented, and by how much they are.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class InterventionResource {

    /** What a list answers with. */
    record InterventionPage(List<InterventionView> items, String next) {}

    private final InterventionService interventions;
    private final RecordLists lists;

    InterventionResource(InterventionService interventions, RecordLists lists) {
        this.interventions = interventions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPositiveActionInterventions", summary = "Lists positive action interventions")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = InterventionPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam InterventionFilter filter, @BeanParam PageRequest page) {
        return lists.respond(interventions.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createIntervention", summary = "Records a positive action intervention")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = InterventionView.class)))
    public Response create(OfferIntervention details) {
        InterventionView created = interventions.create(details);
        return Created.at("/v1/positive-action-interventions", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getIntervention", summary = "Gives a positive action intervention")
    public InterventionView get(@PathParam("id") UUID id) {
        return interventions.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeIntervention", summary = "Changes a positive action intervention")
    public InterventionView change(@PathParam("id") UUID id, MergePatch patch) {
        return interventions.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeIntervention",
            summary = "Removes a positive action intervention that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        interventions.remove(id);
    }
}
