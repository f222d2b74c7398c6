package uk.police.wmp.recruitment.selection.criterion;

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

@Path("/v1/panel-criteria")
@Tag(name = "Selection", description = "Assessors, panels, marks and what becomes of them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PanelCriterionResource {

    /** What a list answers with. */
    record PanelCriterionPage(List<PanelCriterionView> items, String next) {}

    private final PanelCriterionService criteria;
    private final RecordLists lists;

    PanelCriterionResource(PanelCriterionService criteria, RecordLists lists) {
        this.criteria = criteria;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPanelCriteria", summary = "Lists criteria of panels")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PanelCriterionPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PanelCriterionFilter filter, @BeanParam PageRequest page) {
        return lists.respond(criteria.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createPanelCriterion", summary = "Records a criterion of a panel")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PanelCriterionView.class)))
    public Response create(SetPanelCriterion details) {
        PanelCriterionView created = criteria.create(details);
        return Created.at("/v1/panel-criteria", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getPanelCriterion", summary = "Gives a criterion of a panel")
    public PanelCriterionView get(@PathParam("id") UUID id) {
        return criteria.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changePanelCriterion", summary = "Changes a criterion of a panel")
    public PanelCriterionView change(@PathParam("id") UUID id, MergePatch patch) {
        return criteria.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removePanelCriterion",
            summary = "Removes a criterion of a panel that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        criteria.remove(id);
    }
}
