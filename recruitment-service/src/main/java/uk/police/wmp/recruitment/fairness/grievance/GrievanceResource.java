package uk.police.wmp.recruitment.fairness.grievance;

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

@Path("/v1/grievances")
@Tag(name = "Grievances", description = "Grievances and dignity at work, resolved informally where they can be.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class GrievanceResource {

    /** What a list answers with. */
    record GrievancePage(List<GrievanceView> items, String next) {}

    private final GrievanceService grievances;
    private final RecordLists lists;

    GrievanceResource(GrievanceService grievances, RecordLists lists) {
        this.grievances = grievances;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("grievances:read")
    @Operation(operationId = "listGrievances", summary = "Lists grievances")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = GrievancePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam GrievanceFilter filter, @BeanParam PageRequest page) {
        return lists.respond(grievances.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("grievances:write")
    @Operation(operationId = "createGrievance", summary = "Records a grievance")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = GrievanceView.class)))
    public Response create(RaiseGrievance details) {
        GrievanceView created = grievances.create(details);
        return Created.at("/v1/grievances", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("grievances:read")
    @Operation(operationId = "getGrievance", summary = "Gives a grievance")
    public GrievanceView get(@PathParam("id") UUID id) {
        return grievances.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("grievances:write")
    @Operation(operationId = "changeGrievance", summary = "Changes a grievance")
    public GrievanceView change(@PathParam("id") UUID id, MergePatch patch) {
        return grievances.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("grievances:write")
    @Operation(operationId = "removeGrievance", summary = "Removes a grievance that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        grievances.remove(id);
    }
}
