package uk.police.wmp.recruitment.planning.standard;

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

@Path("/v1/workforce-standards")
@Tag(name = "Workforce planning", description = "Scenarios, plans, standards, strategy, and what they come to.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkforceStandardResource {

    /** What a list answers with. */
    record WorkforceStandardPage(List<WorkforceStandardView> items, String next) {}

    private final WorkforceStandardService standards;
    private final RecordLists lists;

    WorkforceStandardResource(WorkforceStandardService standards, RecordLists lists) {
        this.standards = standards;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listWorkforceStandards", summary = "Lists workforce standards")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WorkforceStandardPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam WorkforceStandardFilter filter, @BeanParam PageRequest page) {
        return lists.respond(standards.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createWorkforceStandard", summary = "Records a workforce standard")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = WorkforceStandardView.class)))
    public Response create(SetWorkforceStandard details) {
        WorkforceStandardView created = standards.create(details);
        return Created.at("/v1/workforce-standards", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getWorkforceStandard", summary = "Gives a workforce standard")
    public WorkforceStandardView get(@PathParam("id") UUID id) {
        return standards.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeWorkforceStandard", summary = "Changes a workforce standard")
    public WorkforceStandardView change(@PathParam("id") UUID id, MergePatch patch) {
        return standards.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeWorkforceStandard",
            summary = "Removes a workforce standard that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        standards.remove(id);
    }
}
