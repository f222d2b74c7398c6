package uk.police.wmp.recruitment.positiveaction.plan;

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

@Path("/v1/diversity-plans")
@Tag(name = "Positive action", description = "What helps those who are under-represented, and by how much they are.")
@RecordOperations(
        one = "a departmental diversity plan",
        many = "departmental diversity plans",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class DiversityPlanResource extends RecordResource<RecordDiversityPlan, DiversityPlanView> {

    DiversityPlanResource(DiversityPlanService plans) {
        super(plans);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam DiversityPlanFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
