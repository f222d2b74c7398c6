package uk.police.wmp.recruitment.worker;

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

@Path("/v1/workers")
@Tag(name = "Workers", description = "The people who work for the force, or have.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkerResource {

    /** What a list answers with. */
    record WorkerPage(List<WorkerView> items, String next) {}

    private final WorkerService workers;
    private final RecordLists lists;

    WorkerResource(WorkerService workers, RecordLists lists) {
        this.workers = workers;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listWorkers", summary = "Lists workers")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WorkerPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam WorkerFilter filter, @BeanParam PageRequest page) {
        return lists.respond(workers.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createWorker", summary = "Records a worker")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = WorkerView.class)))
    public Response create(RegisterWorker details) {
        WorkerView created = workers.create(details);
        return Created.at("/v1/workers", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getWorker", summary = "Gives a worker")
    public WorkerView get(@PathParam("id") UUID id) {
        return workers.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeWorker", summary = "Changes a worker")
    public WorkerView change(@PathParam("id") UUID id, MergePatch patch) {
        return workers.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeWorker", summary = "Removes a worker that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        workers.remove(id);
    }
}
