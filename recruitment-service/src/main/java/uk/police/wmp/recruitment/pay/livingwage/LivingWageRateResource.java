package uk.police.wmp.recruitment.pay.livingwage;

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

@Path("/v1/living-wage-rates")
@Tag(name = "Pay", description = "Pay points, allowances, the living wage and job evaluation.")
@RecordOperations(
        one = "a living wage rate",
        many = "living wage rates",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class LivingWageRateResource extends RecordResource<RecordLivingWageRate, LivingWageRateView> {

    LivingWageRateResource(LivingWageRateService rates) {
        super(rates);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam LivingWageRateFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
