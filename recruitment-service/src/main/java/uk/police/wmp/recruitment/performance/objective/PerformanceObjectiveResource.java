package uk.police.wmp.recruitment.performance.objective;

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

@Path("/v1/performance-objectives")
@Tag(
        name = "Performance",
        description = "Performance conversations: cycles, objectives, notes, ratings, 360-degree feedback.")
@RecordOperations(
        one = "an objective of the force or a department",
        many = "objectives of the force and its departments",
        read = "performance:read",
        write = "performance:write")
@RunOnVirtualThread
class PerformanceObjectiveResource extends RecordResource<RecordPerformanceObjective, PerformanceObjectiveView> {

    PerformanceObjectiveResource(PerformanceObjectiveService objectives) {
        super(objectives);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PerformanceObjectiveFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
