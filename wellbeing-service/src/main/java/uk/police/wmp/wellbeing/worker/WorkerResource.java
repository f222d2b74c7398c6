package uk.police.wmp.wellbeing.worker;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/workers")
@Tag(name = "Workers", description = "What this service knows of recruitment's workers, and what a worker may see.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkerResource {

    private final WorkerService workers;

    WorkerResource(WorkerService workers) {
        this.workers = workers;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("wellbeing:read")
    @Operation(
            operationId = "getFollowedWorker",
            summary = "Gives what this service knows of a worker of recruitment's register")
    public WorkerView get(@PathParam("id") UUID id) {
        return workers.get(id);
    }
}
