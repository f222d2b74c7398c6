package uk.police.wmp.recruitment.vetting.barredlist;

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

@Path("/v1/barred-list-supplies")
@Tag(
        name = "Barred list supplies",
        description = "What the College of Policing is due, or has, for the barred and advisory lists.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BarredListSupplyResource {

    /** What a list answers with. */
    record BarredListSupplyPage(List<BarredListSupplyView> items, String next) {}

    private final BarredListSupplyService supplies;
    private final RecordLists lists;

    BarredListSupplyResource(BarredListSupplyService supplies, RecordLists lists) {
        this.supplies = supplies;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("vetting:read")
    @Operation(operationId = "listBarredListSupplies", summary = "Lists details for the barred and advisory lists")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BarredListSupplyPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam BarredListSupplyFilter filter, @BeanParam PageRequest page) {
        return lists.respond(supplies.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("vetting:write")
    @Operation(operationId = "createBarredListSupply", summary = "Records details for the barred or advisory list")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = BarredListSupplyView.class)))
    public Response create(RecordBarredListSupply details) {
        BarredListSupplyView created = supplies.create(details);
        return Created.at("/v1/barred-list-supplies", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("vetting:read")
    @Operation(operationId = "getBarredListSupply", summary = "Gives details for the barred or advisory list")
    public BarredListSupplyView get(@PathParam("id") UUID id) {
        return supplies.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("vetting:write")
    @Operation(operationId = "changeBarredListSupply", summary = "Changes details for the barred or advisory list")
    public BarredListSupplyView change(@PathParam("id") UUID id, MergePatch patch) {
        return supplies.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "removeBarredListSupply",
            summary = "Removes details for the barred or advisory list that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        supplies.remove(id);
    }
}
