package uk.police.wmp.recruitment.neighbourhood.priority;

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

@Path("/v1/visibility-priorities")
@Tag(name = "Neighbourhood policing", description = "Hours visible in communities, and hours taken from them.")
@RecordOperations(
        one = "a priority of visibility",
        many = "priorities of visibility",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class VisibilityPriorityResource extends RecordResource<RecordVisibilityPriority, VisibilityPriorityView> {

    VisibilityPriorityResource(VisibilityPriorityService priorities) {
        super(priorities);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam VisibilityPriorityFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
