package uk.police.wmp.recruitment.selection.marking;

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

@Path("/v1/panel-assessments")
@Tag(name = "Selection", description = "Assessors, panels, marks and what becomes of them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PanelAssessmentResource {

    /** What a list answers with. */
    record PanelAssessmentPage(List<PanelAssessmentView> items, String next) {}

    private final PanelAssessmentService assessments;
    private final RecordLists lists;

    PanelAssessmentResource(PanelAssessmentService assessments, RecordLists lists) {
        this.assessments = assessments;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPanelAssessments", summary = "Lists panel assessments")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PanelAssessmentPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PanelAssessmentFilter filter, @BeanParam PageRequest page) {
        return lists.respond(assessments.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createPanelAssessment", summary = "Records a panel assessment")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PanelAssessmentView.class)))
    public Response create(PutBeforePanel details) {
        PanelAssessmentView created = assessments.create(details);
        return Created.at("/v1/panel-assessments", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getPanelAssessment", summary = "Gives a panel assessment")
    public PanelAssessmentView get(@PathParam("id") UUID id) {
        return assessments.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changePanelAssessment", summary = "Changes a panel assessment")
    public PanelAssessmentView change(@PathParam("id") UUID id, MergePatch patch) {
        return assessments.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removePanelAssessment", summary = "Removes a panel assessment that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        assessments.remove(id);
    }
}
