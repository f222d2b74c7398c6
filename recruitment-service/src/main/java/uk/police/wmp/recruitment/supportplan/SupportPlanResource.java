package uk.police.wmp.recruitment.supportplan;

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

@Path("/v1/support-plans")
@Tag(
        name = "Support plans",
        description = "What the Student Officer Assessment Team arranges for student officers below the standard.")
@RecordOperations(
        one = "a support plan",
        many = "support plans",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class SupportPlanResource extends RecordResource<RecordSupportPlan, SupportPlanView> {

    SupportPlanResource(SupportPlanService plans) {
        super(plans);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam SupportPlanFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
