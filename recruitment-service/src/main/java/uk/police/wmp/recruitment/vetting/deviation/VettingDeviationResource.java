package uk.police.wmp.recruitment.vetting.deviation;

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

@Path("/v1/vetting-exceptions")
@Tag(name = "Vetting exceptions", description = "Where the force does not follow national vetting guidance.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VettingDeviationResource {

    /** What a list answers with. */
    record VettingDeviationPage(List<VettingDeviationView> items, String next) {}

    private final VettingDeviationService exceptions;
    private final RecordLists lists;

    VettingDeviationResource(VettingDeviationService exceptions, RecordLists lists) {
        this.exceptions = exceptions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("vetting:read")
    @Operation(operationId = "listVettingExceptions", summary = "Lists exceptions to national vetting guidance")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = VettingDeviationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam VettingDeviationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(exceptions.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("vetting:write")
    @Operation(operationId = "createVettingDeviation", summary = "Records an exception to national vetting guidance")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = VettingDeviationView.class)))
    public Response create(ApproveVettingDeviation details) {
        VettingDeviationView created = exceptions.create(details);
        return Created.at("/v1/vetting-exceptions", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("vetting:read")
    @Operation(operationId = "getVettingDeviation", summary = "Gives an exception to national vetting guidance")
    public VettingDeviationView get(@PathParam("id") UUID id) {
        return exceptions.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("vetting:write")
    @Operation(operationId = "changeVettingDeviation", summary = "Changes an exception to national vetting guidance")
    public VettingDeviationView change(@PathParam("id") UUID id, MergePatch patch) {
        return exceptions.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "removeVettingDeviation",
            summary = "Removes an exception to national vetting guidance that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        exceptions.remove(id);
    }
}
