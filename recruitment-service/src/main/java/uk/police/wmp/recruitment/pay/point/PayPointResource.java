package uk.police.wmp.recruitment.pay.point;

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

@Path("/v1/pay-points")
@Tag(name = "Pay", description = "Pay points and job evaluation.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PayPointResource {

    /** What a list answers with. */
    record PayPointPage(List<PayPointView> items, String next) {}

    private final PayPointService points;
    private final RecordLists lists;

    PayPointResource(PayPointService points, RecordLists lists) {
        this.points = points;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPayPoints", summary = "Lists pay points")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PayPointPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PayPointFilter filter, @BeanParam PageRequest page) {
        return lists.respond(points.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createPayPoint", summary = "Records a pay point")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PayPointView.class)))
    public Response create(RecordPayPoint details) {
        PayPointView created = points.create(details);
        return Created.at("/v1/pay-points", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getPayPoint", summary = "Gives a pay point")
    public PayPointView get(@PathParam("id") UUID id) {
        return points.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changePayPoint", summary = "Changes a pay point")
    public PayPointView change(@PathParam("id") UUID id, MergePatch patch) {
        return points.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removePayPoint", summary = "Removes a pay point that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        points.remove(id);
    }
}
