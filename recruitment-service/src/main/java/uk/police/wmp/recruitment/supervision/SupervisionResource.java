package uk.police.wmp.recruitment.supervision;

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

@Path("/v1/supervisions")
@Tag(name = "Supervision", description = "Who reports to whom, and how many people a supervisor should have.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SupervisionResource {

    /** What a list answers with. */
    record SupervisionPage(List<SupervisionView> items, String next) {}

    private final SupervisionService supervisions;
    private final RecordLists lists;

    SupervisionResource(SupervisionService supervisions, RecordLists lists) {
        this.supervisions = supervisions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listSupervisions", summary = "Lists supervisions")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SupervisionPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam SupervisionFilter filter, @BeanParam PageRequest page) {
        return lists.respond(supervisions.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createSupervision", summary = "Records a supervision")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = SupervisionView.class)))
    public Response create(RecordSupervision details) {
        SupervisionView created = supervisions.create(details);
        return Created.at("/v1/supervisions", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getSupervision", summary = "Gives a supervision")
    public SupervisionView get(@PathParam("id") UUID id) {
        return supervisions.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeSupervision", summary = "Changes a supervision")
    public SupervisionView change(@PathParam("id") UUID id, MergePatch patch) {
        return supervisions.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeSupervision", summary = "Removes a supervision that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        supervisions.remove(id);
    }
}
