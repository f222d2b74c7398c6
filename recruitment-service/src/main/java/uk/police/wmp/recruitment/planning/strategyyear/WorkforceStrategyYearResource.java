package uk.police.wmp.recruitment.planning.strategyyear;

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

@Path("/v1/workforce-strategy-years")
@Tag(name = "Workforce planning", description = "Scenarios, plans, standards, strategy, and what they come to.")
@RecordOperations(
        one = "a financial year of a workforce strategy",
        many = "financial years of workforce strategies",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class WorkforceStrategyYearResource extends RecordResource<RecordWorkforceStrategyYear, WorkforceStrategyYearView> {

    WorkforceStrategyYearResource(WorkforceStrategyYearService years) {
        super(years);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam WorkforceStrategyYearFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
