package uk.police.wmp.recruitment.worker;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/workers")
@Tag(name = "Workers", description = "The people who work for the force, or have.")
@RecordOperations(one = "a worker", many = "workers", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class WorkerResource extends RecordResource<RecordWorker, WorkerView> {

    private final WorkerService workers;

    WorkerResource(WorkerService workers) {
        super(workers);
        this.workers = workers;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam WorkerFilter filter, @BeanParam PageRequest page) {
        return page(workers.list(filter), page);
    }
}
