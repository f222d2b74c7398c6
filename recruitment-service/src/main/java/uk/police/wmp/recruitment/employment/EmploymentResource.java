package uk.police.wmp.recruitment.employment;

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

@Path("/v1/employments")
@Tag(name = "Employments", description = "What each worker is to the force, from when to when.")
@RecordOperations(one = "an employment", many = "employments", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class EmploymentResource extends RecordResource<RecordEmployment, EmploymentView> {

    EmploymentResource(EmploymentService employments) {
        super(employments);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam EmploymentFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
