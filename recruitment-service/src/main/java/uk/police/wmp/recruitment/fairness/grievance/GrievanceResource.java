package uk.police.wmp.recruitment.fairness.grievance;

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

@Path("/v1/grievances")
@Tag(name = "Grievances", description = "Grievances and dignity at work, resolved informally where they can be.")
@RecordOperations(one = "a grievance", many = "grievances", read = "grievances:read", write = "grievances:write")
@RunOnVirtualThread
class GrievanceResource extends RecordResource<RecordGrievance, GrievanceView> {

    GrievanceResource(GrievanceService grievances) {
        super(grievances);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam GrievanceFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
