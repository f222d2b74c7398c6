package uk.police.wmp.recruitment.selection.assessor;

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

@Path("/v1/assessors")
@Tag(name = "Selection", description = "Assessors, panels, marks and what becomes of them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AssessorResource {

    /** What a list answers with. */
    record AssessorPage(List<AssessorView> items, String next) {}

    private final AssessorService assessors;
    private final RecordLists lists;

    AssessorResource(AssessorService assessors, RecordLists lists) {
        this.assessors = assessors;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listAssessors", summary = "Lists assessors")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AssessorPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam AssessorFilter filter, @BeanParam PageRequest page) {
        return lists.respond(assessors.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createAssessor", summary = "Records an assessor")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = AssessorView.class)))
    public Response create(RegisterAssessor details) {
        AssessorView created = assessors.create(details);
        return Created.at("/v1/assessors", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getAssessor", summary = "Gives an assessor")
    public AssessorView get(@PathParam("id") UUID id) {
        return assessors.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeAssessor", summary = "Changes an assessor")
    public AssessorView change(@PathParam("id") UUID id, MergePatch patch) {
        return assessors.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeAssessor", summary = "Removes an assessor that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        assessors.remove(id);
    }
}
