package uk.police.wmp.recruitment.promotion.process;

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

@Path("/v1/promotion-processes")
@Tag(name = "Promotion", description = "Promotion processes, who applied, and what came of it.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PromotionProcessResource {

    /** What a list answers with. */
    record PromotionProcessPage(List<PromotionProcessView> items, String next) {}

    private final PromotionProcessService processes;
    private final RecordLists lists;

    PromotionProcessResource(PromotionProcessService processes, RecordLists lists) {
        this.processes = processes;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPromotionProcesses", summary = "Lists promotion processes")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PromotionProcessPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PromotionProcessFilter filter, @BeanParam PageRequest page) {
        return lists.respond(processes.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createPromotionProcess", summary = "Records a promotion process")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PromotionProcessView.class)))
    public Response create(OpenPromotionProcess details) {
        PromotionProcessView created = processes.create(details);
        return Created.at("/v1/promotion-processes", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getPromotionProcess", summary = "Gives a promotion process")
    public PromotionProcessView get(@PathParam("id") UUID id) {
        return processes.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changePromotionProcess", summary = "Changes a promotion process")
    public PromotionProcessView change(@PathParam("id") UUID id, MergePatch patch) {
        return processes.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removePromotionProcess",
            summary = "Removes a promotion process that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        processes.remove(id);
    }
}
