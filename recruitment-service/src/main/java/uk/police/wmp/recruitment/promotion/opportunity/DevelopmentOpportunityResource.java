package uk.police.wmp.recruitment.promotion.opportunity;

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

@Path("/v1/development-opportunities")
@Tag(name = "Promotion", description = "Promotion processes, who applied, and what came of it.")
@RecordOperations(
        one = "a development opportunity",
        many = "development opportunities",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class DevelopmentOpportunityResource extends RecordResource<RecordDevelopmentOpportunity, DevelopmentOpportunityView> {

    DevelopmentOpportunityResource(DevelopmentOpportunityService opportunities) {
        super(opportunities);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam DevelopmentOpportunityFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
