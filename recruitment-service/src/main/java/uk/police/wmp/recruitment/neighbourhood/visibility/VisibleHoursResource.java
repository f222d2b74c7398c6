package uk.police.wmp.recruitment.neighbourhood.visibility;

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

@Path("/v1/visible-hours")
@Tag(name = "Neighbourhood policing", description = "Hours visible in communities, and hours taken from them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VisibleHoursResource {

    /** What a list answers with. */
    record VisibleHoursPage(List<VisibleHoursView> items, String next) {}

    private final VisibleHoursService hours;
    private final RecordLists lists;

    VisibleHoursResource(VisibleHoursService hours, RecordLists lists) {
        this.hours = hours;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listVisibleHours", summary = "Lists visible hours")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = VisibleHoursPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam VisibleHoursFilter filter, @BeanParam PageRequest page) {
        return lists.respond(hours.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createVisibleHours", summary = "Records visible hours")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = VisibleHoursView.class)))
    public Response create(RecordVisibleHours details) {
        VisibleHoursView created = hours.create(details);
        return Created.at("/v1/visible-hours", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getVisibleHours", summary = "Gives visible hours")
    public VisibleHoursView get(@PathParam("id") UUID id) {
        return hours.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeVisibleHours", summary = "Changes visible hours")
    public VisibleHoursView change(@PathParam("id") UUID id, MergePatch patch) {
        return hours.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeVisibleHours", summary = "Removes visible hours that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        hours.remove(id);
    }
}
