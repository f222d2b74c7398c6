package uk.police.wmp.recruitment.planning.capacity;

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

@Path("/v1/learning-capacities")
@Tag(name = "Workforce planning", description = "Scenarios, plans, standards, strategy, and what they come to.")
@RecordOperations(
        one = "a learning capacity",
        many = "learning capacities",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class LearningCapacityResource extends RecordResource<RecordLearningCapacity, LearningCapacityView> {

    LearningCapacityResource(LearningCapacityService capacities) {
        super(capacities);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam LearningCapacityFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
