package uk.police.wmp.recruitment.flexibleworking;

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

@Path("/v1/flexible-working-requests")
@Tag(name = "Flexible working", description = "Requests for flexible working, their clock, decisions and appeals.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FlexibleWorkingRequestResource {

    /** What a list answers with. */
    record FlexibleWorkingRequestPage(List<FlexibleWorkingRequestView> items, String next) {}

    private final FlexibleWorkingRequestService requests;
    private final RecordLists lists;

    FlexibleWorkingRequestResource(FlexibleWorkingRequestService requests, RecordLists lists) {
        this.requests = requests;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listFlexibleWorkingRequests", summary = "Lists flexible working requests")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FlexibleWorkingRequestPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam FlexibleWorkingRequestFilter filter, @BeanParam PageRequest page) {
        return lists.respond(requests.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createFlexibleWorkingRequest", summary = "Records a flexible working request")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = FlexibleWorkingRequestView.class)))
    public Response create(RequestFlexibleWorking details) {
        FlexibleWorkingRequestView created = requests.create(details);
        return Created.at("/v1/flexible-working-requests", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getFlexibleWorkingRequest", summary = "Gives a flexible working request")
    public FlexibleWorkingRequestView get(@PathParam("id") UUID id) {
        return requests.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeFlexibleWorkingRequest", summary = "Changes a flexible working request")
    public FlexibleWorkingRequestView change(@PathParam("id") UUID id, MergePatch patch) {
        return requests.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeFlexibleWorkingRequest",
            summary = "Removes a flexible working request that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        requests.remove(id);
    }
}
