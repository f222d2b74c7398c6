package uk.police.wmp.recruitment.performance.cycle;

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

@Path("/v1/performance-cycles")
@Tag(
        name = "Performance",
        description = "Performance conversations: cycles, objectives, notes, ratings, 360-degree feedback.")
@RecordOperations(
        one = "a performance cycle",
        many = "performance cycles",
        read = "performance:read",
        write = "performance:write")
@RunOnVirtualThread
class PerformanceCycleResource extends RecordResource<RecordPerformanceCycle, PerformanceCycleView> {

    PerformanceCycleResource(PerformanceCycleService cycles) {
        super(cycles);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PerformanceCycleFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
