package uk.police.wmp.changeportfolio.benefit;

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

@Path("/v1/benefits")
@Tag(
        name = "Benefits",
        description = "What projects have promised to improve, how it is measured, and who answers for it.")
@RecordOperations(
        one = "a benefit",
        many = "benefits",
        read = "change-portfolio:read",
        write = "change-portfolio:write")
@RunOnVirtualThread
class BenefitResource extends RecordResource<RecordBenefit, BenefitView> {

    BenefitResource(BenefitService benefits) {
        super(benefits);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam BenefitFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
