package uk.police.wmp.recruitment.careeropportunity;

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

@Path("/v1/career-opportunities")
@Tag(
        name = "Career opportunities",
        description =
                "The career development portal: vacancies, secondments and development that colleagues may apply for.")
@RecordOperations(
        one = "a career opportunity",
        many = "career opportunities",
        read = "recruitment:read",
        write = "talent:write")
@RunOnVirtualThread
class CareerOpportunityResource extends RecordResource<RecordCareerOpportunity, CareerOpportunityView> {

    CareerOpportunityResource(CareerOpportunityService opportunities) {
        super(opportunities);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam CareerOpportunityFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
